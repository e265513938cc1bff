-- Types and the table that compares them, claims held against each source, and what each participant says of what is said of her.

-- What goes with a row (a reading's marks, what rests on a coding) is taken away by the database behind it, so it stands behind it in the
-- trail too, and undoing would put it back before it. Hence what holds the tables of a study together can wait for the end of the undoing.
do $$
declare
  k record;
begin
  for k in
    select c.conname, c.conrelid::regclass::text as thing from pg_constraint c
    where c.contype = 'f' and exists (select from pg_trigger g where g.tgrelid = c.conrelid and g.tgname = 'recorded') loop
    execute format('alter table %s alter constraint %I deferrable', k.thing, k.conname);
  end loop;
end $$;
create or replace function wall.of_study(variadic tables text[]) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  t pg_catalog.text;
  k record;
begin
  foreach t in array tables loop
    execute format('alter table public.%I enable row level security', t);
    execute format('create policy members on public.%I for select to lazo_app using (study_id in (select s.study_id from wall.studies() s))', t);
    execute format('create policy added on public.%I for insert to lazo_app with check (study_id in (select s.study_id from wall.studies() s where s.role <> ''reader''))', t);
    execute format('create policy changed on public.%1$I for update to lazo_app using (study_id in (select s.study_id from wall.studies() s where s.role <> ''reader'')) with check (study_id in (select s.study_id from wall.studies() s where s.role <> ''reader''))', t);
    execute format('create policy removed on public.%I for delete to lazo_app using (study_id in (select s.study_id from wall.studies() s where s.role <> ''reader''))', t);
    execute format('grant select, insert, update, delete on public.%I to lazo_app', t);
    for k in select c.conname, c.conrelid::regclass::text as thing from pg_catalog.pg_constraint c where c.contype = 'f' and c.conrelid = format('public.%I', t)::regclass loop
      execute format('alter table %s alter constraint %I deferrable', k.thing, k.conname);
    end loop;
    execute format('create trigger recorded after insert or update or delete on public.%I for each row execute function wall.record_change()', t);
  end loop;
end $$;

-- Gives back, as the present act, what another act changed; answers the table in which somebody changed a row since, or `hidden` where
-- whoever asks doesn't see all of it, and then has changed nothing that the caller doesn't roll back. With the rights of who calls.
create or replace function wall.give_back(act bigint) returns text
  language plpgsql set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
  c record;
  names pg_catalog.text;
  keys pg_catalog.text;
  touched pg_catalog.int8;
begin
  if (select count(*) from public.study_change s where s.act_id = act) <> wall.changes_of(act) then
    return 'hidden';
  end if;
  set constraints all deferred;
  for c in select * from public.study_change s where s.act_id = act order by s.place desc loop
    select string_agg(format('%I', a.attname), ', ' order by a.attnum) filter (where a.attgenerated = ''),
           string_agg(format('t.%1$I = r.%1$I', a.attname), ' and ' order by a.attnum) filter (where a.attnum = any (i.indkey))
      into names, keys
      from pg_catalog.pg_attribute a
      join pg_catalog.pg_index i on i.indrelid = a.attrelid and i.indisprimary
      where a.attrelid = format('public.%I', c.thing)::regclass and a.attnum > 0 and not a.attisdropped;
    if c.after is not null then
      execute format('select count(*) from public.%1$I t, jsonb_populate_record(null::public.%1$I, $1) r where %2$s and to_jsonb(t) = $1', c.thing, keys)
        into touched using c.after;
      if touched <> 1 then
        return c.thing;
      end if;
    end if;
    if c.before is null then
      execute format('delete from public.%1$I t using jsonb_populate_record(null::public.%1$I, $1) r where %2$s', c.thing, keys) using c.after;
    elsif c.after is null then
      execute format('insert into public.%1$I (%2$s) select %2$s from jsonb_populate_record(null::public.%1$I, $1)', c.thing, names) using c.before;
    else
      execute format('update public.%1$I t set (%2$s) = (select %2$s from jsonb_populate_record(null::public.%1$I, $1)) from jsonb_populate_record(null::public.%1$I, $1) r where %3$s',
        c.thing, names, keys) using c.before;
    end if;
  end loop;
  set constraints all immediate;
  return null;
end $$;

-- ---- Types, and the table that compares them

create table study_type (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  name           text not null check (name <> ''),
  description    text not null default '',
  place          int not null default 0,
  unique (study_id, id),
  unique (study_id, name),
  foreign key (institution_id, study_id) references study (institution_id, id)
);
-- Who, or whose structure, shows it. The same person may bear several.
create table type_bearer (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  type_id        uuid not null,
  participant_id uuid,
  structure_id   uuid,
  check (num_nonnulls(participant_id, structure_id) = 1),
  unique nulls not distinct (type_id, participant_id, structure_id),
  foreign key (study_id, type_id) references study_type (study_id, id) on delete cascade,
  foreign key (study_id, participant_id) references participant (study_id, id) on delete cascade,
  foreign key (study_id, structure_id) references structure (study_id, id) on delete cascade
);
create table type_aspect (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  name           text not null check (name <> ''),
  place          int not null default 0,
  unique (study_id, id),
  unique (study_id, name),
  foreign key (institution_id, study_id) references study (institution_id, id)
);
-- A square of the table: what is said, in a few words, of one type under one aspect.
create table type_word (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  type_id        uuid not null,
  aspect_id      uuid not null,
  words          text not null default '',
  author_id      uuid not null,
  changed_at     timestamptz not null,
  unique (study_id, id),
  unique (type_id, aspect_id),
  foreign key (study_id, type_id) references study_type (study_id, id) on delete cascade,
  foreign key (study_id, aspect_id) references type_aspect (study_id, id) on delete cascade,
  foreign key (study_id, author_id) references coder (study_id, id)
);

-- ---- Triangulation: what is claimed, held against each source and method

create table triangulation_strand (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  source         text not null check (source <> ''), -- C, E, …
  method         text not null check (method <> ''), -- how it was asked or read
  place          int not null default 0,
  unique (study_id, id),
  unique (study_id, source, method),
  foreign key (institution_id, study_id) references study (institution_id, id)
);
create table claim (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  words          text not null check (words <> ''),
  general        boolean not null default false,     -- said of the phenomenon, not of somebody
  type_id        uuid,
  place          int not null default 0,
  author_id      uuid not null,
  at             timestamptz not null,
  unique (study_id, id),
  foreign key (institution_id, study_id) references study (institution_id, id),
  foreign key (study_id, type_id) references study_type (study_id, id) on delete set null (type_id),
  foreign key (study_id, author_id) references coder (study_id, id)
);
create table claim_finding (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  claim_id       uuid not null,
  strand_id      uuid not null,
  verdict        text not null check (verdict in ('agrees', 'silent', 'contradicts')),
  note           text not null default '',
  author_id      uuid not null,
  changed_at     timestamptz not null,
  unique (study_id, id),
  unique (claim_id, strand_id),
  foreign key (study_id, claim_id) references claim (study_id, id) on delete cascade,
  foreign key (study_id, strand_id) references triangulation_strand (study_id, id) on delete cascade,
  foreign key (study_id, author_id) references coder (study_id, id)
);
-- What a square of the table, or what a source says to a claim, rests on: a sentence of a structure, a unit, or a coding.
create table claim_evidence (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  word_id        uuid,
  finding_id     uuid,
  holder_id      uuid generated always as (coalesce(word_id, finding_id)) stored,
  sentence_id    uuid,
  unit_id        uuid,
  coding_id      uuid,
  note           text not null default '',
  author_id      uuid not null,
  at             timestamptz not null,
  check (num_nonnulls(word_id, finding_id) = 1),
  check (num_nonnulls(sentence_id, unit_id, coding_id) = 1),
  unique nulls not distinct (holder_id, sentence_id, unit_id, coding_id),
  foreign key (study_id, word_id) references type_word (study_id, id) on delete cascade,
  foreign key (study_id, finding_id) references claim_finding (study_id, id) on delete cascade,
  foreign key (study_id, sentence_id) references structure_sentence (study_id, id) on delete cascade,
  foreign key (study_id, unit_id) references meaning_unit (study_id, id) on delete cascade,
  foreign key (coding_id) references coding (id) on delete cascade,
  foreign key (study_id, author_id) references coder (study_id, id)
);
create index claim_evidence_word on claim_evidence (word_id);
create index claim_evidence_finding on claim_evidence (finding_id);
create index claim_evidence_coding on claim_evidence (coding_id);
create index claim_evidence_unit on claim_evidence (unit_id);

select wall.of_study('study_type', 'type_bearer', 'type_aspect', 'type_word', 'triangulation_strand', 'claim', 'claim_finding', 'claim_evidence');

-- ---- Respondent validation: each participant sees her own words and what is said of them, and judges that

create table validation (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  participant_id uuid not null,
  link_id        uuid unique references study_link, -- null: she has no address yet, or it was made anew
  greeting       text not null default '',
  made_at        timestamptz not null,
  unique (study_id, id),
  unique (participant_id),
  foreign key (institution_id, study_id) references study (institution_id, id),
  foreign key (study_id, participant_id) references participant (study_id, id) on delete cascade
);
-- What she is shown, word for word as it stood then: what she judges doesn't change under her.
create table validation_item (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  validation_id  uuid not null,
  document_id    uuid not null,                      -- hers
  place          int not null,
  quotation      text not null check (quotation <> ''),
  said           text not null check (said <> ''),
  unique (study_id, id),
  foreign key (study_id, validation_id) references validation (study_id, id) on delete cascade,
  foreign key (study_id, document_id) references document (study_id, id) on delete cascade
);
create index validation_item_validation on validation_item (validation_id, place);
create table validation_consent (
  id             uuid primary key default gen_random_uuid(),
  validation_id  uuid not null unique,
  institution_id int not null,
  study_id       int not null,
  agreed         boolean not null,
  notice         int not null,                       -- the version of what she was told
  at             timestamptz not null,
  foreign key (study_id, validation_id) references validation (study_id, id) on delete cascade
);
-- As she gave it; the trail keeps what she gave before, where she changed her mind.
create table validation_judgement (
  id             uuid primary key default gen_random_uuid(),
  item_id        uuid not null unique,
  institution_id int not null,
  study_id       int not null,
  accuracy       smallint check (accuracy between 1 and 4),
  adequacy       smallint check (adequacy between 1 and 4),
  fairness       smallint check (fairness between 1 and 4),
  word           text not null default '',
  at             timestamptz not null,
  check (num_nonnulls(accuracy, adequacy, fairness) > 0 or word <> ''),
  foreign key (study_id, item_id) references validation_item (study_id, id) on delete cascade
);
-- What changed afterwards, or why nothing did.
create table validation_outcome (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  item_id        uuid not null,
  changed        boolean not null,
  what           text not null default '',
  why            text not null check (why <> ''),
  author_id      uuid not null,
  at             timestamptz not null,
  check (changed = (what <> '')),
  unique (study_id, id),
  foreign key (study_id, item_id) references validation_item (study_id, id) on delete cascade,
  foreign key (study_id, author_id) references coder (study_id, id)
);
create index validation_outcome_item on validation_outcome (item_id);

select wall.of_study('validation', 'validation_item', 'validation_consent', 'validation_judgement', 'validation_outcome');
-- What she says is hers: the team reads it and writes none of it. Who leads can put back what went with a row that is given back.
drop policy added on validation_consent;
drop policy changed on validation_consent;
drop policy removed on validation_consent;
drop policy added on validation_judgement;
drop policy changed on validation_judgement;
drop policy removed on validation_judgement;
create policy given_back on validation_consent for insert to lazo_app with check (study_id in (select s.study_id from wall.studies() s where s.role = 'lead'));
create policy given_back on validation_judgement for insert to lazo_app with check (study_id in (select s.study_id from wall.studies() s where s.role = 'lead'));
-- By her link she sees what is hers, and judges; a link that was taken back or is over is no link.
create policy linked on validation for select to lazo_app using (link_id = (select wall.link()));
create policy linked on validation_item for select to lazo_app using (validation_id in (select v.id from validation v where v.link_id = (select wall.link())));
create policy linked on validation_outcome for select to lazo_app using (
  item_id in (select i.id from validation_item i join validation v on v.id = i.validation_id where v.link_id = (select wall.link())));
create policy linked on validation_consent for select to lazo_app using (validation_id in (select v.id from validation v where v.link_id = (select wall.link())));
create policy agrees on validation_consent for insert to lazo_app with check (
  (study_id, validation_id) in (select v.study_id, v.id from validation v where v.link_id = (select wall.link())));
create policy agrees_again on validation_consent for update to lazo_app using (validation_id in (select v.id from validation v where v.link_id = (select wall.link())))
  with check ((study_id, validation_id) in (select v.study_id, v.id from validation v where v.link_id = (select wall.link())));
create policy linked on validation_judgement for select to lazo_app using (
  item_id in (select i.id from validation_item i join validation v on v.id = i.validation_id where v.link_id = (select wall.link())));
-- She judges after she has agreed to what is kept of it.
create policy judges on validation_judgement for insert to lazo_app with check (
  (study_id, item_id) in (select i.study_id, i.id from validation_item i join validation v on v.id = i.validation_id join validation_consent c on c.validation_id = v.id and c.agreed
                          where v.link_id = (select wall.link())));
create policy judges_again on validation_judgement for update to lazo_app
  using (item_id in (select i.id from validation_item i join validation v on v.id = i.validation_id where v.link_id = (select wall.link())))
  with check (
    (study_id, item_id) in (select i.study_id, i.id from validation_item i join validation v on v.id = i.validation_id join validation_consent c on c.validation_id = v.id and c.agreed
                            where v.link_id = (select wall.link())));
-- What she judged isn't taken from her by undoing what was chosen; a document or a participant that goes takes it along.
create function wall.judged_stays() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from public.validation_judgement j where j.item_id = old.id)
     and exists (select from public.study_act a where a.id = nullif(current_setting('lazo.act', true), '')::pg_catalog.int8 and a.undoes is not null) then
    raise exception 'she has judged it' using errcode = 'check_violation', constraint = 'judged_stays', table = 'validation_judgement';
  end if;
  return old;
end $$;
revoke all on function wall.judged_stays() from public;
create trigger judged_stays before delete on validation_item for each row execute function wall.judged_stays();
