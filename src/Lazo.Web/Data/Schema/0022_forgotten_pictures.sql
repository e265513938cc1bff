-- A picture can be deleted for good, by the teacher or by who took it: its bytes go, that there was one stays.
alter table attachment add column forgotten_at timestamptz, add column forgotten_by int;

create function wall.forget_attachment(picture uuid, at timestamptz) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  me pg_catalog.int4 := wall.viewer();
begin
  update public.attachment a set forgotten_at = at, forgotten_by = me, whole_at = coalesce(a.whole_at, at)
  where a.id = picture and a.forgotten_at is null and exists (
    select from public.advising_fact_pair l join public.advising_pair p on p.id = l.pair_id
    where l.fact_id = a.fact_id and l.pair_id in (select wall.pairs()) and (a.author_id = me or p.teacher_id = me));
  if not found then
    return false;
  end if;
  delete from public.attachment_piece b where b.attachment_id = picture;
  return true;
end $$;
revoke all on function wall.forget_attachment(uuid, timestamptz) from public;
grant execute on function wall.forget_attachment(uuid, timestamptz) to lazo_app;
