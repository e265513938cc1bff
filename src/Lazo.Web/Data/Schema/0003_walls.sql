-- Who may see whom, and the second wall: what is confidential stays so for whoever speaks SQL as the application.
--
-- lazo_app     the pages. Says for whom it asks (lazo.viewer) and proves it with a seal that only the program can make
--              (lazo.seal): a statement smuggled into a query can't pretend to be somebody else.
-- lazo_signals the nightly pass. Sees who, when and how of everything, and not one word.
-- lazo_door    sign-in. The only one that sees an account (0004); of people it sees who they are, and nothing told.
-- All are made by the schema runner, which also writes the secret of the seal; none owns a table or may bypass a policy.
--
-- Every function names its tables whole and looks for temporary ones last: whoever may make a temporary table "tutorship"
-- would otherwise answer the wall's question himself.

-- What an institution calls its roles and lets them do; whoever the register names so has the role.
create table role (
  institution_id int not null references institution,
  name           text collate "C" not null,
  es             text not null check (es <> ''),
  en             text not null check (en <> ''),
  permissions    text[] not null check (permissions <@ array['see_people', 'see_aggregates', 'import', 'rules', 'accounts']),
  primary key (institution_id, name)
);
create table role_of_register (
  institution_id int not null references institution,
  register_role  text collate "C" not null,            -- as in OneRoster
  role           text collate "C" not null,
  primary key (institution_id, register_role),
  foreign key (institution_id, role) references role (institution_id, name)
);

create function default_roles() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.role (institution_id, name, es, en, permissions) values
    (new.id, 'tutor', 'Tutoría', 'Tutoring', '{}'),
    (new.id, 'subject_advisor', 'Asesoría de asignatura', 'Subject advising', '{}'),
    (new.id, 'tutee', 'Estudiante', 'Student', '{}'),
    (new.id, 'coordination', 'Coordinación', 'Coordination', '{see_people,see_aggregates,import,rules,accounts}');
  insert into public.role_of_register (institution_id, register_role, role) values
    (new.id, 'student', 'tutee'), (new.id, 'teacher', 'subject_advisor'), (new.id, 'principal', 'coordination'),
    (new.id, 'siteAdministrator', 'coordination'), (new.id, 'districtAdministrator', 'coordination'),
    (new.id, 'systemAdministrator', 'coordination');
  return new;
end $$;
create trigger default_roles after insert on institution for each row execute function default_roles();

create schema if not exists wall;

create table wall.secret (
  single boolean primary key default true check (single),
  secret text not null
);

-- The person on whose behalf this connection asks, or null. The seal is sha256(secret:person:backend).
create function wall.viewer() returns int
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
declare
  claimed pg_catalog.text := current_setting('lazo.viewer', true);
begin
  if claimed is null or claimed = '' then
    return null;
  end if;
  if current_setting('lazo.seal', true) is distinct from
     (select encode(sha256(convert_to(s.secret || ':' || claimed || ':' || pg_backend_pid(), 'UTF8')), 'hex') from wall.secret s) then
    return null;
  end if;
  return claimed::int;
end $$;

-- Everyone whose tutor a person is today, where her institution is. In plpgsql, as `tutees` below: every list asks it, and a
-- connection plans it once in its life; what is written in SQL is planned again in each statement.
create function wall.tutees_of(person int) returns table (student_id int, since date)
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
  select t.student_id, t.begin_date
  from public.tutorship t join public.institution i on i.id = t.institution_id
  where t.tutor_id = person
    and (now() at time zone i.time_zone)::date >= t.begin_date
    and (t.end_date is null or (now() at time zone i.time_zone)::date <= t.end_date);
end $$;

