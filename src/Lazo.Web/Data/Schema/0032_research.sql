-- Research: studies, who works in them, and what every one of their tables has in common: each change belongs to an *act*.
--
-- An act is one gesture of one person (a coding added, a text corrected, a file taken in). What it changed is kept row by row as it
-- was before and after: that is the trail of the study, and what undo gives back. No row of a study changes without one.
-- A *participant* is a code (C12, E6) for ever; whose code it is stands sealed, in a table of its own with a right of its own.

alter table role drop constraint role_permissions_check, add constraint role_permissions_check
  check (permissions <@ array['see_people', 'see_aggregates', 'import', 'rules', 'accounts', 'see_zone_counts', 'plan_zone', 'research']);
create function default_research_role(institution int) returns void language sql set search_path = pg_catalog, pg_temp as $$
  insert into public.role (institution_id, name, es, en, permissions)
    values (institution, 'researcher', 'Investigación', 'Research', '{research}') on conflict do nothing;
  insert into public.role_of_register (institution_id, register_role, role) values (institution, 'ext:researcher', 'researcher') on conflict do nothing;
$$;
select default_research_role(id) from institution;
create function default_research_role_of_new() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform public.default_research_role(new.id);
  return new;
end $$;
create trigger default_research_role after insert on institution for each row execute function default_research_role_of_new();
revoke all on function default_research_role(int), default_research_role_of_new() from public;

create table study (
  id             int generated always as identity primary key,
  institution_id int not null references institution,
  name           text not null check (name <> ''),
  question       text not null default '',           -- what is asked of the phenomenon
  phenomenon     text not null default '',
  method         text not null default '',           -- how, in the researchers' own words: for the report
  limitations    text not null default '',
  created_at     timestamptz not null,
  created_by     int not null,
  closed_at      timestamptz,
  unique (institution_id, id),
  unique (institution_id, name),
  foreign key (institution_id, created_by) references person (institution_id, id)
);

create table study_member (
  institution_id int not null,
  study_id       int not null,
  person_id      int not null,
  role           text not null check (role in ('lead', 'researcher', 'coder', 'reader')),
  identities     boolean not null default false,     -- may open whose a code is
  since          timestamptz not null,
  until          timestamptz,
  primary key (study_id, person_id),
  foreign key (institution_id, study_id) references study (institution_id, id),
  foreign key (institution_id, person_id) references person (institution_id, id)
);
create index study_member_person on study_member (person_id);

-- Who marks: a member, or somebody who came in a file and has no account here.
create table coder (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  person_id      int,
  name           text not null check (name <> ''),
  unique (study_id, id),
  unique (study_id, person_id),
  foreign key (institution_id, study_id) references study (institution_id, id),
  foreign key (institution_id, person_id) references person (institution_id, id)
);

-- A way in for one who has no account: a judge, who answers a questionnaire, a participant who looks at what is said of her.
-- Only the digest of what stands in the address is kept.
create table study_link (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  kind           text not null check (kind in ('questionnaire', 'judging', 'validation')),
  digest         bytea not null unique check (length(digest) = 32),
  made_at        timestamptz not null,
  made_by        int not null,
  ends_at        timestamptz,
  revoked_at     timestamptz,
  unique (study_id, id),
  foreign key (institution_id, study_id) references study (institution_id, id)
);

create table study_act (
  id             bigint generated always as identity primary key,
  institution_id int not null,
  study_id       int not null,
  person_id      int,
  link_id        uuid references study_link,
  at             timestamptz not null,
  kind           text collate "C" not null,          -- coding-added, text-corrected…
  about          jsonb not null default '{}',        -- numbers and short names for the sentence in the trail; no quotation
  undoes         bigint references study_act,
  check ((person_id is null) <> (link_id is null)),
  foreign key (institution_id, study_id) references study (institution_id, id),
  foreign key (institution_id, person_id) references person (institution_id, id)
);
create index study_act_study on study_act (study_id, id);
create unique index study_act_undoes on study_act (undoes);
create table study_change (
  act_id         bigint not null references study_act,
  place          int not null,
  study_id       int not null,
  thing          text not null,                      -- the table
  before         jsonb,
  after          jsonb,
  primary key (act_id, place)
);

-- ---- Texts

