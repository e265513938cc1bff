-- What the trail tells of a code or of files that came in together is called as it is called now: an act holds the numbers alone, since a
-- code may be named with words of a participant, and a file with her name.
create function wall.told(act bigint, study int, kind text, about jsonb) returns jsonb
  language plpgsql stable parallel restricted set search_path = pg_catalog, pg_temp as $$
declare
  code pg_catalog.uuid;
  called pg_catalog.text;
begin
  if about ? 'name' then
    return about;
  end if;
  if kind in ('code-added', 'code-changed', 'code-removed', 'codes-merged', 'coding-added', 'coding-changed', 'coding-removed') then
    code := coalesce(about ->> 'code', about ->> 'into');
  elsif kind like 'memo-%' and about ->> 'about' = 'code' then
    code := about ->> 'of';
  elsif kind like 'memo-%' and about ->> 'about' = 'coding' then
    select c.code_id into code from public.coding c where c.study_id = study and c.id = (about ->> 'of')::pg_catalog.uuid;
  elsif kind in ('document-added', 'documents-added') then
    select string_agg(d.name, ', ' order by d.name) || case when (about ->> 'documents')::pg_catalog.int4 > count(*) then '…' else '' end into called
      from public.document d
      where d.study_id = study and d.id in (select o.one::pg_catalog.uuid from jsonb_array_elements_text(coalesce(about -> 'first', jsonb_build_array(about -> 'document'))) o (one));
  end if;
  if code is not null then
    select c.name into called from public.code c where c.study_id = study and c.id = code;
    if called is null then
      select s.before ->> 'name' into called from public.study_change s where s.act_id = act and s.thing = 'code' and s.after is null and s.before ->> 'id' = code::pg_catalog.text;
    end if;
  end if;
  return about || jsonb_strip_nulls(jsonb_build_object('name', called));
end $$;
revoke all on function wall.told(bigint, int, text, jsonb) from public;
grant execute on function wall.told(bigint, int, text, jsonb) to lazo_app;

-- A round that is closed was seen by all: what is coded from then on isn't blind, and no undoing makes it so.
create function wall.round_stays_closed() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'a closed round isn''t opened again' using errcode = 'check_violation', table = 'blind_round';
end $$;
revoke all on function wall.round_stays_closed() from public;
create trigger stays_closed before update of closed_at on blind_round for each row when (old.closed_at is not null and new.closed_at is null) execute function wall.round_stays_closed();
