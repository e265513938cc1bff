-- What a telephone sends of somebody who hasn't said yes, and a change that was refused, are kept for their author to look at.
alter table field_aside drop constraint field_aside_why_check,
  add constraint field_aside_why_check check (why in ('other', 'unclear', 'not_hers', 'too_long', 'not_agreed', 'no_yes', 'refused'));