create table participant (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  lane           text not null check (lane in ('C', 'E')),  -- questionnaire, interview
  number         int not null check (number >= 1),
  pseudonym      text,
  attributes     jsonb not null default '{}',
  unique (study_id, id),
  unique (study_id, lane, number),
  foreign key (institution_id, study_id) references study (institution_id, id)
);
-- The last number given in each lane: a code that was given is never given again, also when its participant was taken out.
create table participant_lane (
  institution_id int not null,
  study_id       int not null,
  lane           text not null check (lane in ('C', 'E')),
  last           int not null default 0,
  primary key (study_id, lane),
  foreign key (institution_id, study_id) references study (institution_id, id)
);
create table participant_identity (
  participant_id uuid primary key,
  institution_id int not null,
  study_id       int not null,
  sealed         bytea not null,                     -- name and how to reach her, under the installation's key
  sealed_at      timestamptz not null,
  sealed_by      int not null,
  foreign key (study_id, participant_id) references participant (study_id, id) on delete cascade
);
-- Each time somebody opened one.
create table identity_opened (
  id             bigint generated always as identity primary key,
  institution_id int not null,
  study_id       int not null,
  participant_id uuid not null,
  person_id      int not null,
  at             timestamptz not null,
  why            text not null check (why <> '')
);
create table attribute (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  name           text not null check (name <> ''),
  kind           text not null check (kind in ('text', 'number', 'choice', 'date')),
  choices        text[] not null default '{}',
  place          int not null default 0,
  unique (study_id, name),
  foreign key (institution_id, study_id) references study (institution_id, id)
);

create table document (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  name           text not null check (name <> ''),
  kind           text not null check (kind in ('text', 'audio', 'video')),
  folder         text not null default '',
  origin         text not null default '',           -- the format it came in
  participant_id uuid,
  narrative      text,                               -- the code under which a narrative was handed over
  version        int not null default 1,
  place          int not null default 0,
  added_at       timestamptz not null,
  unique (study_id, id),
  unique (study_id, name),
  foreign key (institution_id, study_id) references study (institution_id, id),
  foreign key (study_id, participant_id) references participant (study_id, id)
);
-- Each text as it was; positions anywhere are code points of the text's present version, LF between lines, from 0, the end not in it.
create table document_version (
  document_id    uuid not null,
  version        int not null check (version >= 1),
  institution_id int not null,
  study_id       int not null,
  act_id         bigint not null references study_act,
  text           text not null,
  length         int not null check (length = char_length(text)),
  base           int,                                -- the version that was corrected
  edits          jsonb not null default '[]',        -- from that version: [[start, taken out, put in]…]
  primary key (document_id, version),
  foreign key (study_id, document_id) references document (study_id, id) on delete cascade
);
-- Paragraphs of the present version, for searching: the index of a whole long text would outgrow what PostgreSQL allows.
create table document_paragraph (
  document_id    uuid not null,
  number         int not null,
  institution_id int not null,
  study_id       int not null,
  from_at        int not null,
  to_at          int not null,
  words          tsvector not null,
  primary key (document_id, number),
  foreign key (study_id, document_id) references document (study_id, id) on delete cascade
);
create index document_paragraph_words on document_paragraph using gin (words);

-- ---- Codes

create table code (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  parent_id      uuid,
  name           text not null check (name <> ''),
  color          text not null check (color ~ '^#[0-9a-f]{6}$'),
  place          int not null default 0,
  codable        boolean not null default true,
  definition     text not null default '',
  examples       text not null default '',
  rule           text not null default '',           -- when it is given and when not
  check (parent_id <> id),
  unique (study_id, id),
  unique nulls not distinct (study_id, parent_id, name),
  foreign key (institution_id, study_id) references study (institution_id, id),
  foreign key (study_id, parent_id) references code (study_id, id)
);

create table coding (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  document_id    uuid not null,
  code_id        uuid not null,
  coder_id       uuid not null,
  from_at        int not null check (from_at >= 0),
  to_at          int not null,
  at             timestamptz not null,
  check (from_at < to_at),
  foreign key (study_id, document_id) references document (study_id, id) on delete cascade,
  foreign key (study_id, code_id) references code (study_id, id),
  foreign key (study_id, coder_id) references coder (study_id, id)
);
create index coding_document on coding (document_id, from_at);
create index coding_code on coding (code_id);
create index coding_study on coding (study_id);

create table memo (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  about          text not null check (about in ('study', 'document', 'code', 'coding', 'participant', 'unit', 'structure', 'type', 'instrument')),
  about_id       uuid,                               -- null: of the study
  title          text not null default '',
  body           text not null,
  author_id      uuid not null,
  at             timestamptz not null,
  changed_at     timestamptz not null,
  foreign key (institution_id, study_id) references study (institution_id, id),
  foreign key (study_id, author_id) references coder (study_id, id)
);
create index memo_study on memo (study_id, about, about_id);

