-- What became of a visit is told in words too: why it wasn't made. Read by whoever the visit is with, as all of it is.
alter table visit add column why text not null default '' check (length(why) <= 400);
grant update (why) on visit to lazo_app;

-- With whom visits were made, for the count: a visit that was made is a meeting, whether or not the two also wrote of it.
create function wall.zone_visited(zone int, since timestamptz, upto timestamptz) returns table (pair uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct l.pair_id from public.school s join public.visit v on v.institution_id = s.institution_id and v.school_id = s.org_id
  join public.visit_pair l on l.institution_id = v.institution_id and l.visit_id = v.id
  where s.zone_id = zone and v.state = 'done' and v.starts_at >= since and v.starts_at < upto
$$;
revoke all on function wall.zone_visited(int, timestamptz, timestamptz) from public;
grant execute on function wall.zone_visited(int, timestamptz, timestamptz) to lazo_signals;
