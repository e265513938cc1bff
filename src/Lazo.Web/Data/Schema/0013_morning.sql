-- What stands beside the list of a tutor's morning: whether there is anything of it, asked in one go. In plpgsql, as wall.tutees_of:
-- every list asks it, and a connection plans it once in its life. What is there is then read through the walls.
create function wall.beside_the_list(today date) returns table (returns boolean, received int, colleagues boolean, booked boolean)
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
declare
  me pg_catalog.int4 := wall.viewer();
begin
  return query select
    exists (select from public.return_plan r where r.writer = 'tutor' and r.write_on <= today and r.student_id in (select t.student_id from wall.tutees_of(me) t)),
    (select count(distinct h.student_id)::int from public.hand_over h
     where h.to_tutor = me and h.begins between today - 14 and today and h.student_id in (select t.student_id from wall.tutees_of(me) t)),
    exists (select from public.colleague_entry e where e.tutor_id = me) or exists (select from public.colleague_entry e where e.advisor_id = me),
    exists (select from public.appointment a where a.tutor_id = me and a.over_at is null and a.ends_at > today::timestamptz - interval '1 day');
end $$;
revoke all on function wall.beside_the_list(date) from public;
grant execute on function wall.beside_the_list(date) to lazo_app;