-- Coding by each alone: while a round is open, its coders don't see each other's marks in its documents.
create table blind_round (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  name           text not null check (name <> ''),
  opened_at      timestamptz not null,
  closed_at      timestamptz,
  unique (study_id, id),
  foreign key (institution_id, study_id) references study (institution_id, id)
);
create table blind_round_document (
  institution_id int not null,
  study_id       int not null,
  round_id       uuid not null,
  document_id    uuid not null,
  primary key (round_id, document_id),
  foreign key (study_id, round_id) references blind_round (study_id, id) on delete cascade,
  foreign key (study_id, document_id) references document (study_id, id) on delete cascade
);
create table blind_round_coder (
  institution_id int not null,
  study_id       int not null,
  round_id       uuid not null,
  coder_id       uuid not null,
  primary key (round_id, coder_id),
  foreign key (study_id, round_id) references blind_round (study_id, id) on delete cascade,
  foreign key (study_id, coder_id) references coder (study_id, id)
);

-- ---- Acts: what changed

-- Of every table of a study: `create trigger recorded after insert or update or delete on … for each row execute function wall.record_change()`.
create function wall.record_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
  act pg_catalog.int8 := nullif(current_setting('lazo.act', true), '')::pg_catalog.int8;
  of_study pg_catalog.int4 := case when tg_op = 'DELETE' then old.study_id else new.study_id end;
begin
  if act is null or not exists (select from public.study_act a where a.id = act and a.study_id = of_study) then
    raise exception 'a change of %.% without an act of its study', tg_table_schema, tg_table_name using errcode = 'check_violation';
  end if;
  -- A file of a hundred thousand rows is one act: it is undone by taking out what it brought, not row by row.
  if coalesce(current_setting('lazo.bulk', true), '') <> 'on' then
    insert into public.study_change (act_id, place, study_id, thing, before, after)
      select act, coalesce(max(c.place), 0) + 1, of_study, tg_table_name,
             case when tg_op <> 'INSERT' then to_jsonb(old) end, case when tg_op <> 'DELETE' then to_jsonb(new) end
      from public.study_change c where c.act_id = act;
  end if;
  return null;
end $$;

-- Gives back, as the present act, what another act changed; answers the table in which somebody changed a row since, and then has
-- changed nothing that the caller doesn't roll back. With the rights of who calls.
create function wall.give_back(act bigint) returns text
  language plpgsql set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
  c record;
  names pg_catalog.text;
  keys pg_catalog.text;
  touched pg_catalog.int8;
begin
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
  return null;
end $$;

-- ---- The walls

-- The studies of whoever asks, and as what.
create function wall.studies() returns table (study_id int, role text, identities boolean)
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select m.study_id, m.role, m.identities from public.study_member m where m.person_id = wall.viewer() and m.until is null;
end $$;
create function wall.studies_of(person int) returns setof int
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select m.study_id from public.study_member m where m.person_id = person and m.until is null;
end $$;

-- Whoever came by a link, with the same seal as a person: `link:` and its number.
create function wall.link() returns uuid
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
declare
  claimed pg_catalog.text := current_setting('lazo.link', true);
begin
  if claimed is null or claimed = '' then
    return null;
  end if;
  if current_setting('lazo.seal', true) is distinct from
     (select encode(sha256(convert_to(s.secret || ':link:' || claimed || ':' || pg_backend_pid(), 'UTF8')), 'hex') from wall.secret s) then
    return null;
  end if;
  return (select l.id from public.study_link l where l.id = claimed::pg_catalog.uuid and l.revoked_at is null and (l.ends_at is null or l.ends_at > now()));
end $$;
-- Which link an address is; nothing where it was taken back or is over.
create function wall.link_by(digest bytea) returns table (id uuid, institution_id int, study_id int, kind text)
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select l.id, l.institution_id, l.study_id, l.kind from public.study_link l
  where l.digest = link_by.digest and l.revoked_at is null and (l.ends_at is null or l.ends_at > now())
$$;

-- The documents in which whoever asks codes alone at present.
create function wall.blind() returns setof uuid
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select d.document_id
    from public.blind_round r
    join public.blind_round_coder c on c.round_id = r.id
    join public.coder o on o.id = c.coder_id and o.person_id = wall.viewer()
    join public.blind_round_document d on d.round_id = r.id
    where r.closed_at is null;
