-- What a telephone sent and can't be kept says why: a picture that can't be read, an instrument to which nobody agreed.

-- Of what can't be read nothing is kept: what stands beside it — where it was taken, by whom — couldn't be taken out. The telephone keeps it.
alter table attachment add column refused text check (refused in ('heic', 'unreadable')), add column refused_at timestamptz,
  add check ((refused is null) = (refused_at is null)), add check (refused is null or whole_at is null or forgotten_at is not null);
grant update (refused, refused_at) on attachment to lazo_app;

alter table field_aside drop constraint field_aside_why_check,
  add constraint field_aside_why_check check (why in ('other', 'unclear', 'not_hers', 'too_long', 'not_agreed'));
