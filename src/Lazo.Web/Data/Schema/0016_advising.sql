-- Advising: schools and roads of a zone, who advises whom, and what the two of them said and did.
--
-- A *pair* is an advisor beside a teacher. What happens between them is told in *facts*: each said once, by one of the two, under a
-- number made where it was written (also on a telephone without a signal), and never changed; what is the case now — a request that
-- waits, a structure under way, a loan not yet back — is worked out from the facts (Lazo.Domain/Advising). Nothing here is counted
-- against a teacher, and no wall lets her hierarchy read a fact.

create table school_level (
  institution_id int not null references institution,
  code           text not null,                      -- preschool, primary, secondary, telesecundaria, physical_education, special_education
  es             text not null,
  en             text not null,
  teacher_es     text not null,                      -- what one is called there: educadora, maestra, facilitadora…
  place          smallint not null,
  primary key (institution_id, code)
);

-- Roles, terms, calendars and names of forms change with the law: rows.
create table advising_word (
  institution_id int not null references institution,
  code           text not null,                      -- advisor, term, council, colegiado, form…
  es             text not null check (es <> ''),
  en             text not null check (en <> ''),
  primary key (institution_id, code)
);

create table advising_setting (
  institution_id int not null references institution,
  name           text not null check (name in ('term_cycles', 'follow_up_months', 'package_hours', 'grace_hours')),
  value          int not null check (value between 0 and 10000),
  holds_from     date not null,
  set_at         timestamptz not null,
  set_by         int,
  primary key (institution_id, name, holds_from, set_at)
);

create table school (
  org_id         int primary key,
  institution_id int not null references institution,
  zone_id        int not null,                       -- the org of the zone
  level          text not null,
  shift          text not null check (shift in ('morning', 'afternoon', 'evening', 'full')),
  multigrade     boolean not null default false,
  opens_at       time not null,
  closes_at      time not null,
  recess_from    time,
  recess_to      time,
  road_minutes   int not null default 0 check (road_minutes between 0 and 1440),  -- from the zone's office
  signal         boolean not null default true,
  check (opens_at < closes_at),
  check ((recess_from is null) = (recess_to is null) and (recess_from is null or recess_from < recess_to)),
  unique (institution_id, org_id),
  foreign key (institution_id, org_id) references org (institution_id, id),
  foreign key (institution_id, zone_id) references org (institution_id, id),
  foreign key (institution_id, level) references school_level (institution_id, code)
);
create index school_zone on school (institution_id, zone_id);

create table road (
  institution_id int not null,
  from_id        int not null,
  to_id          int not null,
  minutes        int not null check (minutes between 0 and 1440),
  primary key (from_id, to_id),
  foreign key (institution_id, from_id) references school (institution_id, org_id) on delete cascade,
  foreign key (institution_id, to_id) references school (institution_id, org_id) on delete cascade
);

-- Days on which a school has something of its own: a session of its council, a festival. Of the whole zone where no school is named.
create table school_day (
  id             bigint generated always as identity primary key,
  institution_id int not null references institution,
  zone_id        int not null,
  school_id      int,
  day            date not null,
  kind           text not null check (kind in ('council', 'no_classes', 'other')),
  words          text,
  foreign key (institution_id, zone_id) references org (institution_id, id),
  foreign key (institution_id, school_id) references school (institution_id, org_id)
);
create index school_day_zone on school_day (institution_id, zone_id, day);

-- An advisor's appointment: it has an end.
create table advisor_term (
  id             int generated always as identity primary key,
  institution_id int not null references institution,
  sourced_id     text collate "C" not null,
  advisor_id     int not null,
  zone_id        int not null,
  post           text not null,
  begins         date not null,
  ends           date not null,                      -- the last day
  check (begins <= ends),
  unique (institution_id, sourced_id),
  foreign key (institution_id, advisor_id) references person (institution_id, id),
  foreign key (institution_id, zone_id) references org (institution_id, id)
);
create index advisor_term_advisor on advisor_term (advisor_id);

