-- When a teacher hands her thread over to the next advisor it is over for the one before, also if that one is appointed again later.
create function wall.end_pair(pair uuid, at timestamptz) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.advising_pair p set over_at = at
  where p.id = pair and p.teacher_id = wall.viewer() and p.over_at is null and not exists (
    select from public.school s where s.institution_id = p.institution_id and s.org_id = p.school_id and s.zone_id in (select z from wall.zones_of(p.advisor_id) z));
  return found;
end $$;
revoke all on function wall.end_pair(uuid, timestamptz) from public;
grant execute on function wall.end_pair(uuid, timestamptz) to lazo_app;

-- Nobody asked for it.
drop function wall.attachment_digest(uuid);
