-- The path from what was told to what is essential in it: journal, reading of the whole, meaning units, Giorgi's table, structures,
-- imaginative variation.

-- The bracketing journal (epoché): what whoever researches sets aside. Her own; the team reads what she shares.
create table journal_entry (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  author_id      uuid not null,
  about          text not null default 'study' check (about in ('study', 'document', 'unit', 'code')),
  about_id       uuid,
  document_id    uuid,                               -- of the document, or of the unit's
  body           text not null check (body <> ''),
  shared         boolean not null default false,
  at             timestamptz not null,
  changed_at     timestamptz not null,
  check ((about = 'study') = (about_id is null)),
  unique (study_id, id),
  foreign key (institution_id, study_id) references study (institution_id, id),
  foreign key (study_id, author_id) references coder (study_id, id),
  foreign key (study_id, document_id) references document (study_id, id) on delete cascade
);
create index journal_entry_study on journal_entry (study_id, at);

-- The whole is read before it is divided: by whom, which version, and with what one was left.
create table whole_reading (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  document_id    uuid not null,
  author_id      uuid not null,
  version        int not null,
  left_with      text not null check (left_with <> ''),
  at             timestamptz not null,
  unique (study_id, id),
  foreign key (study_id, document_id) references document (study_id, id) on delete cascade,
  foreign key (study_id, author_id) references coder (study_id, id)
);
create index whole_reading_document on whole_reading (document_id);

-- From where a narrative turns until it turns again. Only where one begins is kept: a gap or an overlap can't be written.
create table meaning_unit (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  document_id    uuid not null,
  from_at        int not null check (from_at >= 0),
  reason         text not null default '',           -- why it turns here; of the first, empty
  author_id      uuid not null,
  at             timestamptz not null,
  check ((from_at = 0) = (reason = '')),
  unique (study_id, id),
  unique (document_id, from_at) deferrable initially deferred,
  foreign key (study_id, document_id) references document (study_id, id) on delete cascade,
  foreign key (study_id, author_id) references coder (study_id, id)
);
create index meaning_unit_study on meaning_unit (study_id, document_id);
-- A unit that was joined with the one before it, or of which no words are left: where what was said of it is found.
create table meaning_unit_gone (
  unit_id        uuid primary key,
  institution_id int not null,
  study_id       int not null,
  document_id    uuid not null,
  into_id        uuid not null,
  foreign key (study_id, document_id) references document (study_id, id) on delete cascade
);

-- Units with their number, from 1, and both ends.
create view placed_unit with (security_invoker = true) as
  select u.id, u.institution_id, u.study_id, u.document_id, u.reason, u.author_id, u.at, u.from_at,
         coalesce(lead(u.from_at) over w, v.length) as to_at, row_number() over w::int as place
  from meaning_unit u
  join document d on d.id = u.document_id
  join document_version v on v.document_id = d.id and v.version = d.version
  window w as (partition by u.institution_id, u.study_id, u.document_id order by u.from_at);

-- Giorgi's table: the words of the one who lived it are the unit's; beside them each version of what was written, none overwritten.
create table giorgi_version (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  document_id    uuid not null,
  unit_id        uuid not null,
  cell           text not null check (cell in ('third', 'meaning')), -- in the third person; pedagogical meaning (tact)
  version        int not null check (version >= 1),
  text           text not null,
  author_id      uuid not null,
  at             timestamptz not null,
  changed_at     timestamptz not null,
  origin         text not null default 'written' check (origin in ('written', 'taken_up', 'joined')),
  unique (study_id, id),
  unique (unit_id, cell, version) deferrable initially deferred,
  foreign key (study_id, document_id) references document (study_id, id) on delete cascade,
  foreign key (study_id, unit_id) references meaning_unit (study_id, id) on delete cascade,
  foreign key (study_id, author_id) references coder (study_id, id)
);
create index giorgi_version_document on giorgi_version (document_id);

-- What was lived, in sentences: of one document, or common to several persons (no document).
create table structure (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  document_id    uuid,
  name           text not null default '',
  place          int not null default 0,
  author_id      uuid not null,
  at             timestamptz not null,
  check (document_id is not null or name <> ''),
  unique (study_id, id),
  unique (document_id),
  foreign key (institution_id, study_id) references study (institution_id, id),
  foreign key (study_id, document_id) references document (study_id, id) on delete cascade,
  foreign key (study_id, author_id) references coder (study_id, id)
);
create unique index structure_name on structure (study_id, name) where document_id is null;
create table structure_sentence (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  structure_id   uuid not null,
  document_id    uuid,                               -- that of the structure
  place          int not null,
  text           text not null check (text <> ''),
  version        int not null default 1,             -- counts its changes: who saves says which one she saw
  author_id      uuid not null,
  changed_at     timestamptz not null,
  unique (study_id, id),
  foreign key (study_id, structure_id) references structure (study_id, id) on delete cascade,
  foreign key (study_id, author_id) references coder (study_id, id)
);
create index structure_sentence_structure on structure_sentence (structure_id, place);
create table sentence_unit (
  institution_id int not null,
  study_id       int not null,
  sentence_id    uuid not null,
  unit_id        uuid not null,
  primary key (sentence_id, unit_id),
  foreign key (study_id, sentence_id) references structure_sentence (study_id, id) on delete cascade,
  foreign key (study_id, unit_id) references meaning_unit (study_id, id) on delete cascade
);
create index sentence_unit_unit on sentence_unit (unit_id);

