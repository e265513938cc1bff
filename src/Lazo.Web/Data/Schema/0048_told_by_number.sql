-- What the trail tells of texts by their numbers, one hand of what two agreed upon, and an invitation that was used.

-- ---- A text may be called as a person is: an act holds its number and whose it is, and its name is looked up when it is told.

-- The text of which an act of the path, of a desk or of a file tells, in any of the ways in which an act names it; null of an act that tells of something else.
create function wall.text_of(study int, kind text, about jsonb) returns uuid
  language sql stable parallel restricted set search_path = pg_catalog, pg_temp as $$
  select case
    when kind not in ('document-added', 'document-changed', 'document-removed', 'text-corrected', 'recording-added', 'recording-removed', 'transcribed', 'names-decided', 'whole-read', 'unit-divided', 'units-joined', 'unit-moved',
                      'cell-written', 'cell-taken-up', 'sentence-written', 'sentence-changed', 'sentence-removed', 'reading-begun', 'reading-changed', 'reading-removed', 'narrative-marked', 'narrative-unmarked',
                      'round-read', 'round-unread', 'memo-added', 'memo-changed', 'memo-removed') then null
    when about ? 'document' then (about ->> 'document')::pg_catalog.uuid
    when about ? 'unit' then (select u.document_id from public.meaning_unit u where u.study_id = study and u.id = (about ->> 'unit')::pg_catalog.uuid)
    when about ? 'sentence' then (select s.document_id from public.structure_sentence s where s.study_id = study and s.id = (about ->> 'sentence')::pg_catalog.uuid)
  end
$$;
-- Whose a text is, by code; null of nobody's.
create function wall.whose_text(study int, document uuid) returns text
  language sql stable parallel restricted set search_path = pg_catalog, pg_temp as $$
  select coalesce(p.lane || p.number, d.narrative) from public.document d left join public.participant p on p.id = d.participant_id where d.study_id = study and d.id = document
$$;
revoke all on function wall.text_of(int, text, jsonb), wall.whose_text(int, uuid) from public;

-- Also of a unit that who does it doesn't see: her own row is all that it writes.
create function wall.act_by_number() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  document pg_catalog.uuid := wall.text_of(new.study_id, new.kind, new.about);
begin
  if document is not null then
    new.about := new.about - 'name' || jsonb_strip_nulls(jsonb_build_object('document', document, 'whose', wall.whose_text(new.study_id, document)));
  end if;
  return new;
end $$;
revoke all on function wall.act_by_number() from public;
create trigger by_number before insert on study_act for each row execute function wall.act_by_number();

-- As it was (0045); of a code that is gone also what it was called when the act made or changed it; of a text also its name as it is now, and of one that is gone whose it was: its adding was noted before anybody's was, its removal not.
create or replace function wall.told(act bigint, study int, kind text, about jsonb) returns jsonb
  language plpgsql stable parallel restricted set search_path = pg_catalog, pg_temp as $$
declare
  code pg_catalog.uuid;
  called pg_catalog.text;
begin
  if about ? 'name' then
    return about;
  end if;
  if kind in ('code-added', 'code-changed', 'code-removed', 'codes-merged', 'coding-added', 'coding-changed', 'coding-removed', 'coding-agreed') then
    code := coalesce(about ->> 'code', about ->> 'into');
  elsif kind like 'memo-%' and about ->> 'about' = 'code' then
    code := about ->> 'of';
  elsif kind like 'memo-%' and about ->> 'about' = 'coding' then
    select c.code_id into code from public.coding c where c.study_id = study and c.id = (about ->> 'of')::pg_catalog.uuid;
  end if;
  if code is not null then
    select c.name into called from public.code c where c.study_id = study and c.id = code;
    if called is null then
      select coalesce(s.after, s.before) ->> 'name' into called from public.study_change s where s.act_id = act and s.thing = 'code' and coalesce(s.after, s.before) ->> 'id' = code::pg_catalog.text;
    end if;
  elsif kind like 'memo-%' and about ->> 'about' in ('code', 'coding') then
    null;
  elsif kind = 'documents-added' then
    select string_agg(d.name, ', ' order by d.name) || case when (about ->> 'documents')::pg_catalog.int4 > count(*) then '…' else '' end into called
      from public.document d
      where d.study_id = study and d.id in (select o.one::pg_catalog.uuid from jsonb_array_elements_text(about -> 'first') o (one));
    if called is null and about ? 'first' then
      return about || jsonb_build_object('gone', true);
    end if;
  elsif about ? 'document' and kind not in ('undone', 'redone', 'answer-begun', 'answer-sent', 'answer-withdrawn') then
    select d.name into called from public.document d where d.study_id = study and d.id = (about ->> 'document')::pg_catalog.uuid;
    if called is null then
      return about || jsonb_strip_nulls(jsonb_build_object('gone', true, 'whose', coalesce(about ->> 'whose', (
        select a.about ->> 'whose' from public.study_act a
        where a.study_id = study and a.kind = 'document-removed' and a.about ->> 'document' = told.about ->> 'document' order by a.id desc limit 1))));
    end if;
  end if;
  return about || jsonb_strip_nulls(jsonb_build_object('name', called));