-- The classes that a person teaches, with those enrolled: until 120 days after the class's last day, as long as a retake of it
-- can be arranged. Whoever leaves a class before it ends, teacher or student, is out of it the day after.
create function wall.advisees_of(person int) returns table (student_id int, class_id int)
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  with taught as (
    select e.class_id, e.end_date, d.today, coalesce(l.last_day, d.today) as last_day
    from public.enrolment e
    join public.class c on c.id = e.class_id and not c.removed
    join public.institution i on i.id = e.institution_id
    cross join lateral (select (now() at time zone i.time_zone)::date as today) d
    cross join lateral (
      select max(s.end_date) as last_day
      from public.class_session cs join public.academic_session s on s.id = cs.session_id
      where cs.class_id = e.class_id) l
    where e.person_id = person and e.role = 'teacher' and not e.suspended and coalesce(e.begin_date, d.today) <= d.today)
  select s.person_id, t.class_id
  from taught t join public.enrolment s on s.class_id = t.class_id and s.role = 'student'
  where t.today <= t.last_day + 120
    and (t.end_date is null or t.end_date >= least(t.today, t.last_day))
    and (s.end_date is null or s.end_date >= least(t.today, t.last_day))
$$;

-- What the roles of a person allow her today, and in which institution.
create function wall.permissions_of(person int) returns table (institution_id int, permission text)
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select distinct r.institution_id, p.permission
  from public.person_role h
  join public.institution i on i.id = h.institution_id
  join public.role_of_register m on m.institution_id = h.institution_id and m.register_role = h.role
  join public.role r on r.institution_id = m.institution_id and r.name = m.role
  cross join lateral unnest(r.permissions) as p (permission)
  where h.person_id = person
    and (h.begin_date is null or h.begin_date <= (now() at time zone i.time_zone)::date)
    and (h.end_date is null or h.end_date >= (now() at time zone i.time_zone)::date)
$$;

-- The same of whoever is asking; nothing where nobody is known to ask.
create function wall.tutees() returns setof int
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select t.student_id from wall.tutees_of(wall.viewer()) t;
end $$;
create function wall.tutors(tutee int) returns boolean
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from wall.tutees_of(wall.viewer()) t where t.student_id = tutee)
$$;
create function wall.advisees() returns table (student_id int, class_id int)
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select a.student_id, a.class_id from wall.advisees_of(wall.viewer()) a
$$;
create function wall.institutions(allowed text) returns setof int
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select p.institution_id from wall.permissions_of(wall.viewer()) p where p.permission = allowed
$$;

-- Why whoever is asking may see a tutee: one row a reason, the widest first; no row, no access. The only place that says so.
--   self             everything that is held of her
--   tutor            everything, from the first to the last day of the tutorship
--   coordination     trajectory and what isn't confidential; no word of the thread, no personal situation
--   subject_advisor  the classes named, and what was written about them
create function wall.grants(tutee int) returns table (reason text, since date, classes int[])
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select g.reason, g.since, g.classes
  from (
    select 1 as width, 'self' as reason, null::date as since, null::int[] as classes
    where tutee = wall.viewer() and exists (
      select from public.enrolment e where e.person_id = tutee and e.role = 'student'
      union all select from public.tutorship t where t.student_id = tutee
      union all select from public.person_role r where r.person_id = tutee and r.role = 'student')
    union all
    select 2, 'tutor', t.since, null from wall.tutees_of(wall.viewer()) t where t.student_id = tutee
    union all
    select 3, 'coordination', null, null
    from public.person p
    where p.id = tutee and p.institution_id in (select wall.institutions('see_people')) and exists (
      select from public.enrolment e where e.person_id = p.id and e.role = 'student'
      union all select from public.tutorship t where t.student_id = p.id
      union all select from public.person_role r where r.person_id = p.id and r.role = 'student')
    union all
    select 4, 'subject_advisor', null, array_agg(distinct a.class_id)
    from wall.advisees_of(wall.viewer()) a where a.student_id = tutee having count(*) > 0) g
  where exists (select from public.person p where p.id = tutee and not p.removed)
  order by g.width
$$;

