-- Whom something new about a tutee concerns: whose open pages are told. Numbers alone; what the page then shows is decided by
-- the walls, as for any request.
--   the tutee herself, and who is her tutor today
--   who teaches the class, where it was about a class
--   who has to be told of danger, where a message spoke of it
create function wall.audience(tutee int, class int) returns setof int
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select tutee
  union
  select t.tutor_id
  from public.tutorship t join public.institution i on i.id = t.institution_id
  where t.student_id = tutee and (now() at time zone i.time_zone)::date between t.begin_date and coalesce(t.end_date, 'infinity')
  union
  select e.person_id
  from public.enrolment e
  where e.class_id = class and e.role = 'teacher'
    and exists (select from wall.advisees_of(e.person_id) a where a.student_id = tutee and a.class_id = class)
  union
  select h.person_id
  from public.person p
  join public.role r on r.institution_id = p.institution_id and 'see_people' = any (r.permissions)
  join public.role_of_register m on m.institution_id = r.institution_id and m.role = r.name
  join public.person_role h on h.institution_id = m.institution_id and h.role = m.register_role
  where p.id = tutee
    and exists (
      select from public.message d
      where d.tutee_id = tutee
        and (d.expressed & 1 = 1 or exists (select from public.reading_correction c where c.message_id = d.id and c.label = 'harm_risk' and c.holds))
        and coalesce((select a.kind from public.alarm_act a where a.message_id = d.id and a.tutee_id = d.tutee_id and a.kind in ('closed', 'reopened')
                      order by a.at desc, a.id desc limit 1), '') <> 'closed')
    and exists (select from wall.permissions_of(h.person_id) a where a.institution_id = p.institution_id and a.permission = 'see_people')
$$;
revoke all on function wall.audience(int, int) from public;
grant execute on function wall.audience(int, int) to lazo_signals;
