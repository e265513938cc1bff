-- What a withdrawal takes out, wherever it lies: the tables, the trail, memos, recordings, codes that were called by her words. One function
-- for all who withdraw, so that none leaves behind what another takes. And what is sealed doesn't go unsaid.

-- Which column of which table of a study says what a row hangs on: with that it goes.
create function wall.hangs_on() returns table (thing text, col text)
  language sql stable set search_path = pg_catalog, pg_temp as $$
  select c.relname::pg_catalog.text, a.attname::pg_catalog.text
  from pg_constraint k
  join pg_class c on c.oid = k.conrelid and c.relnamespace = 'public'::regnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum = any (k.conkey)
  where k.contype = 'f' and k.confdeltype = 'c' and a.attname not in ('study_id', 'institution_id')
  union values ('memo', 'about_id'), ('journal_entry', 'about_id'), ('named_version', 'document_id')
$$;
revoke all on function wall.hangs_on() from public;

-- A name of three words and more, or a long one, that stands in a text as it is: taken from there.
create function wall.taken_from(name text, plain_source text) returns boolean
  language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select (name ~ '\S\s+\S+\s+\S' or char_length(name) > 25) and position(rtrim(btrim(regexp_replace(wall.plain(name), '\s+', ' ', 'g')), '….') in plain_source) > 0
$$;
revoke all on function wall.taken_from(text, text) from public;

-- Takes documents, and a participant with all of hers, out of a study for good, within the act that is under way, which nobody gives back:
-- with the rows that hang on them, what the trail ever kept of any of these, the bytes of recordings, and her words where others quote them
-- or named a code by them. Answers what that changed: documents, codings, the sentences of structures that stay and rested on them, the
-- codes that are called otherwise now, and how many rows of which table are gone. Planned with its lists of numbers known each time: these are
-- looked up in a hash then, not one after the other.
create function wall.forget_documents(study int, documents uuid[], participant uuid) returns jsonb
  language plpgsql set search_path = pg_catalog, pg_temp set timezone = 'UTC' set plan_cache_mode = force_custom_plan as $$
declare
  act pg_catalog.int8 := current_setting('lazo.act')::pg_catalog.int8;
  docs pg_catalog.uuid[];
  gone pg_catalog.text[];
  more pg_catalog.text[];
  told_words pg_catalog.text;
  words pg_catalog.text;
  place pg_catalog.text[];
  borne pg_catalog.text[];
  called pg_catalog.uuid[];
  told pg_catalog.jsonb;