create table advising_pair (
  id             uuid primary key,
  institution_id int not null references institution,
  advisor_id     int not null,
  teacher_id     int not null,
  school_id      int not null,
  began_at       timestamptz not null,
  over_at        timestamptz,                        -- the advisor's appointment ended, or another one went on
  check (advisor_id <> teacher_id),
  unique (institution_id, id),
  foreign key (institution_id, advisor_id) references person (institution_id, id),
  foreign key (institution_id, teacher_id) references person (institution_id, id),
  foreign key (institution_id, school_id) references school (institution_id, org_id)
);
create unique index advising_pair_one on advising_pair (advisor_id, teacher_id) where over_at is null;
create index advising_pair_teacher on advising_pair (teacher_id);

create table advising_fact (
  id             uuid primary key,                   -- made where it was written
  institution_id int not null references institution,
  author_id      int not null,
  kind           text collate "C" not null,
  form           smallint not null default 1,        -- the version of the form in which it was written
  at             timestamptz not null,               -- when it happened, as its author says
  recorded_at    timestamptz not null,               -- when it reached this database
  device_at      timestamptz,                        -- what the telephone's clock said, and how long ago that was, when it was sent
  elapsed        bigint,                             -- milliseconds
  own            boolean not null default false,     -- the author's alone: a journal, a draft
  ref            uuid,                               -- the fact that it answers, closes or continues
  body           text not null,                      -- JSON, byte for byte as it was written: the hash is of it
  hash           bytea not null check (length(hash) = 32),
  unique (institution_id, id),
  foreign key (institution_id, author_id) references person (institution_id, id)
);
create index advising_fact_author on advising_fact (author_id, recorded_at);

-- Between whom a fact stands: one pair, or several where people met together.
create table advising_fact_pair (
  fact_id        uuid not null,
  pair_id        uuid not null,
  institution_id int not null,
  primary key (pair_id, fact_id),
  foreign key (institution_id, fact_id) references advising_fact (institution_id, id),
  foreign key (institution_id, pair_id) references advising_pair (institution_id, id)
);
create index advising_fact_pair_fact on advising_fact_pair (fact_id);

-- What is agreed for a day, and what the two agree on: shared, so they have versions; every version stays.
create table visit (
  id             uuid primary key,
  institution_id int not null references institution,
  advisor_id     int not null,
  school_id      int not null,
  version        int not null check (version >= 1),
  starts_at      timestamptz not null,
  ends_at        timestamptz not null,
  purpose        text not null default '',
  state          text not null default 'planned' check (state in ('planned', 'done', 'not_done', 'cancelled')),
  changed_at     timestamptz not null,
  changed_by     int not null,
  check (starts_at < ends_at),
  unique (institution_id, id),
  foreign key (institution_id, advisor_id) references person (institution_id, id),
  foreign key (institution_id, school_id) references school (institution_id, org_id)
);
create index visit_advisor on visit (advisor_id, starts_at);
create table visit_pair (
  visit_id       uuid not null,
  pair_id        uuid not null,
  institution_id int not null,
  primary key (visit_id, pair_id),
  foreign key (institution_id, visit_id) references visit (institution_id, id),
  foreign key (institution_id, pair_id) references advising_pair (institution_id, id)
);
create index visit_pair_pair on visit_pair (pair_id);

create table advising_agreement (
  id             uuid primary key,
  institution_id int not null references institution,
  pair_id        uuid not null,
  version        int not null check (version >= 1),
  words          text not null check (words <> ''),
  owner          text not null check (owner in ('advisor', 'teacher', 'both')),
  until          date,
  state          text not null default 'open' check (state in ('open', 'kept', 'dropped')),
  changed_at     timestamptz not null,
  changed_by     int not null,
  unique (institution_id, id),
  foreign key (institution_id, pair_id) references advising_pair (institution_id, id)
);
create index advising_agreement_pair on advising_agreement (pair_id);
-- A signature is of a version: what was changed since wants another one.
create table agreement_signature (
  agreement_id   uuid not null,
  version        int not null,
  person_id      int not null,
  institution_id int not null,
  at             timestamptz not null,
  primary key (agreement_id, version, person_id),
  foreign key (institution_id, agreement_id) references advising_agreement (institution_id, id),
  foreign key (institution_id, person_id) references person (institution_id, id)
);
-- Every version of either, also the one that lost a clash: nobody loses silently.
create table shared_version (
  institution_id int not null,
  thing          text not null check (thing in ('visit', 'agreement')),
  thing_id       uuid not null,
  version        int not null,
  fate           text not null check (fate in ('held', 'clashed')),
  body           jsonb not null,
  changed_at     timestamptz not null,
  changed_by     int not null,
  received_at    timestamptz not null,
  id             bigint generated always as identity primary key
);
create index shared_version_thing on shared_version (thing_id, version);

