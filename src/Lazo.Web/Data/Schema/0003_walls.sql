-- The second wall: what is confidential stays so for whoever speaks SQL as the application.
--
-- lazo_app     the pages. Says for whom it asks (lazo.viewer) and proves it with a seal that only the program can make
--              (lazo.seal): a statement smuggled into a query can't pretend to be somebody else.
-- lazo_signals the nightly pass. Sees who, when and how of everything, and not one word.
-- Both are made by the schema runner, which also writes the secret of the seal; neither owns a table nor may bypass a policy.

create schema if not exists wall;

create table wall.secret (
  single boolean primary key default true check (single),
  secret text not null
);

-- The person on whose behalf this connection asks, or null. The seal is sha256(secret:person:backend).
create function wall.viewer() returns int
  language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  claimed text := current_setting('lazo.viewer', true);
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

-- Is the viewer today the tutor of this tutee? Closed when no viewer is known.
create function wall.tutors(tutee int) returns boolean
  language sql stable security definer set search_path = public, pg_catalog as $$
  select exists (
    select from tutorship t join institution i on i.id = t.institution_id
    where t.student_id = tutee and t.tutor_id = wall.viewer()
      and (now() at time zone i.time_zone)::date >= t.begin_date
      and (t.end_date is null or (now() at time zone i.time_zone)::date <= t.end_date))
$$;

-- Everyone whose tutor the viewer is today: the same question asked once for a whole list.
create function wall.tutees() returns setof int
  language sql stable security definer set search_path = public, pg_catalog as $$
  select t.student_id
  from tutorship t join institution i on i.id = t.institution_id
  where t.tutor_id = wall.viewer()
    and (now() at time zone i.time_zone)::date >= t.begin_date
    and (t.end_date is null or (now() at time zone i.time_zone)::date <= t.end_date)
$$;

-- Does the viewer teach this class?
create function wall.teaches(taught int) returns boolean
  language sql stable security definer set search_path = public, pg_catalog as $$
  select exists (
    select from enrolment e
    where e.class_id = taught and e.person_id = wall.viewer() and e.role <> 'student' and not e.suspended)
$$;

revoke all on schema wall from public;
revoke all on all functions in schema wall from public;
grant usage on schema wall to lazo_app, lazo_signals;
grant execute on function wall.viewer(), wall.tutors(int), wall.tutees(), wall.teaches(int) to lazo_app;

grant usage on schema public to lazo_app, lazo_signals;
grant select on institution, org, academic_session, course, class, class_session, person, person_role, enrolment, category, line_item,
  result, tutorship, access, rule, holiday, job_run, import_run to lazo_app, lazo_signals;
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

alter table message enable row level security;
create policy pass on message for select to lazo_signals using (true);
-- Tutor and tutee see the thread; a subject advisor what was written about her class; whoever wrote sees what she wrote.
create policy readers on message for select to lazo_app using (
  tutee_id = (select wall.viewer()) or sender_id = (select wall.viewer())
  or wall.tutors(tutee_id) or (class_id is not null and wall.teaches(class_id)));
create policy writers on message for insert to lazo_app with check (
  sender_id = (select wall.viewer())
  and (tutee_id = (select wall.viewer()) or wall.tutors(tutee_id) or (class_id is not null and wall.teaches(class_id))));

alter table event enable row level security;
create policy pass on event for select to lazo_signals using (true);
-- A personal situation belongs to tutor and tutee alone. The rest is narrowed by the application's own rules of access.
create policy readers on event for select to lazo_app using (
  (select wall.viewer()) is not null
  and (kind not in ('personal_opened', 'personal_asked', 'personal_solved')
       or student_id = (select wall.viewer()) or wall.tutors(student_id)));
create policy writers on event for insert to lazo_app with check (
  actor_id = (select wall.viewer()) and (student_id = (select wall.viewer()) or wall.tutors(student_id)));

alter table today_row enable row level security;
create policy pass on today_row to lazo_signals using (true) with check (true);
create policy own_list on today_row for select to lazo_app using (
  tutor_id = (select wall.viewer()) and student_id in (select wall.tutees()));

alter table set_aside enable row level security;
create policy own_list on set_aside to lazo_app
  using (tutor_id = (select wall.viewer())) with check (tutor_id = (select wall.viewer()) and wall.tutors(student_id));
