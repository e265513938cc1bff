-- Blind rounds, whole: who codes alone doesn't read from the trail or from memos what the others mark, and doesn't undo what she sees
-- in part only.

-- The studies in which whoever asks codes alone at present.
create function wall.blind_studies() returns setof int
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select distinct r.study_id
    from public.blind_round r
    join public.blind_round_coder c on c.round_id = r.id
    join public.coder o on o.id = c.coder_id and o.person_id = wall.viewer()
    where r.closed_at is null;
end $$;
-- How many rows an act changed, the hidden ones too.
create function wall.changes_of(act bigint) returns bigint
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select count(*) from public.study_change c where c.act_id = act
$$;
revoke all on function wall.blind_studies(), wall.changes_of(bigint) from public;
grant execute on function wall.blind_studies(), wall.changes_of(bigint) to lazo_app;

create policy blind on study_act as restrictive for select to lazo_app using (
  person_id is not distinct from (select wall.viewer()) or kind not like all (array['coding-%', 'memo-%']) or study_id not in (select wall.blind_studies()));
create policy blind on memo as restrictive for select to lazo_app using (
  about in ('study', 'code', 'type', 'instrument') or author_id in (select wall.own_coders()) or study_id not in (select wall.blind_studies()));
create policy blind on study_change as restrictive for select to lazo_app using (
  thing <> 'memo' or study_id not in (select wall.blind_studies()) or (coalesce(after, before) ->> 'author_id')::uuid in (select wall.own_coders()));

-- Gives back, as the present act, what another act changed; answers the table in which somebody changed a row since, or `hidden` where
-- whoever asks doesn't see all of it, and then has changed nothing that the caller doesn't roll back. With the rights of who calls.
create or replace function wall.give_back(act bigint) returns text
  language plpgsql set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
  c record;
  names pg_catalog.text;
  keys pg_catalog.text;
  touched pg_catalog.int8;
begin
  if (select count(*) from public.study_change s where s.act_id = act) <> wall.changes_of(act) then
    return 'hidden';
  end if;
  for c in select * from public.study_change s where s.act_id = act order by s.place desc loop
    select string_agg(format('%I', a.attname), ', ' order by a.attnum) filter (where a.attgenerated = ''),
           string_agg(format('t.%1$I = r.%1$I', a.attname), ' and ' order by a.attnum) filter (where a.attnum = any (i.indkey))
      into names, keys
      from pg_catalog.pg_attribute a
      join pg_catalog.pg_index i on i.indrelid = a.attrelid and i.indisprimary
      where a.attrelid = format('public.%I', c.thing)::regclass and a.attnum > 0 and not a.attisdropped;
    if c.after is not null then
      execute format('select count(*) from public.%1$I t, jsonb_populate_record(null::public.%1$I, $1) r where %2$s and to_jsonb(t) = $1', c.thing, keys)
        into touched using c.after;
      if touched <> 1 then
        return c.thing;
      end if;
    end if;
    if c.before is null then
      execute format('delete from public.%1$I t using jsonb_populate_record(null::public.%1$I, $1) r where %2$s', c.thing, keys) using c.after;
    elsif c.after is null then
      execute format('insert into public.%1$I (%2$s) select %2$s from jsonb_populate_record(null::public.%1$I, $1)', c.thing, names) using c.before;
    else
      execute format('update public.%1$I t set (%2$s) = (select %2$s from jsonb_populate_record(null::public.%1$I, $1)) from jsonb_populate_record(null::public.%1$I, $1) r where %3$s',
        c.thing, names, keys) using c.before;
    end if;
  end loop;
  return null;
end $$;