begin
  -- Also what was removed before: the trail could give it back.
  docs := array(
    select unnest(documents)
    union select d.id from public.document d where d.study_id = study and d.participant_id = participant
    union select (s.before ->> 'id')::pg_catalog.uuid from public.study_change s
      where s.study_id = study and s.thing = 'document' and s.after is null and s.before ->> 'participant_id' = participant::pg_catalog.text
        and not exists (select from public.document d where d.id::pg_catalog.text = s.before ->> 'id'));
  gone := docs::pg_catalog.text[] || array_remove(array[participant::pg_catalog.text], null);
  told_words := (select string_agg(t.words, E'\n') from (
    select v.text as words from public.document_version v where v.study_id = study and v.document_id = any (docs)
    union all select coalesce(s.after, s.before) ->> 'text' from public.study_change s
      where s.study_id = study and s.thing = 'document_version' and coalesce(s.after, s.before) ->> 'document_id' = any (docs::pg_catalog.text[])) t);
  words := regexp_replace(wall.plain(coalesce(told_words, '')), '\s+', ' ', 'g');
  -- The codes that nothing bears but her texts, now or once.
  borne := array(
    select b.code from (
      select c.code_id::pg_catalog.text as code from public.coding c where c.study_id = study and c.document_id = any (docs)
      union select coalesce(s.after, s.before) ->> 'code_id' from public.study_change s
        where s.study_id = study and s.thing = 'coding' and coalesce(s.after, s.before) ->> 'document_id' = any (docs::pg_catalog.text[])) b
    where not exists (select from public.coding c where c.code_id = b.code::pg_catalog.uuid and c.document_id <> all (docs)));
  told := jsonb_build_object(
    'documents', (select count(*) from public.document d where d.study_id = study and d.id = any (docs)),
    'codings', (select count(*) from public.coding c where c.study_id = study and c.document_id = any (docs)));

  perform set_config('lazo.bulk', '', true);
  if told_words is not null then
    foreach place slice 1 in array array[
      ['structure_sentence', 'text'], ['memo', 'body'], ['memo', 'title'], ['code', 'examples'], ['code', 'definition'], ['code', 'rule'], ['counter_case', 'words'], ['variation', 'argument'],
      ['giorgi_version', 'text'], ['whole_reading', 'left_with'], ['journal_entry', 'body'], ['type_word', 'words'], ['study_type', 'description'], ['claim', 'words'], ['claim_finding', 'note'],
      ['claim_evidence', 'note'], ['narrative_reading', 'note'], ['narrative_reading', 'plot_reason'], ['narrative_mark', 'note'], ['validation_item', 'said'], ['validation_outcome', 'what'],
      ['validation_outcome', 'why']] loop
      execute format('update public.%1$I t set %2$I = wall.without_quotes(t.%2$I, $2) where t.study_id = $1 and wall.without_quotes(t.%2$I, $2) <> t.%2$I', place[1], place[2]) using study, told_words;
      execute format('update public.study_change s set before = case when s.before ? %2$L then jsonb_set(s.before, %3$L, to_jsonb(wall.without_quotes(s.before ->> %2$L, $2))) else s.before end,
        after = case when s.after ? %2$L then jsonb_set(s.after, %3$L, to_jsonb(wall.without_quotes(s.after ->> %2$L, $2))) else s.after end where s.study_id = $1 and s.thing = %1$L', place[1], place[2], '{' || place[2] || '}') using study, told_words;
    end loop;
  end if;
  delete from public.document d where d.study_id = study and d.id = any (docs);
  delete from public.participant_identity i where i.study_id = study and i.participant_id = participant;
  delete from public.participant p where p.study_id = study and p.id = participant;

  -- What went now and what went before stands in the trail: so it tells all that ever hung on them, by whatever way.
  loop
    more := array(
      select distinct coalesce(s.after, s.before) ->> 'id' from public.study_change s join wall.hangs_on() h on h.thing = s.thing
      where s.study_id = study and (s.before ->> h.col = any (gone) or s.after ->> h.col = any (gone))
        and coalesce(s.after, s.before) ? 'id' and coalesce(s.after, s.before) ->> 'id' <> all (gone));
    exit when cardinality(more) = 0;
    gone := gone || more;
  end loop;
  delete from public.memo m where m.study_id = study and m.about_id::pg_catalog.text = any (gone);
  gone := gone || array(select s.before ->> 'id' from public.study_change s where s.act_id = act and s.thing = 'memo' and s.after is null);
  delete from public.document_file_piece f where f.study_id = study and f.file_id::pg_catalog.text = any (gone);
  delete from public.named_version v where v.study_id = study and v.document_id = any (docs);
  told := told || jsonb_build_object(
    'sentences', (select coalesce(jsonb_agg(distinct s.before ->> 'sentence_id'), '[]') from public.study_change s
      where s.act_id = act and s.thing = 'sentence_unit' and s.after is null and exists (select from public.structure_sentence x where x.id::pg_catalog.text = s.before ->> 'sentence_id')),
    'gone', (select coalesce(jsonb_object_agg(g.thing, g.n), '{}') from (select s.thing, count(*) as n from public.study_change s where s.act_id = act and s.after is null group by s.thing) g));
  delete from public.study_change s where s.study_id = study and (
    coalesce(s.after, s.before) ->> 'id' = any (gone)
    or exists (select from wall.hangs_on() h where h.thing = s.thing and (s.before ->> h.col = any (gone) or s.after ->> h.col = any (gone))));

  -- Her words as the name of a code; and names of hers in what acts tell.
  with renamed as (
    update public.code k set name = 'Palabras retiradas ' || right(k.id::pg_catalog.text, 6)
    where k.study_id = study and k.id::pg_catalog.text = any (borne) and wall.taken_from(k.name, words) returning k.id)
  select array_agg(r.id) into called from renamed r;
  update public.study_change s set
    before = case when wall.taken_from(s.before ->> 'name', words) then s.before || jsonb_build_object('name', 'Palabras retiradas ' || right(s.before ->> 'id', 6)) else s.before end,
    after = case when wall.taken_from(s.after ->> 'name', words) then s.after || jsonb_build_object('name', 'Palabras retiradas ' || right(s.after ->> 'id', 6)) else s.after end
    where s.study_id = study and s.thing = 'code' and coalesce(s.after, s.before) ->> 'id' = any (borne)
      and (wall.taken_from(s.before ->> 'name', words) or wall.taken_from(s.after ->> 'name', words));
  update public.study_act a set about = a.about - 'name'
    where a.study_id = study and a.id <> act and (a.about ->> 'document' = any (docs::pg_catalog.text[]) or wall.taken_from(a.about ->> 'name', words));
  delete from public.study_change s where s.act_id = act;
  return told || jsonb_build_object('codes', coalesce(to_jsonb(called), '[]'));
end $$;
revoke all on function wall.forget_documents(int, uuid[], uuid) from public;

-- Takes a narrative out of one study: its document, and its participant where nothing else is hers.
create or replace function wall.take_out_narrative(taken public.narrative_taken, said_at timestamptz) returns void
  language plpgsql set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
  docs pg_catalog.uuid[];
  alone pg_catalog.uuid;
  act pg_catalog.int8;
  told pg_catalog.jsonb;
begin
  -- Also those that were taken out of the study before: the trail could give them back.
  docs := array(
    select d.id from public.document d where d.study_id = taken.study_id and d.narrative = taken.code
    union select (coalesce(s.after, s.before) ->> 'id')::pg_catalog.uuid from public.study_change s
      where s.study_id = taken.study_id and s.thing = 'document' and coalesce(s.after, s.before) ->> 'narrative' = taken.code);
  if not exists (select from public.document d where d.study_id = taken.study_id and d.participant_id = taken.participant_id and d.id <> all (docs))
     and not exists (select from public.questionnaire_answer a where a.study_id = taken.study_id and a.participant_id = taken.participant_id) then
    alone := taken.participant_id;
  end if;
  insert into public.study_act (institution_id, study_id, at, kind, about)
    values (taken.institution_id, taken.study_id, said_at, 'narrative-withdrawn', jsonb_build_object('name', coalesce(nullif(taken.participant_code, ''), taken.code))) returning id into act;
  perform set_config('lazo.act', act::pg_catalog.text, true);
  told := wall.forget_documents(taken.study_id, docs, alone);
  insert into public.narrative_taken as t (id, institution_id, study_id, code, notice, consented_on, taken_at, withdrawn_at, participant_code, gone, sentences)
    values (taken.id, taken.institution_id, taken.study_id, taken.code, taken.notice, taken.consented_on, taken.taken_at, said_at, taken.participant_code, told -> 'gone',
            array(select x::pg_catalog.uuid from jsonb_array_elements_text(told -> 'sentences') x))
    on conflict (study_id, code) do update set withdrawn_at = said_at, gone = excluded.gone, sentences = excluded.sentences;
  -- Nobody gives it back.
  delete from public.study_change s where s.act_id = act;
  update public.study_act a set about = a.about || told where a.id = act;
  perform set_config('lazo.act', '', true), pg_notify('lazo_study', taken.study_id || ' ' || act);
end $$;

-- Who judged what is said of her words doesn't take part any more: what she gave goes, also from the trail. Answers how many judgements went.
create function wall.decline_validation(notice int, said_at timestamptz) returns int
  language plpgsql security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
  v public.validation;
  items pg_catalog.text[];
  many pg_catalog.int4;
begin
  select x.* into v from public.validation x where x.link_id = wall.link();
  if not found then
    raise exception 'nothing is shown here' using errcode = 'insufficient_privilege';
  end if;
  insert into public.validation_consent as c (validation_id, institution_id, study_id, agreed, notice, at) values (v.id, v.institution_id, v.study_id, false, decline_validation.notice, said_at)
    on conflict (validation_id) do update set agreed = false, notice = excluded.notice, at = excluded.at;
  items := array(select i.id::pg_catalog.text from public.validation_item i where i.validation_id = v.id);
  delete from public.validation_judgement j where j.item_id::pg_catalog.text = any (items);
  get diagnostics many = row_count;
  delete from public.study_change s where s.study_id = v.study_id and s.thing = 'validation_judgement' and coalesce(s.after, s.before) ->> 'item_id' = any (items);
  update public.study_act a set about = a.about || jsonb_build_object('judgements', many) where a.id = current_setting('lazo.act')::pg_catalog.int8;
  return many;
end $$;
revoke all on function wall.decline_validation(int, timestamptz) from public;
grant execute on function wall.decline_validation(int, timestamptz) to lazo_app;

-- What is sealed is in no trail: nobody takes a participant out, nor undoes that she came, over what is sealed of her. Who may open it deletes it first.
create function wall.sealed_stays() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from public.participant_identity i where i.participant_id = old.id) then
    raise exception 'whose code it is lies sealed' using errcode = 'check_violation', constraint = 'sealed_stays', table = 'participant_identity';
  end if;
  return old;
end $$;
revoke all on function wall.sealed_stays() from public;
create trigger sealed_stays before delete on participant for each row execute function wall.sealed_stays();