-- An act of the teacher, logged and revocable: what she lets somebody else read of a pair. No other way leads out of it.
create table disclosure (
  id             uuid primary key,
  institution_id int not null references institution,
  pair_id        uuid not null,
  to_id          int not null,
  kinds          text[] not null check (cardinality(kinds) > 0),
  words          text,
  at             timestamptz not null,
  revoked_at     timestamptz,
  foreign key (institution_id, pair_id) references advising_pair (institution_id, id),
  foreign key (institution_id, to_id) references person (institution_id, id)
);
create index disclosure_pair on disclosure (pair_id);
create index disclosure_to on disclosure (to_id) where revoked_at is null;

-- ---- The walls

-- Directors and supervisors of basic education are nobody's coordination: a role that is held at a school or a zone of advising allows
-- what `zone_role` says there, and nothing of the distance high school beside it.
alter table role drop constraint role_permissions_check, add constraint role_permissions_check
  check (permissions <@ array['see_people', 'see_aggregates', 'import', 'rules', 'accounts', 'see_zone_counts', 'plan_zone']);
create table zone_role (
  institution_id int not null references institution,
  register_role  text not null,
  role           text not null,
  primary key (institution_id, register_role),
  foreign key (institution_id, role) references role (institution_id, name)
);
create function default_zone_roles(institution int) returns void language sql set search_path = pg_catalog, pg_temp as $$
  insert into public.role (institution_id, name, es, en, permissions) values
    (institution, 'school_director', 'Dirección de escuela', 'School director', '{see_zone_counts}'),
    (institution, 'zone_supervisor', 'Supervisión de zona', 'Zone supervisor', '{see_zone_counts,plan_zone}'),
    (institution, 'zone_teacher', 'Docente', 'Teacher', '{}')
    on conflict do nothing;
  insert into public.zone_role values
    (institution, 'teacher', 'zone_teacher'), (institution, 'principal', 'school_director'),
    (institution, 'districtAdministrator', 'zone_supervisor'), (institution, 'siteAdministrator', 'school_director')
    on conflict do nothing;
  insert into public.school_level (institution_id, code, es, en, teacher_es, place) values
    (institution, 'preschool', 'Preescolar', 'Preschool', 'educadora', 1),
    (institution, 'primary', 'Primaria', 'Primary', 'maestra', 2),
    (institution, 'secondary', 'Secundaria', 'Secondary', 'maestra', 3),
    (institution, 'telesecundaria', 'Telesecundaria', 'Telesecundaria', 'maestra', 4),
    (institution, 'physical_education', 'Educación física', 'Physical education', 'docente de educación física', 5),
    (institution, 'special_education', 'Educación especial', 'Special education', 'maestra de apoyo', 6)
    on conflict do nothing;
  insert into public.advising_word (institution_id, code, es, en) values
    (institution, 'advisor', 'asesora o asesor técnico pedagógico', 'pedagogical advisor'),
    (institution, 'term', 'nombramiento', 'appointment'),
    (institution, 'council', 'Consejo Técnico Escolar', 'School council'),
    (institution, 'colegiado', 'colegiado', 'staff meeting'),
    (institution, 'workshop', 'taller itinerante', 'itinerant workshop')
    on conflict do nothing;
