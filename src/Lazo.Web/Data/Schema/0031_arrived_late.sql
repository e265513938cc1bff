-- What arrives late from a telephone: after its author's appointment has ended, or as another change than the one that is held.

-- Whether a pair was of whoever asks, as its advisor, when something happened.
create function wall.was_hers(pair uuid, moment timestamptz) returns boolean
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from public.advising_pair p
    join public.institution i on i.id = p.institution_id
    join public.school s on s.institution_id = p.institution_id and s.org_id = p.school_id
    join public.advisor_term t on t.institution_id = p.institution_id and t.advisor_id = p.advisor_id and t.zone_id = s.zone_id
    where p.id = pair and p.advisor_id = wall.viewer() and p.began_at <= moment and (p.over_at is null or moment < p.over_at)
      and (moment at time zone i.time_zone)::date between t.begins and t.ends)
$$;
-- What the teacher had answered by then: without a yes nothing is taken. Nothing else of a pair that was hers is read.
create function wall.answered(pair uuid, moment timestamptz)
  returns table (id uuid, author_id int, kind text, at timestamptz, own boolean, ref uuid, body text, pairs uuid[], form smallint)
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select f.id, f.author_id, f.kind, f.at, f.own, f.ref, f.body, array[pair], f.form
  from public.advising_fact f join public.advising_fact_pair l on l.fact_id = f.id
  where l.pair_id = pair and not f.own and f.at <= moment and wall.was_hers(pair, moment)
    and f.kind in ('request', 'request-accepted', 'request-later', 'request-declined', 'came-back', 'taken-back', 'instrument-agreed')
$$;
create function wall.is_late(fact uuid) returns boolean
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from public.advising_fact f join public.advising_fact_pair l on l.fact_id = f.id
    where f.id = fact and f.author_id = wall.viewer() and wall.was_hers(l.pair_id, f.at))
$$;
create function wall.fact_at(fact uuid) returns timestamptz
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select f.at from public.advising_fact f where f.id = fact and f.author_id = wall.viewer()
$$;
revoke all on function wall.was_hers(uuid, timestamptz), wall.answered(uuid, timestamptz), wall.is_late(uuid), wall.fact_at(uuid) from public;
grant execute on function wall.was_hers(uuid, timestamptz), wall.answered(uuid, timestamptz), wall.is_late(uuid), wall.fact_at(uuid) to lazo_app;

create policy late on advising_fact_pair for insert to lazo_app with check (
  wall.fact_author(fact_id) = (select wall.viewer()) and wall.was_hers(pair_id, wall.fact_at(fact_id)));
-- While a picture of it is on its way its author sees how far it has come; once it is whole she asks again for a day, and then no more.
create policy late on attachment for select to lazo_app using (
  author_id = (select wall.viewer()) and (whole_at is null or whole_at > now() - interval '1 day') and wall.is_late(fact_id));

-- Of a change as it was sent: another one under its number is told from it.
alter table shared_version add column change_hash bytea check (change_hash is null or length(change_hash) = 32);
