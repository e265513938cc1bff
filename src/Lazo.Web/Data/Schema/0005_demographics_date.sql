-- Demographics come in a file of their own, with dates of their own: an older row doesn't take the place of a newer one.
alter table person add column demographics_modified_at timestamptz;
