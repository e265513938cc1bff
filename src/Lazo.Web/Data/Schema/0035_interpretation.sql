-- The layer of a narrative: what is read in it as in one who tells.

-- Plots (Booker's, or the study's own) and kinds of epiphany (Gibbs): rows, since a study may read with others.
create table plot (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  name           text not null check (name <> ''),
  meaning        text not null default '',
  place          int not null default 0,
  unique (study_id, id),
  unique (study_id, name),
  foreign key (institution_id, study_id) references study (institution_id, id)
);
create table epiphany_kind (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  name           text not null check (name <> ''),
  meaning        text not null default '',
  place          int not null default 0,
  unique (study_id, id),
  unique (study_id, name),
  foreign key (institution_id, study_id) references study (institution_id, id)
);
-- One reading of one narrative, by one hand. Others stand beside it: none replaces another.
create table narrative_reading (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  document_id    uuid not null,
  author_id      uuid not null,
  name           text not null check (name <> ''),
  note           text not null default '',
  plot_id        uuid,
  plot_reason    text not null default '',
  at             timestamptz not null,
  unique (study_id, id),
  unique (study_id, document_id, id),
  foreign key (institution_id, study_id) references study (institution_id, id),
  foreign key (study_id, document_id) references document (study_id, id) on delete cascade,
  foreign key (study_id, author_id) references coder (study_id, id),
  foreign key (study_id, plot_id) references plot (study_id, id)
);
create index narrative_reading_document on narrative_reading (document_id);
create table narrative_mark (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  document_id    uuid not null,
  reading_id     uuid not null,
  part           text not null check (part in ('beginning', 'course', 'close', 'scene', 'character', 'dialogue', 'epiphany', 'plot')),
  from_at        int not null check (from_at >= 0),
  to_at          int not null,
  name           text not null default '',           -- who, of a character; where, of a scene: in the study's pseudonyms
  note           text not null default '',
  epiphany_id    uuid,
  at             timestamptz not null,
  check (from_at < to_at),
  check (part = 'epiphany' or epiphany_id is null),
  unique (study_id, id),
  foreign key (study_id, document_id, reading_id) references narrative_reading (study_id, document_id, id) on delete cascade,
  foreign key (study_id, epiphany_id) references epiphany_kind (study_id, id)
);
create index narrative_mark_document on narrative_mark (document_id, from_at);
create index narrative_mark_reading on narrative_mark (reading_id);

select wall.of_study('plot', 'epiphany_kind', 'narrative_reading', 'narrative_mark');
-- Who codes a text alone at present doesn't see how others read it.
drop policy members on narrative_reading;
create policy members on narrative_reading for select to lazo_app using (
  study_id in (select s.study_id from wall.studies() s)
  and (document_id not in (select wall.blind()) or author_id in (select wall.own_coders())));
drop policy members on narrative_mark;
create policy members on narrative_mark for select to lazo_app using (
  study_id in (select s.study_id from wall.studies() s)
  and (document_id not in (select wall.blind()) or reading_id in (select r.id from narrative_reading r)));
create policy blind_readings on study_change as restrictive for select to lazo_app using (
  thing not in ('narrative_reading', 'narrative_mark') or study_id not in (select wall.blind_studies())
  or act_id in (select a.id from study_act a where a.person_id = (select wall.viewer())));
