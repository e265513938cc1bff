-- Names that must not be left in the texts of a study, what a person decided of each that was found, and which versions of a text still hold them.

-- The study's own list beside what is sealed of its participants: people, places and schools that come up. Sealed likewise, and in no trail.
create table study_names (
  study_id       int primary key,
  institution_id int not null,
  sealed         bytea not null,
  sealed_at      timestamptz not null,
  sealed_by      int not null,
  foreign key (institution_id, study_id) references study (institution_id, id),
  foreign key (institution_id, sealed_by) references person (institution_id, id)
);
alter table study_names enable row level security;
create policy sealed on study_names to lazo_app
  using (study_id in (select s.study_id from wall.studies() s where s.identities)) with check (study_id in (select s.study_id from wall.studies() s where s.identities));
grant select, insert, update on study_names to lazo_app;

-- Somebody looked: so many times this word stands in that text and names nobody. Where it comes once more, it is looked at again.
create table name_left (
  document_id    uuid not null,
  word           text not null,                      -- in plain letters
  institution_id int not null,
  study_id       int not null,
  times          int not null check (times >= 1),
  primary key (document_id, word),
  foreign key (study_id, document_id) references document (study_id, id) on delete cascade
);
-- The last search in a text: of which version, and how many places nobody has decided.
create table name_check (
  document_id    uuid primary key,
  institution_id int not null,
  study_id       int not null,
  version        int not null,
  found          int not null,
  at             timestamptz not null,
  foreign key (study_id, document_id) references document (study_id, id) on delete cascade
);
-- Versions from before the names were taken out. They stay, and only who may open identities reads them. Not bound to the document: also in the trail of one that was taken out they aren't for others.
create table named_version (
  document_id    uuid not null,
  version        int not null,
  institution_id int not null,
  study_id       int not null,
  primary key (document_id, version),
  foreign key (institution_id, study_id) references study (institution_id, id)
);
select wall.of_study('name_left', 'name_check', 'named_version');

create policy named on document_version as restrictive for select to lazo_app using (
  study_id in (select s.study_id from wall.studies() s where s.identities)
  or (document_id, version) not in (select n.document_id, n.version from named_version n));
-- What is hidden in the table is hidden in its trail; and who doesn't see it doesn't undo it.
create policy named on study_change as restrictive for select to lazo_app using (
  thing not in ('document_version', 'named_version') or study_id in (select s.study_id from wall.studies() s where s.identities)
  or thing = 'document_version' and ((coalesce(after, before) ->> 'document_id')::uuid, (coalesce(after, before) ->> 'version')::int) not in (select n.document_id, n.version from named_version n));