end $$;

-- Those that stand in the trail already. What each changed still tells the text of a reading, a sentence, a cell: also of what is gone since. Where it doesn't, nobody can tell any more
-- whether a sentence was of a text or of what is common: only a name that a common structure bears stays.
update study_act a set about = a.about - 'name' || jsonb_strip_nulls(jsonb_build_object('document', t.document, 'whose', wall.whose_text(a.study_id, t.document)))
  from (
    select x.id, coalesce(wall.text_of(x.study_id, x.kind, x.about), case when x.kind in ('round-read', 'round-unread', 'cell-written', 'cell-taken-up', 'sentence-written', 'sentence-changed', 'sentence-removed') then (
      select (coalesce(s.after, s.before) ->> 'document_id')::uuid from study_change s
      where s.act_id = x.id and s.thing in ('blind_round_done', 'giorgi_version', 'structure_sentence') and coalesce(s.after, s.before) ->> 'document_id' is not null order by s.place limit 1) end) as document
    from study_act x) t
  where t.id = a.id and t.document is not null and not (a.kind like 'memo-%' and not a.about ? 'name');
update study_act a set about = a.about - 'name'
  where a.about ? 'name' and (
    a.kind in ('round-read', 'round-unread', 'project-imported', 'cell-written', 'cell-taken-up', 'documents-added', 'document-added')
    or a.kind in ('sentence-written', 'sentence-changed', 'sentence-removed')
      and not exists (select from structure s where s.study_id = a.study_id and s.document_id is null and s.name = a.about ->> 'name')
      and not exists (select from study_change s where s.act_id = a.id and s.thing = 'structure_sentence' and coalesce(s.after, s.before) ->> 'document_id' is null)
    or a.kind = 'coding-agreed' and not exists (select from code k where k.study_id = a.study_id and k.name = a.about ->> 'name'));

-- ---- What two agreed upon without a round is of one hand in a study, and not of one that came in a file and is called so.

create table study_consensus (
  study_id       int primary key,
  institution_id int not null,
  coder_id       uuid not null,
  unique (study_id, coder_id),
  foreign key (institution_id, study_id) references study (institution_id, id),
  foreign key (study_id, coder_id) references coder (study_id, id)
);
insert into study_consensus (study_id, institution_id, coder_id)
  select distinct on (o.study_id) o.study_id, o.institution_id, o.id
  from coder o
  join study_change s on s.study_id = o.study_id and s.thing = 'coder' and s.before is null and s.after ->> 'id' = o.id::text
  join study_act a on a.id = s.act_id and a.kind = 'coding-agreed'
  where o.person_id is null and not exists (select from blind_round r where r.study_id = o.study_id and r.consensus_id = o.id)
  order by o.study_id, a.id;
select wall.of_study('study_consensus');
select wall.of_shapers('study_consensus');

-- Hands that are nobody's: what was agreed upon, with a round or without.
create view agreed_hand with (security_invoker = true) as
  select r.study_id, r.consensus_id as coder_id from blind_round r where r.consensus_id is not null
  union select c.study_id, c.coder_id from study_consensus c;
grant select on agreed_hand to lazo_app;

-- ---- An invitation by which somebody consented stays: without it there would be more answers than people were asked.

create function wall.used_invitation_stays() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from public.questionnaire_answer a where a.link_id = old.link_id) then
    raise exception 'an invitation that was used is taken away' using errcode = 'check_violation', constraint = 'used_invitation_stays', table = 'questionnaire_answer';
  end if;
  return old;
end $$;
revoke all on function wall.used_invitation_stays() from public;
create trigger used_stays before delete on questionnaire_invitation for each row execute function wall.used_invitation_stays();