$$;
select default_zone_roles(id) from institution;
create function default_zone_roles_of_new() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform public.default_zone_roles(new.id);
  return new;
end $$;
-- After default_roles, in the order of their names.
create trigger default_zone_roles after insert on institution for each row execute function default_zone_roles_of_new();
revoke all on function default_zone_roles(int), default_zone_roles_of_new() from public;

create function wall.is_of_zone(institution int, org int) returns boolean
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from public.school s where s.institution_id = institution and (s.org_id = org or s.zone_id = org))
$$;

create or replace function wall.permissions_of(person int) returns table (institution_id int, permission text)
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select distinct r.institution_id, p.permission
  from public.person_role h
  join public.institution i on i.id = h.institution_id
  cross join lateral (select h.org_id is not null and wall.is_of_zone(h.institution_id, h.org_id) as zone) z
  join public.role r on r.institution_id = h.institution_id and r.name = case when z.zone
    then (select m.role from public.zone_role m where m.institution_id = h.institution_id and m.register_role = h.role)
    else (select m.role from public.role_of_register m where m.institution_id = h.institution_id and m.register_role = h.role) end
  cross join lateral unnest(r.permissions) as p (permission)
  where h.person_id = person
    and (h.begin_date is null or h.begin_date <= (now() at time zone i.time_zone)::date)
    and (h.end_date is null or h.end_date >= (now() at time zone i.time_zone)::date)
$$;

-- The zones that a person advises today, by her appointment.
create function wall.zones_of(person int) returns setof int
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select t.zone_id from public.advisor_term t join public.institution i on i.id = t.institution_id
    where t.advisor_id = person and (now() at time zone i.time_zone)::date between t.begins and t.ends;
end $$;

-- The schools and zones where a person holds a role of the register today (director, supervisor, teacher).
create function wall.posts_of(person int) returns table (org_id int, role text)
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select h.org_id, h.role from public.person_role h join public.institution i on i.id = h.institution_id
    where h.person_id = person and h.org_id is not null and wall.is_of_zone(h.institution_id, h.org_id)
      and (h.begin_date is null or h.begin_date <= (now() at time zone i.time_zone)::date)
      and (h.end_date is null or h.end_date >= (now() at time zone i.time_zone)::date);
end $$;

-- The pairs in which a person is the teacher: for the bar of her pages.
create function wall.advised_of(person int) returns setof uuid
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select p.id from public.advising_pair p where p.teacher_id = person
$$;

-- The pairs of whoever asks: the teacher's for ever, the advisor's while her appointment runs.
create function wall.pairs() returns setof uuid
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
declare
  me pg_catalog.int4 := wall.viewer();
begin
  return query
    select p.id from public.advising_pair p where p.teacher_id = me
    union
    select p.id from public.advising_pair p
      join public.school s on s.institution_id = p.institution_id and s.org_id = p.school_id
    where p.advisor_id = me and p.over_at is null and s.zone_id in (select z from wall.zones_of(me) z);
end $$;

-- What teachers have opened to whoever asks.
create function wall.disclosed() returns table (pair_id uuid, kind text)
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select d.pair_id, k from public.disclosure d cross join lateral unnest(d.kinds) k
    where d.to_id = wall.viewer() and d.revoked_at is null;
end $$;

create function wall.is_teacher_of(pair uuid) returns boolean
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from public.advising_pair p where p.id = pair and p.teacher_id = wall.viewer())
$$;

-- Of the fact itself; its own policy can't ask its links without asking itself.
create function wall.fact_author(fact uuid) returns int
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select f.author_id from public.advising_fact f where f.id = fact
$$;

-- Whether a fact that is sent again is the same: asked by its number, answered with a digest.
create function wall.fact_hash(fact uuid) returns bytea
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select f.hash from public.advising_fact f where f.id = fact
$$;
create function wall.kind_of(fact uuid) returns text
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select f.kind from public.advising_fact f where f.id = fact and not f.own
$$;

