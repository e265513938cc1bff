-- Schools, roads, appointments and days of a zone come from files too, and are kept by whoever plans the zone.

alter table school add column sourced_id text collate "C" not null default gen_random_uuid()::text, add column modified_at timestamptz,
  add unique (institution_id, sourced_id);
alter table road add column sourced_id text collate "C" not null default gen_random_uuid()::text, add column modified_at timestamptz,
  add unique (institution_id, sourced_id);
alter table school_day add column sourced_id text collate "C" not null default gen_random_uuid()::text, add column modified_at timestamptz,
  add unique (institution_id, sourced_id);
alter table advisor_term alter column sourced_id set default gen_random_uuid()::text, add column modified_at timestamptz;

-- The zones that whoever asks plans: where she holds a post that allows it.
create function wall.planned_zones() returns setof int
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select p.org_id from wall.posts_of(wall.viewer()) p
    join public.org o on o.id = p.org_id
    join public.zone_role m on m.institution_id = o.institution_id and m.register_role = p.role
    join public.role r on r.institution_id = o.institution_id and r.name = m.role and 'plan_zone' = any (r.permissions)
    where exists (select from public.school s where s.institution_id = o.institution_id and s.zone_id = p.org_id);
end $$;
revoke all on function wall.planned_zones() from public;
grant execute on function wall.planned_zones() to lazo_app;

alter table school enable row level security;
create policy readers on school for select using (true);
create policy planned on school for update to lazo_app using (zone_id in (select wall.planned_zones())) with check (zone_id in (select wall.planned_zones()));
alter table road enable row level security;
create policy readers on road for select using (true);
create policy planned on road for insert to lazo_app with check (from_id in (select s.org_id from school s where s.zone_id in (select wall.planned_zones())));
create policy changed on road for update to lazo_app using (from_id in (select s.org_id from school s where s.zone_id in (select wall.planned_zones())));
create policy removed on road for delete to lazo_app using (from_id in (select s.org_id from school s where s.zone_id in (select wall.planned_zones())));
alter table school_day enable row level security;
create policy readers on school_day for select using (true);
create policy planned on school_day for insert to lazo_app with check (zone_id in (select wall.planned_zones()));
create policy removed on school_day for delete to lazo_app using (zone_id in (select wall.planned_zones()));
alter table advisor_term enable row level security;
create policy readers on advisor_term for select using (true);
alter table school_level enable row level security;
create policy readers on school_level for select using (true);
create policy planned on school_level for update to lazo_app using (institution_id in (select wall.institutions('plan_zone')));
alter table advising_word enable row level security;
create policy readers on advising_word for select using (true);
create policy planned on advising_word for update to lazo_app using (institution_id in (select wall.institutions('plan_zone')));
create policy added on advising_word for insert to lazo_app with check (institution_id in (select wall.institutions('plan_zone')));
alter table advising_setting enable row level security;
create policy readers on advising_setting for select using (true);
create policy planned on advising_setting for insert to lazo_app with check (institution_id in (select wall.institutions('plan_zone')));