revoke all on schema wall from public;
revoke all on all functions in schema wall from public;
revoke all on function default_roles() from public;
grant usage on schema wall to lazo_app, lazo_signals, lazo_door;
grant execute on function wall.viewer(), wall.tutors(int), wall.tutees(), wall.advisees(), wall.institutions(text), wall.grants(int) to lazo_app;
grant execute on function wall.tutees_of(int), wall.advisees_of(int), wall.permissions_of(int) to lazo_door;

grant usage on schema public to lazo_app, lazo_signals, lazo_door;
grant select on institution, org, academic_session, course, class, class_session, person, person_role, enrolment, category, line_item,
  result, tutorship, access, rule, holiday, job_run, import_run, role, role_of_register to lazo_app, lazo_signals;
grant select on institution, role, role_of_register, person_role, enrolment, tutorship to lazo_door;
grant select (id, institution_id, sourced_id, username, given_name, family_name, preferred_name, sort_name, enabled, removed) on person to lazo_door;
grant select, insert on message, event to lazo_app;
grant select, insert, update on set_aside to lazo_app;
grant select, insert, update, delete on today_row to lazo_signals;
grant select on today_row to lazo_app;
grant insert, update on job_run to lazo_signals;
grant insert on rule, holiday to lazo_app;
grant update (preferred_name, phone, job, interests, preferred_channel) on person to lazo_app;

-- The pass: everything but the words.
grant select (id, institution_id, sourced_id, tutee_id, sender_id, sent_at, recorded_at, channel, class_id, asks) on message to lazo_signals;
grant select (id, institution_id, sourced_id, student_id, actor_id, at, recorded_at, kind, ref, due_at, cause, channel, result, until,
  topic, office) on event to lazo_signals;

-- Each policy asks once for the whole list of whom the viewer may see, not once a row.
alter table message enable row level security;
create policy pass on message for select to lazo_signals using (true);
-- Tutor and tutee see the thread; a subject advisor what was written about her class. A former tutor sees nothing, not even
-- what she wrote: the thread belongs to the tutee.
create policy readers on message for select to lazo_app using (
  tutee_id = (select wall.viewer())
  or tutee_id in (select wall.tutees())
  or (tutee_id, class_id) in (select a.student_id, a.class_id from wall.advisees() a));
create policy writers on message for insert to lazo_app with check (
  sender_id = (select wall.viewer())
  and (tutee_id = (select wall.viewer())
       or tutee_id in (select wall.tutees())
       or (tutee_id, class_id) in (select a.student_id, a.class_id from wall.advisees() a)));

alter table event enable row level security;
create policy pass on event for select to lazo_signals using (true);
-- What was recorded belongs to tutor and tutee. The coordination sees what the institution itself was asked or promised:
-- procedures, referrals, leaves, promises; never a personal situation, nor causes and notes of calls, whose words are the thread's.
create policy readers on event for select to lazo_app using (
  student_id = (select wall.viewer())
  or student_id in (select wall.tutees())
  or (kind in ('procedure_opened', 'procedure_answered', 'promise', 'promise_kept', 'referral', 'referral_answered', 'referral_closed',
               'leave_requested', 'leave_began', 'leave_ended')
      and institution_id in (select wall.institutions('see_people'))));
create policy writers on event for insert to lazo_app with check (
  actor_id = (select wall.viewer()) and (student_id = (select wall.viewer()) or student_id in (select wall.tutees())));

alter table today_row enable row level security;
create policy pass on today_row to lazo_signals using (true) with check (true);
create policy own_list on today_row for select to lazo_app using (
  tutor_id = (select wall.viewer()) and student_id in (select wall.tutees()));

alter table set_aside enable row level security;
create policy own_list on set_aside to lazo_app
  using (tutor_id = (select wall.viewer()) and student_id in (select wall.tutees()))
  with check (tutor_id = (select wall.viewer()) and student_id in (select wall.tutees()));