revoke all on all functions in schema wall from public;
grant execute on function wall.pairs(), wall.disclosed(), wall.is_teacher_of(uuid), wall.fact_author(uuid), wall.kind_of(uuid), wall.fact_hash(uuid) to lazo_app;
grant execute on function wall.zones_of(int), wall.posts_of(int) to lazo_app, lazo_door;
grant execute on function wall.advised_of(int) to lazo_door;

grant select on school_level, advising_word, advising_setting, school, road, school_day, advisor_term, zone_role to lazo_app;
grant insert, update on school_level, advising_word, school, road, advisor_term to lazo_app;
grant insert on advising_setting to lazo_app;
grant insert, delete on school_day, road to lazo_app;
grant select, insert, update on advising_pair, visit, advising_agreement, disclosure to lazo_app;
grant select, insert, delete on visit_pair to lazo_app;
grant select, insert on advising_fact, advising_fact_pair, agreement_signature, shared_version to lazo_app;

alter table advising_pair enable row level security;
create policy own on advising_pair for select to lazo_app using (
  id in (select wall.pairs()) or id in (select d.pair_id from wall.disclosed() d));
create policy begun on advising_pair for insert to lazo_app with check (
  institution_id is not null and (advisor_id = (select wall.viewer())
    and school_id in (select s.org_id from school s where s.zone_id in (select z from wall.zones_of((select wall.viewer())) z))
    or teacher_id = (select wall.viewer())));
create policy ended on advising_pair for update to lazo_app using (id in (select wall.pairs())) with check (true);

alter table advising_fact enable row level security;
-- A journal is its author's alone; what stands between two is theirs, and whose it was disclosed to by the teacher.
create policy readers on advising_fact for select to lazo_app using (
  own and author_id = (select wall.viewer())
  or not own and id in (select l.fact_id from advising_fact_pair l));
create policy writers on advising_fact for insert to lazo_app with check (author_id = (select wall.viewer()));

alter table advising_fact_pair enable row level security;
create policy readers on advising_fact_pair for select to lazo_app using (
  pair_id in (select wall.pairs())
  or pair_id in (select d.pair_id from wall.disclosed() d) and (pair_id, wall.kind_of(fact_id)) in (select d.pair_id, d.kind from wall.disclosed() d));
create policy writers on advising_fact_pair for insert to lazo_app with check (
  pair_id in (select wall.pairs()) and wall.fact_author(fact_id) = (select wall.viewer()));

alter table visit enable row level security;
create policy own on visit to lazo_app using (
  advisor_id = (select wall.viewer()) or id in (select l.visit_id from visit_pair l))
  with check (advisor_id = (select wall.viewer()) or id in (select l.visit_id from visit_pair l));
alter table visit_pair enable row level security;
create policy own on visit_pair to lazo_app using (pair_id in (select wall.pairs())) with check (pair_id in (select wall.pairs()));

alter table advising_agreement enable row level security;
create policy own on advising_agreement to lazo_app using (
  pair_id in (select wall.pairs()) or pair_id in (select d.pair_id from wall.disclosed() d where d.kind = 'agreement'))
  with check (pair_id in (select wall.pairs()));
alter table agreement_signature enable row level security;
create policy readers on agreement_signature for select to lazo_app using (agreement_id in (select a.id from advising_agreement a));
create policy writers on agreement_signature for insert to lazo_app with check (
  person_id = (select wall.viewer()) and agreement_id in (select a.id from advising_agreement a where a.pair_id in (select wall.pairs())));
alter table shared_version enable row level security;
create policy own on shared_version to lazo_app using (
  thing = 'visit' and thing_id in (select v.id from visit v) or thing = 'agreement' and thing_id in (select a.id from advising_agreement a))
  with check (changed_by = (select wall.viewer()));

alter table disclosure enable row level security;
create policy readers on disclosure for select to lazo_app using (to_id = (select wall.viewer()) or pair_id in (select wall.pairs()));
create policy given on disclosure for insert to lazo_app with check (wall.is_teacher_of(pair_id));
create policy taken_back on disclosure for update to lazo_app using (wall.is_teacher_of(pair_id)) with check (wall.is_teacher_of(pair_id));