end $$;
-- Every hand of whoever asks, in every study.
create function wall.own_coders() returns setof uuid
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select o.id from public.coder o where o.person_id = wall.viewer();
end $$;

revoke all on all functions in schema wall from public;
grant execute on function wall.studies(), wall.link(), wall.blind(), wall.own_coders(), wall.give_back(bigint) to lazo_app;
grant execute on function wall.studies_of(int) to lazo_door;
grant execute on function wall.link_by(bytea) to lazo_door;

alter table study enable row level security;
create policy members on study for select to lazo_app using (id in (select s.study_id from wall.studies() s) or created_by = (select wall.viewer()));
create policy founders on study for insert to lazo_app with check (
  created_by = (select wall.viewer()) and institution_id in (select wall.institutions('research')));
create policy leads on study for update to lazo_app using (id in (select s.study_id from wall.studies() s where s.role in ('lead', 'researcher'))) with check (true);
grant select, insert on study to lazo_app;
grant update (name, question, phenomenon, method, limitations, closed_at) on study to lazo_app;

create function wall.founded(study int) returns boolean
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from public.study s where s.id = study and s.created_by = wall.viewer()
    and not exists (select from public.study_member m where m.study_id = study))
$$;
grant execute on function wall.founded(int) to lazo_app;
revoke all on function wall.founded(int) from public;
alter table study_member enable row level security;
create policy members on study_member for select to lazo_app using (study_id in (select s.study_id from wall.studies() s));
-- Who founds a study is its first member; then its leads say who is.
create policy leads on study_member for insert to lazo_app with check (
  study_id in (select s.study_id from wall.studies() s where s.role = 'lead') or person_id = (select wall.viewer()) and wall.founded(study_id));
create policy changed on study_member for update to lazo_app using (study_id in (select s.study_id from wall.studies() s where s.role = 'lead')) with check (true);
grant select, insert on study_member to lazo_app;
grant update (role, identities, until) on study_member to lazo_app;

alter table study_act enable row level security;
create policy members on study_act for select to lazo_app using (study_id in (select s.study_id from wall.studies() s) or link_id = (select wall.link()));
create policy own on study_act for insert to lazo_app with check (
  person_id = (select wall.viewer()) and study_id in (select s.study_id from wall.studies() s where s.role <> 'reader')
  or link_id = (select wall.link()) and (study_id, link_id) in (select l.study_id, l.id from study_link l));
grant select, insert on study_act to lazo_app;
alter table study_change enable row level security;
create policy members on study_change for select to lazo_app using (
  study_id in (select s.study_id from wall.studies() s)
  -- What is hidden in the table is hidden in its trail.
  and not (thing = 'coding' and (coalesce(after, before) ->> 'document_id')::uuid in (select wall.blind())
           and (coalesce(after, before) ->> 'coder_id')::uuid not in (select wall.own_coders())));
grant select on study_change to lazo_app;

alter table study_link enable row level security;
create policy members on study_link for select to lazo_app using (study_id in (select s.study_id from wall.studies() s) or id = (select wall.link()));
create policy made on study_link for insert to lazo_app with check (
  made_by = (select wall.viewer()) and study_id in (select s.study_id from wall.studies() s where s.role in ('lead', 'researcher')));
create policy revoked on study_link for update to lazo_app using (study_id in (select s.study_id from wall.studies() s where s.role in ('lead', 'researcher'))) with check (true);
grant select, insert on study_link to lazo_app;
grant update (ends_at, revoked_at) on study_link to lazo_app;

alter table participant_identity enable row level security;
create policy sealed on participant_identity to lazo_app
  using (study_id in (select s.study_id from wall.studies() s where s.identities)) with check (study_id in (select s.study_id from wall.studies() s where s.identities));
grant select, insert, update, delete on participant_identity to lazo_app;
alter table identity_opened enable row level security;
create policy members on identity_opened for select to lazo_app using (study_id in (select s.study_id from wall.studies() s));
create policy own on identity_opened for insert to lazo_app with check (
  person_id = (select wall.viewer()) and study_id in (select s.study_id from wall.studies() s where s.identities));
grant select, insert on identity_opened to lazo_app;

