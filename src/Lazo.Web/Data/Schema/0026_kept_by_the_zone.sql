-- What the zone's people keep on pages of their own: appointments, topics of needs, the words of notices.

-- Who is appointed to advise, from when until when, as whoever plans the zone says. Whoever sees a zone's counts doesn't advise there:
-- advising is never auditing, also not by the same person.
alter table advisor_term add column changed_at timestamptz, add column changed_by int;

create function wall.leads_zone(person int, zone int) returns boolean
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from wall.posts_of(person) p
    join public.org o on o.id = p.org_id
    join public.zone_role m on m.institution_id = o.institution_id and m.register_role = p.role
    join public.role r on r.institution_id = o.institution_id and r.name = m.role and 'see_zone_counts' = any (r.permissions)
    where p.org_id = zone or exists (select from public.school s where s.institution_id = o.institution_id and s.org_id = p.org_id and s.zone_id = zone))
$$;
-- Whether an appointment is still to begin, by the institution's day.
create function wall.is_to_begin(institution int, begins date) returns boolean
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select begins > (now() at time zone i.time_zone)::date from public.institution i where i.id = institution
$$;
revoke all on function wall.leads_zone(int, int), wall.is_to_begin(int, date) from public;
grant execute on function wall.leads_zone(int, int), wall.is_to_begin(int, date) to lazo_app;

revoke update on advisor_term from lazo_app;
grant update (begins, ends, changed_at, changed_by) on advisor_term to lazo_app;
grant delete on advisor_term to lazo_app;
create policy planned on advisor_term for insert to lazo_app with check (
  zone_id in (select wall.planned_zones()) and changed_by = (select wall.viewer()) and not wall.leads_zone(advisor_id, zone_id));
create policy changed on advisor_term for update to lazo_app using (zone_id in (select wall.planned_zones()))
  with check (zone_id in (select wall.planned_zones()) and changed_by = (select wall.viewer()));
-- One that has begun ends; it isn't taken away as if it hadn't been.
create policy removed on advisor_term for delete to lazo_app using (
  zone_id in (select wall.planned_zones()) and wall.is_to_begin(institution_id, begins));

-- A topic that isn't offered any more stays what it was called where it was marked.
alter table need_topic add column offered boolean not null default true;
grant insert (institution_id, code, es, en, place), update (es, en, offered) on need_topic to lazo_app;
create policy added on need_topic for insert to lazo_app with check (institution_id in (select wall.institutions('plan_zone')));
create policy planned on need_topic for update to lazo_app using (institution_id in (select wall.institutions('plan_zone')));

-- Like the notice of evidence: a new version, and the old ones stay, since somebody agreed to them.
alter table narrative_notice add column by_id int, add column at timestamptz,
  add foreign key (institution_id, by_id) references person (institution_id, id), add check ((by_id is null) = (at is null));
create policy zone on narrative_notice for insert to lazo_app with check (
  institution_id in (select wall.institutions('plan_zone')) and by_id = (select wall.viewer()));
grant insert on narrative_notice to lazo_app;
