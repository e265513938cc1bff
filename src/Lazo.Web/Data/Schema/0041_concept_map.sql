-- Concept maps: codes and themes drawn, and what each has to do with another, named by those who read.
create table concept_map (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  name           text not null check (name <> ''),
  at             timestamptz not null,
  unique (study_id, id),
  unique (study_id, name),
  foreign key (institution_id, study_id) references study (institution_id, id)
);
-- A code, called as the book calls it, or a theme with a name of its own.
create table concept (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  map_id         uuid not null,
  code_id        uuid,
  name           text not null default '',
  x              int not null check (x between 0 and 4000),  -- the middle, in points of the drawing
  y              int not null check (y between 0 and 4000),
  check ((code_id is null) = (name <> '')),
  unique (study_id, map_id, id),
  unique (map_id, code_id),
  foreign key (study_id, map_id) references concept_map (study_id, id) on delete cascade,
  foreign key (study_id, code_id) references code (study_id, id)
);
create table concept_relation (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  map_id         uuid not null,
  from_id        uuid not null,
  to_id          uuid not null,
  name           text not null check (name <> ''),
  check (from_id <> to_id),
  unique (map_id, from_id, to_id, name),
  foreign key (study_id, map_id, from_id) references concept (study_id, map_id, id) on delete cascade,
  foreign key (study_id, map_id, to_id) references concept (study_id, map_id, id) on delete cascade
);
create index concept_relation_from on concept_relation (from_id);
create index concept_relation_to on concept_relation (to_id);
select wall.of_study('concept_map', 'concept', 'concept_relation');

-- Numbers of a file that stand in other studies: those of maps too.
create or replace function wall.ids_elsewhere(study int, ids uuid[]) returns setof uuid
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from wall.studies() s where s.study_id = study and s.role in ('lead', 'researcher')) then
    return;
  end if;
  return query
    select t.id from public.coder t where t.id = any (ids) and t.study_id <> study
    union select t.id from public.participant t where t.id = any (ids) and t.study_id <> study
    union select t.id from public.attribute t where t.id = any (ids) and t.study_id <> study
    union select t.id from public.document t where t.id = any (ids) and t.study_id <> study
    union select t.id from public.code t where t.id = any (ids) and t.study_id <> study
    union select t.id from public.coding t where t.id = any (ids) and t.study_id <> study
    union select t.id from public.memo t where t.id = any (ids) and t.study_id <> study
    union select t.id from public.concept_map t where t.id = any (ids) and t.study_id <> study;
end $$;
