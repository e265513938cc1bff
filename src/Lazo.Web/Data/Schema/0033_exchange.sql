-- Exchange: what of a file's numbers is taken already in another study. A number says nothing of what it stands for; who works in no
-- study is told nothing.
create function wall.ids_elsewhere(study int, ids uuid[]) returns setof uuid
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
    union select t.id from public.memo t where t.id = any (ids) and t.study_id <> study;
end $$;
revoke all on function wall.ids_elsewhere(int, uuid[]) from public;
grant execute on function wall.ids_elsewhere(int, uuid[]) to lazo_app;
