-- Who comes by a link is told who asks her: the study, the institution, and the people who lead it, so that she can ask back.

drop function wall.link_home();
create function wall.link_home() returns table (study text, institution text, time_zone text, leads text[])
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select s.name, i.name, i.time_zone, array(
    select p.given_name || ' ' || p.family_name from public.study_member m join public.person p on p.id = m.person_id
    where m.institution_id = l.institution_id and m.study_id = l.study_id and m.role = 'lead' and m.until is null order by m.since, p.id)
  from public.study_link l join public.study s on s.id = l.study_id join public.institution i on i.id = l.institution_id where l.id = (select wall.link())
$$;
revoke all on function wall.link_home() from public;
grant execute on function wall.link_home() to lazo_app;
