-- Questions that a team asks of its texts again and again: kept as they were asked, answered anew each time.
create table saved_query (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  name           text not null check (name <> ''),
  asked          text not null check (asked <> ''),  -- the form's fields as an address writes them
  at             timestamptz not null,
  unique (study_id, id),
  unique (study_id, name),
  foreign key (institution_id, study_id) references study (institution_id, id)
);
select wall.of_study('saved_query');