-- The ordinary tables of a study: its members read, all but readers write, and every change is recorded. A later part of Lazo gives
-- its tables the same by calling this.
create function wall.of_study(variadic tables text[]) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  t pg_catalog.text;
begin
  foreach t in array tables loop
    execute format('alter table public.%I enable row level security', t);
    execute format('create policy members on public.%I for select to lazo_app using (study_id in (select s.study_id from wall.studies() s))', t);
    execute format('create policy added on public.%I for insert to lazo_app with check (study_id in (select s.study_id from wall.studies() s where s.role <> ''reader''))', t);
    execute format('create policy changed on public.%1$I for update to lazo_app using (study_id in (select s.study_id from wall.studies() s where s.role <> ''reader'')) with check (study_id in (select s.study_id from wall.studies() s where s.role <> ''reader''))', t);
    execute format('create policy removed on public.%I for delete to lazo_app using (study_id in (select s.study_id from wall.studies() s where s.role <> ''reader''))', t);
    execute format('grant select, insert, update, delete on public.%I to lazo_app', t);
    execute format('create trigger recorded after insert or update or delete on public.%I for each row execute function wall.record_change()', t);
  end loop;
end $$;
revoke all on function wall.of_study(text[]) from public;
select wall.of_study('coder', 'participant', 'attribute', 'document', 'code', 'memo', 'blind_round', 'blind_round_document', 'blind_round_coder');

-- A version of a text is never changed; the paragraphs follow from it, so neither is recorded row by row.
alter table document_version enable row level security;
create policy members on document_version for select to lazo_app using (study_id in (select s.study_id from wall.studies() s));
create policy added on document_version for insert to lazo_app with check (study_id in (select s.study_id from wall.studies() s where s.role <> 'reader'));
grant select, insert on document_version to lazo_app;
alter table document_paragraph enable row level security;
create policy members on document_paragraph to lazo_app using (study_id in (select s.study_id from wall.studies() s))
  with check (study_id in (select s.study_id from wall.studies() s where s.role <> 'reader'));
grant select, insert, delete on document_paragraph to lazo_app;
alter table participant_lane enable row level security;
create policy members on participant_lane to lazo_app using (study_id in (select s.study_id from wall.studies() s))
  with check (study_id in (select s.study_id from wall.studies() s where s.role <> 'reader'));
grant select, insert, update on participant_lane to lazo_app;

-- Codings: as the others, and hidden from each other while a blind round is open. A coder marks with her own hand; who leads can take in a file.
alter table coding enable row level security;
create policy members on coding for select to lazo_app using (
  study_id in (select s.study_id from wall.studies() s)
  and (document_id not in (select wall.blind()) or coder_id in (select wall.own_coders())));
create policy added on coding for insert to lazo_app with check (
  coder_id in (select wall.own_coders()) and study_id in (select s.study_id from wall.studies() s where s.role <> 'reader')
  or study_id in (select s.study_id from wall.studies() s where s.role in ('lead', 'researcher')));
create policy changed on coding for update to lazo_app using (study_id in (select s.study_id from wall.studies() s where s.role <> 'reader'))
  with check (study_id in (select s.study_id from wall.studies() s where s.role <> 'reader'));
create policy removed on coding for delete to lazo_app using (study_id in (select s.study_id from wall.studies() s where s.role <> 'reader'));
grant select, insert, update, delete on coding to lazo_app;
create trigger recorded after insert or update or delete on coding for each row execute function wall.record_change();

-- A code can't lie under itself.
create function code_above_itself() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (
    with recursive up as (
      select c.id, c.parent_id from public.code c where c.id = new.parent_id
      union select c.id, c.parent_id from public.code c join up on c.id = up.parent_id)
    select from up where up.id = new.id) then
    raise exception 'a code under itself' using errcode = 'check_violation', constraint = 'code_above_itself';
  end if;
  return null;
end $$;
create trigger code_above_itself after insert or update of parent_id on code for each row when (new.parent_id is not null) execute function code_above_itself();

-- A text as it is searched: without accents and signs above letters, in small letters. ñ stays: año isn't ano.
create function wall.plain(words text) returns text
  language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select normalize(regexp_replace(regexp_replace(normalize(lower(words), NFD), U&'n\0303', 'ñ', 'g'), U&'[\0300-\036F]', '', 'g'), NFC)
$$;
grant execute on function wall.plain(text) to lazo_app;

-- Who leads a study finds a colleague by the whole user name, and nobody else that way.
create function wall.colleague_by(study int, called text) returns table (id int, given_name text, family_name text)
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select p.id, p.given_name, p.family_name
  from public.study s join public.person p on p.institution_id = s.institution_id and lower(p.username) = lower(called) and p.enabled and not p.removed
  where s.id = study and exists (select from wall.studies() w where w.study_id = study and w.role = 'lead')
$$;
revoke all on function wall.colleague_by(int, text) from public;
grant execute on function wall.colleague_by(int, text) to lazo_app;