-- Imaginative variation: an aspect, each argument about what becomes of the phenomenon without it, and the cases that speak against one.
-- Whether the aspect is essential follows and is kept nowhere.
create table varied_aspect (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  name           text not null check (name <> ''),
  sentence_id    uuid,                               -- the sentence of a structure that it was taken from
  author_id      uuid not null,
  at             timestamptz not null,
  unique (study_id, id),
  unique (study_id, name),
  foreign key (institution_id, study_id) references study (institution_id, id),
  foreign key (study_id, sentence_id) references structure_sentence (study_id, id) on delete set null (sentence_id),
  foreign key (study_id, author_id) references coder (study_id, id)
);
create table variation (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  aspect_id      uuid not null,
  argument       text not null check (argument <> ''),
  outcome        text not null check (outcome in ('collapses', 'changes', 'stays')),
  author_id      uuid not null,
  at             timestamptz not null,
  unique (study_id, id),
  foreign key (study_id, aspect_id) references varied_aspect (study_id, id) on delete cascade,
  foreign key (study_id, author_id) references coder (study_id, id)
);
create index variation_aspect on variation (aspect_id);
create table counter_case (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  variation_id   uuid not null,
  words          text not null check (words <> ''),
  document_id    uuid,
  unit_id        uuid,
  author_id      uuid not null,
  at             timestamptz not null,
  unique (study_id, id),
  foreign key (study_id, variation_id) references variation (study_id, id) on delete cascade,
  foreign key (study_id, document_id) references document (study_id, id) on delete cascade,
  foreign key (study_id, unit_id) references meaning_unit (study_id, id) on delete cascade,
  foreign key (study_id, author_id) references coder (study_id, id)
);
create index counter_case_variation on counter_case (variation_id);

select wall.of_study('journal_entry', 'whole_reading', 'meaning_unit', 'meaning_unit_gone', 'giorgi_version', 'structure', 'structure_sentence', 'sentence_unit',
                     'varied_aspect', 'variation', 'counter_case');
grant select on placed_unit to lazo_app;

-- A journal is its author's: she alone writes it, and also in the trail others read only what she shares now and shared then.
create policy own on journal_entry as restrictive for select to lazo_app using (shared or author_id in (select wall.own_coders()));
create policy own_added on journal_entry as restrictive for insert to lazo_app with check (author_id in (select wall.own_coders()));
create policy own_changed on journal_entry as restrictive for update to lazo_app
  using (author_id in (select wall.own_coders())) with check (author_id in (select wall.own_coders()));
create policy own_removed on journal_entry as restrictive for delete to lazo_app using (author_id in (select wall.own_coders()));
create policy journal on study_change as restrictive for select to lazo_app using (
  thing <> 'journal_entry'
  or (coalesce(after, before) ->> 'author_id')::uuid in (select wall.own_coders())
  or coalesce((before ->> 'shared')::boolean, true) and coalesce((after ->> 'shared')::boolean, true)
     and (coalesce(after, before) ->> 'id')::uuid in (select j.id from journal_entry j));

-- Who codes a text alone at present doesn't see how others read, divide and understand it.
create policy blind on whole_reading as restrictive for select to lazo_app using (document_id not in (select wall.blind()) or author_id in (select wall.own_coders()));
create policy blind on meaning_unit as restrictive for select to lazo_app using (document_id not in (select wall.blind()));
create policy blind on giorgi_version as restrictive for select to lazo_app using (document_id not in (select wall.blind()));
create policy blind on structure as restrictive for select to lazo_app using (document_id is null or document_id not in (select wall.blind()));
create policy blind on structure_sentence as restrictive for select to lazo_app using (document_id is null or document_id not in (select wall.blind()));
create policy blind_path on study_change as restrictive for select to lazo_app using (
  thing not in ('whole_reading', 'meaning_unit', 'giorgi_version', 'structure', 'structure_sentence')
  or coalesce(after, before) ->> 'document_id' is null
  or (coalesce(after, before) ->> 'document_id')::uuid not in (select wall.blind())
  or thing = 'whole_reading' and (coalesce(after, before) ->> 'author_id')::uuid in (select wall.own_coders()));

-- At the end of each act: units follow a recorded reading of the whole, and begin with the text and within it.
create function wall.units_hold() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  row_now pg_catalog.jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
  which pg_catalog.uuid := (row_now ->> case tg_table_name when 'document' then 'id' else 'document_id' end)::pg_catalog.uuid;
  first pg_catalog.int4;
  last pg_catalog.int4;
begin
  select min(u.from_at), max(u.from_at) into first, last from public.meaning_unit u where u.document_id = which;
  if first is null then
    return null;
  end if;
  if not exists (select from public.whole_reading r where r.document_id = which) then
    raise exception 'units of a text of which no reading of the whole is recorded' using errcode = 'check_violation', constraint = 'whole_first', table = 'whole_reading';
  end if;
  if first <> 0 or last >= (select v.length from public.document d join public.document_version v on v.document_id = d.id and v.version = d.version where d.id = which) then
    raise exception 'units that don''t divide the whole text' using errcode = 'check_violation', constraint = 'units_divide_the_whole', table = 'meaning_unit';
  end if;
  return null;
end $$;
revoke all on function wall.units_hold() from public;
create constraint trigger units_hold after insert or update or delete on meaning_unit deferrable initially deferred for each row execute function wall.units_hold();
create constraint trigger units_hold after delete on whole_reading deferrable initially deferred for each row execute function wall.units_hold();
create constraint trigger units_hold after update of version on document deferrable initially deferred for each row execute function wall.units_hold();
