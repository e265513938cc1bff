-- What a zone's hierarchy sees of advising, and what its advisors learn of needs: a month counted once, when it is over, and of it only what
-- may be shown (Lazo.Domain.Advising.Figures). The difference of two counts of one month would be a count too, so no row is written twice.
create table zone_month (
  institution_id int not null references institution,
  org_id         int not null,                       -- a zone, for its supervisor; a school, for its director
  month          date not null check (extract(day from month) = 1),
  counted_at     timestamptz not null,
  figures        jsonb not null,
  primary key (org_id, month),
  foreign key (institution_id, org_id) references org (institution_id, id)
);
create table zone_needs (
  institution_id int not null references institution,
  zone_id        int not null,
  month          date not null check (extract(day from month) = 1),
  counted_at     timestamptz not null,
  figures        jsonb not null,
  primary key (zone_id, month),
  foreign key (institution_id, zone_id) references org (institution_id, id)
);

-- What a diagnosis can be about: a short list in the institution's words.
create table need_topic (
  institution_id int not null references institution,
  code           text not null,
  es             text not null check (es <> ''),
  en             text not null check (en <> ''),
  place          smallint not null,
  primary key (institution_id, code)
);
create function default_need_topics(institution int) returns void language sql set search_path = pg_catalog, pg_temp as $$
  insert into public.need_topic (institution_id, code, es, en, place) values
    (institution, 'planning', 'planeación', 'planning', 1), (institution, 'evaluation', 'evaluación', 'evaluation', 2),
    (institution, 'reading', 'lectura y escritura', 'reading and writing', 3), (institution, 'mathematics', 'matemáticas', 'mathematics', 4),
    (institution, 'inclusion', 'inclusión', 'inclusion', 5), (institution, 'living_together', 'convivencia', 'living together', 6),
    (institution, 'multigrade', 'trabajo multigrado', 'multigrade work', 7), (institution, 'curriculum', 'programa nuevo', 'new curriculum', 8),
    (institution, 'digital', 'herramientas digitales', 'digital tools', 9), (institution, 'families', 'trabajo con las familias', 'work with families', 10)
    on conflict do nothing;
$$;
select default_need_topics(id) from institution;
create function default_need_topics_of_new() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform public.default_need_topics(new.id);
  return new;
end $$;
create trigger default_need_topics after insert on institution for each row execute function default_need_topics_of_new();
revoke all on function default_need_topics(int), default_need_topics_of_new() from public;

-- For the count, and for nobody else: what was told of a zone's pairs, by its kind, without a word of it.
create function wall.zone_facts(zone int, upto timestamptz) returns table (id uuid, author int, kind text, at timestamptz, ref uuid, pair uuid, teacher int, choice text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select f.id, f.author_id, f.kind, f.at, f.ref, p.id, p.teacher_id,
         case f.kind when 'gathering' then f.body::json ->> 'kind' when 'needs-tagged' then f.body::json ->> 'topics' end
  from public.school s join public.advising_pair p on p.institution_id = s.institution_id and p.school_id = s.org_id
  join public.advising_fact_pair l on l.pair_id = p.id join public.advising_fact f on f.id = l.fact_id
  where s.zone_id = zone and not f.own and f.at < upto
  order by f.at, f.recorded_at, f.id
$$;
create function wall.zone_roster(zone int, day date) returns table (teacher int, school int)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select h.person_id, min(h.org_id) from public.school s join public.person_role h on h.institution_id = s.institution_id and h.org_id = s.org_id and h.role = 'teacher'
  where s.zone_id = zone and (h.begin_date is null or h.begin_date <= day) and (h.end_date is null or h.end_date >= day)
  group by h.person_id
$$;
create function wall.zone_visits(zone int, since timestamptz, upto timestamptz) returns table (advisor int, school int, at timestamptz, from_office int)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select v.advisor_id, v.school_id, v.starts_at, s.road_minutes from public.school s join public.visit v on v.institution_id = s.institution_id and v.school_id = s.org_id
  where s.zone_id = zone and v.state = 'done' and v.starts_at >= since and v.starts_at < upto
$$;
-- Where whoever asks holds a post that sees counts.
create function wall.counted_orgs() returns setof int
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select p.org_id from wall.posts_of(wall.viewer()) p
    join public.org o on o.id = p.org_id
    join public.zone_role m on m.institution_id = o.institution_id and m.register_role = p.role
    join public.role r on r.institution_id = o.institution_id and r.name = m.role and 'see_zone_counts' = any (r.permissions);
end $$;
revoke all on function wall.zone_facts(int, timestamptz), wall.zone_roster(int, date), wall.zone_visits(int, timestamptz, timestamptz), wall.counted_orgs() from public;
grant execute on function wall.zone_facts(int, timestamptz), wall.zone_roster(int, date), wall.zone_visits(int, timestamptz, timestamptz) to lazo_signals;
grant execute on function wall.counted_orgs() to lazo_app;

grant select on school, road to lazo_signals;
grant select, insert on zone_month, zone_needs to lazo_signals;
grant select on zone_month, zone_needs, need_topic to lazo_app;
alter table zone_month enable row level security;
create policy pass on zone_month to lazo_signals using (true) with check (true);
create policy posts on zone_month for select to lazo_app using (org_id in (select wall.counted_orgs()));
alter table zone_needs enable row level security;
create policy pass on zone_needs to lazo_signals using (true) with check (true);
create policy advisors on zone_needs for select to lazo_app using (zone_id in (select z from wall.zones_of((select wall.viewer())) z));
alter table need_topic enable row level security;
create policy readers on need_topic for select using (true);
