-- A withdrawal reaches the studies of this installation that took the text in from a file, and what was withdrawn doesn't come in again.

-- The number under which a study takes in what another one has: DerivedId of “in”, the institution, the study and the number in the file.
create function wall.taken_in_as(institution int, study int, id uuid) returns uuid
  language sql immutable strict parallel safe set search_path = pg_catalog, pg_temp as $$
  select encode(set_byte(set_byte(h.bytes, 6, get_byte(h.bytes, 6) & 15 | 128), 8, get_byte(h.bytes, 8) & 63 | 128), 'hex')::pg_catalog.uuid
  from (select substr(sha256(convert_to(concat_ws(E'\x1f', 'in', institution, study, id), 'UTF8')), 1, 16) as bytes) h
$$;
revoke all on function wall.taken_in_as(int, int, uuid) from public;

-- Numbers of what was withdrawn (texts, who told them, memos about either), and nothing else of it: a file in which it still stands is read without it.
create table withdrawn (
  id uuid primary key
);
alter table withdrawn enable row level security;

create function wall.withdrawn_of(study int, ids uuid[]) returns setof uuid
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from wall.studies() s where s.study_id = study and s.role in ('lead', 'researcher')) then
    return;
  end if;
  return query select w.id from public.withdrawn w where w.id = any (ids);
end $$;
revoke all on function wall.withdrawn_of(int, uuid[]) from public;
grant execute on function wall.withdrawn_of(int, uuid[]) to lazo_app;

-- Nobody of the other study withdraws it, nor somebody with a link of its.
alter table study_act drop constraint study_act_by,
  add constraint study_act_by check (num_nonnulls(person_id, link_id) = 1 or kind in ('narrative-withdrawn', 'copy-withdrawn') and num_nonnulls(person_id, link_id) = 0);

-- What was forget_documents (0046) is what it does in one study.
alter function wall.forget_documents(int, uuid[], uuid) rename to forget_in_study;

-- By it a withdrawal finds texts that a trail still holds.
create index study_change_document on study_change (study_id, (coalesce(after, before) ->> 'id')) where thing = 'document';

-- Takes what another study had, and took out, out of those studies that took it in from a file: its documents; a participant with what she answered, also where nothing else of hers came; and memos that
-- hung on what a file doesn't hold, and came alone. Where she gave that study something else she stays in it, without what came along. Each study within an act of its own. A copy of a copy too.
create function wall.forget_copies(study int, documents uuid[], participant uuid, memos uuid[], said_at timestamptz) returns void
  language plpgsql set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
  other record;
  copies pg_catalog.uuid[];
  alike pg_catalog.uuid[];
  before pg_catalog.uuid[];
  hers pg_catalog.uuid;
  code pg_catalog.text;
  stays pg_catalog.bool;
  act pg_catalog.int8;
  told pg_catalog.jsonb;
begin
  insert into public.withdrawn select w.id from unnest(documents || memos || participant) as w (id) where w.id is not null on conflict do nothing;
  -- Where no file was taken in, there is no copy.
  for other in select s.institution_id, s.id from public.study s where s.id <> study and exists (select from public.study_act a where a.study_id = s.id and a.kind = 'project-imported') order by s.id loop
    -- Also what was removed there: the trail could give it back.
    copies := array(
      select n.id from unnest(documents) as d (id) cross join lateral (values (d.id), (wall.taken_in_as(other.institution_id, other.id, d.id))) as n (id)
      where exists (select from public.document t where t.study_id = other.id and t.id = n.id)
         or exists (select from public.study_change c where c.study_id = other.id and c.thing = 'document' and c.after is null and coalesce(c.after, c.before) ->> 'id' = n.id::pg_catalog.text));
    select p.id, p.called into hers, code from (
      select t.id, t.lane || t.number as called from public.participant t where t.study_id = other.id
      union all select (c.before ->> 'id')::pg_catalog.uuid, (c.before ->> 'lane') || (c.before ->> 'number') from public.study_change c where c.study_id = other.id and c.thing = 'participant' and c.after is null) p
      where p.id in (participant, wall.taken_in_as(other.institution_id, other.id, participant)) limit 1;
    continue when cardinality(copies) = 0 and hers is null;

    stays := exists (select from public.document d where d.study_id = other.id and d.participant_id = hers and d.id <> all (copies))
      or exists (select from public.questionnaire_answer a where a.study_id = other.id and a.participant_id = hers);
    code := coalesce(code, (select string_agg(distinct p.lane || p.number, ', ')
      from public.document d join public.participant p on p.id = d.participant_id where d.study_id = other.id and d.id = any (copies)));
    insert into public.study_act (institution_id, study_id, at, kind, about)
      values (other.institution_id, other.id, said_at, 'copy-withdrawn', jsonb_strip_nulls(jsonb_build_object('name', code))) returning id into act;
    perform set_config('lazo.act', act::pg_catalog.text, true);
    before := array(select m.id from public.memo m where m.study_id = other.id for key share);
    told := wall.forget_in_study(other.id, copies, case when not stays then hers end);
    alike := array(select unnest(memos) union select wall.taken_in_as(other.institution_id, other.id, m.id) from unnest(memos) as m (id));
    delete from public.memo m where m.study_id = other.id and m.id = any (alike);
    delete from public.study_change s where s.study_id = other.id and s.thing = 'memo' and coalesce(s.after, s.before) ->> 'id' = any (alike::pg_catalog.text[]);
    if stays then
      update public.participant p set attributes = '{}', pseudonym = null where p.id = hers;
      delete from public.study_change s where s.study_id = other.id and s.thing = 'participant' and coalesce(s.after, s.before) ->> 'id' = hers::pg_catalog.text;
    end if;
    delete from public.study_change s where s.act_id = act;
    update public.study_act a set about = a.about || told where a.id = act;
    perform pg_notify('lazo_study', other.id || ' ' || act);
    perform wall.forget_copies(other.id, copies, hers, alike || array(select unnest(before) except select m.id from public.memo m where m.study_id = other.id), said_at);
  end loop;
end $$;
revoke all on function wall.forget_copies(int, uuid[], uuid, uuid[], timestamptz) from public;

-- Takes documents, and a participant with all of hers, out of a study for good, within the act that is under way (wall.forget_in_study), and out of all that took them in.
create function wall.forget_documents(study int, documents uuid[], participant uuid) returns jsonb
  language plpgsql set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
  act pg_catalog.text := current_setting('lazo.act');
  docs pg_catalog.uuid[];
  before pg_catalog.uuid[];
  told pg_catalog.jsonb;
begin
  -- A file that is being taken in now doesn't bring it back: who takes one in asks, at the end, whether somebody withdraws.
  perform pg_advisory_xact_lock(hashtextextended('withdrawn', 49));
  docs := array(
    select unnest(documents)
    union select d.id from public.document d where d.study_id = study and d.participant_id = participant
    union select (s.before ->> 'id')::pg_catalog.uuid from public.study_change s
      where s.study_id = study and s.thing = 'document' and s.after is null and s.before ->> 'participant_id' = participant::pg_catalog.text
        and not exists (select from public.document d where d.id::pg_catalog.text = s.before ->> 'id'));
  before := array(select m.id from public.memo m where m.study_id = study for key share);
  told := wall.forget_in_study(study, documents, participant);
  perform wall.forget_copies(
    study, docs, participant, array(select unnest(before) except select m.id from public.memo m where m.study_id = study), (select a.at from public.study_act a where a.id = act::pg_catalog.int8));
  perform set_config('lazo.act', act, true);
  return told;
end $$;
revoke all on function wall.forget_documents(int, uuid[], uuid) from public;
