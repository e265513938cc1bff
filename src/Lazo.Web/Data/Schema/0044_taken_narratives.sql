-- What tutors and tutees tell, hers alone until she hands it over as advisors and teachers do; and what studies took of all that was
-- handed over. Withdrawn, it leaves every study at once, and each is told what that changed.

create table own_narrative (
  id             uuid primary key,
  institution_id int not null references institution,
  author_id      int not null,
  scene          text not null check (scene <> ''),
  course         text not null default '',
  close          text not null default '',
  meaning        text not null default '',
  at             timestamptz not null,
  unique (institution_id, id),
  foreign key (institution_id, author_id) references person (institution_id, id)
);
create index own_narrative_author on own_narrative (author_id, at);
alter table narrative_handed
  alter fact_id drop not null,
  add column told_id uuid,
  add foreign key (institution_id, told_id) references own_narrative (institution_id, id) on delete set null (told_id),
  add check (num_nonnulls(fact_id, told_id) <= 1);
create unique index narrative_handed_told on narrative_handed (told_id) where withdrawn_at is null;
alter table own_narrative enable row level security;
create policy own on own_narrative for select to lazo_app using (author_id = (select wall.viewer()));
create policy told on own_narrative for insert to lazo_app with check (author_id = (select wall.viewer()));
-- What research has is withdrawn first.
create policy forgotten on own_narrative for delete to lazo_app using (
  author_id = (select wall.viewer()) and id not in (select h.told_id from narrative_handed h where h.told_id is not null and h.withdrawn_at is null));
grant select, insert, delete on own_narrative to lazo_app;

-- What was agreed to stays as it was; from now on the notice speaks to who studies too, and of studies.
create or replace function default_narrative_notice(institution int) returns void language sql set search_path = pg_catalog, pg_temp as $$
  insert into public.narrative_notice (institution_id, version, words) select institution, coalesce(max(n.version), 0) + 1,
    'Si lo entregas, quienes investigan la experiencia de acompañar leerán este relato con una clave y sin tu nombre ni el de nadie. Es voluntario: entregarlo o no, no cambia nada en tu trabajo ni en tus estudios, y ni tu escuela, ni tu tutoría, ni tu supervisión lo sabrán. Puedes retirarlo cuando quieras, aquí mismo: sale de toda investigación, con lo que se haya marcado en él.'
    from public.narrative_notice n where n.institution_id = institution;
$$;
select default_narrative_notice(id) from institution;

-- Whose names a narrative of hers could hold: those who share a class, a tutorship or a school's name with her or with her tutees.
create function wall.names_near() returns setof text
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  with me as (select wall.viewer() as id),
  circle as (select id from me union select t.student_id from wall.tutees() t (student_id) union select t.tutor_id from public.tutorship t join me on me.id = t.student_id),
  classes as (select distinct e.class_id from public.enrolment e where e.person_id in (select id from circle))
  select p.given_name || ' ' || p.family_name || ' ' || coalesce(p.preferred_name, '') from public.person p
  where p.id in (select id from circle union select e.person_id from public.enrolment e where e.class_id in (select c.class_id from classes c))
  union select o.name from public.org o join public.person p on p.institution_id = o.institution_id join me on me.id = p.id where o.type = 'school'
$$;
revoke all on function wall.names_near() from public;
grant execute on function wall.names_near() to lazo_app;

-- ---- Studies

-- The institutions in which whoever asks researches: leads a study, or works in one as researcher.
create function wall.researches() returns setof int
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select distinct m.institution_id from public.study_member m where m.person_id = wall.viewer() and m.until is null and m.role in ('lead', 'researcher');
end $$;
revoke all on function wall.researches() from public;
grant execute on function wall.researches() to lazo_app;
create policy researchers on research_narrative for select to lazo_app using (institution_id in (select wall.researches()));

-- A narrative in a study, with the notice to which its author agreed; and, once she withdrew it, what that changed.
create table narrative_taken (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  code           text collate "C" not null,
  document_id    uuid,
  participant_id uuid,
  notice         int not null,
  consented_on   date not null,
  taken_at       timestamptz not null,
  withdrawn_at   timestamptz,
  participant_code text not null default '',
  gone           jsonb not null default '{}',        -- how many rows of which table went with it
  sentences      uuid[] not null default '{}',       -- sentences of structures that stay and rested on it
  unique (study_id, code),
  foreign key (institution_id, study_id) references study (institution_id, id),
  foreign key (institution_id, notice) references narrative_notice (institution_id, version),
  foreign key (study_id, document_id) references document (study_id, id) on delete set null (document_id),
  foreign key (study_id, participant_id) references participant (study_id, id) on delete set null (participant_id)
);
select wall.of_study('narrative_taken');

-- By it a withdrawal finds what a trail still holds.
create index study_change_narrative on study_change ((coalesce(after, before) ->> 'narrative')) where thing = 'document';

-- Who withdraws is nobody to the study: her act has neither a person nor a link.
alter table study_act drop constraint study_act_check,
  add constraint study_act_by check (num_nonnulls(person_id, link_id) = 1 or kind = 'narrative-withdrawn' and num_nonnulls(person_id, link_id) = 0);

-- Words between quotation marks that stand in a text, taken out of other words.
create function wall.without_quotes(words text, source text) returns text
  language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
declare
  quoted pg_catalog.text;
begin
  for quoted in select m[1] from regexp_matches(words, '[«“"]([^«»“”"]{12,})[»”"]', 'g') m loop
    if position(lower(btrim(quoted, ' .,;:…')) in lower(source)) > 0 then
      words := replace(words, quoted, '[cita retirada]');
    end if;
  end loop;
  return words;
end $$;
revoke all on function wall.without_quotes(text, text) from public;

-- Takes a narrative out of one study: its document with all that hangs on it, its quotations elsewhere, its participant where nothing else
-- is hers, and all that the trail keeps of them.
create function wall.take_out_narrative(taken public.narrative_taken, said_at timestamptz) returns void
  language plpgsql set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
  docs pg_catalog.uuid[];
  ids pg_catalog.text[];
  words pg_catalog.text;
  act pg_catalog.int8;
  place pg_catalog.text[];
  lost pg_catalog.jsonb;
  rested pg_catalog.uuid[];
begin
  -- Also those that were taken out of the study before: the trail could give them back.
  docs := array(
    select d.id from public.document d where d.study_id = taken.study_id and d.narrative = taken.code
    union select (coalesce(s.after, s.before) ->> 'id')::pg_catalog.uuid from public.study_change s
      where s.study_id = taken.study_id and s.thing = 'document' and coalesce(s.after, s.before) ->> 'narrative' = taken.code);
  words := (select string_agg(v.text, E'\n') from public.document_version v where v.document_id = any (docs));
  insert into public.study_act (institution_id, study_id, at, kind, about)
    values (taken.institution_id, taken.study_id, said_at, 'narrative-withdrawn', jsonb_build_object('name', coalesce(nullif(taken.participant_code, ''), taken.code))) returning id into act;
  perform set_config('lazo.act', act::pg_catalog.text, true), set_config('lazo.bulk', '', true);
  ids := array(
    select distinct coalesce(s.after, s.before) ->> 'id' from public.study_change s where s.study_id = taken.study_id and s.thing <> 'narrative_taken' and coalesce(s.after, s.before) ->> 'document_id' = any (docs::pg_catalog.text[])
    union select c.id::pg_catalog.text from public.coding c where c.document_id = any (docs)
    union select u.id::pg_catalog.text from public.meaning_unit u where u.document_id = any (docs)
    union select x.id::pg_catalog.text from public.structure x where x.document_id = any (docs)
    union select d::pg_catalog.text from unnest(docs) d);

  -- Her words between quotation marks in what others wrote.
  foreach place slice 1 in array array[['structure_sentence', 'text'], ['memo', 'body'], ['code', 'examples'], ['code', 'definition'], ['counter_case', 'words'], ['variation', 'argument'], ['giorgi_version', 'text']] loop
    if words is not null then
      execute format('update public.%1$I t set %2$I = wall.without_quotes(t.%2$I, $2) where t.study_id = $1 and wall.without_quotes(t.%2$I, $2) <> t.%2$I', place[1], place[2]) using taken.study_id, words;
      execute format('update public.study_change s set before = case when s.before ? %2$L then jsonb_set(s.before, %3$L, to_jsonb(wall.without_quotes(s.before ->> %2$L, $2))) else s.before end,
        after = case when s.after ? %2$L then jsonb_set(s.after, %3$L, to_jsonb(wall.without_quotes(s.after ->> %2$L, $2))) else s.after end where s.study_id = $1 and s.thing = %1$L', place[1], place[2], '{' || place[2] || '}') using taken.study_id, words;
    end if;
  end loop;

  delete from public.memo m where m.study_id = taken.study_id and m.about_id::pg_catalog.text = any (ids);
  delete from public.document_file_piece p using public.document_file f where f.document_id = any (docs) and p.file_id = f.id;
  delete from public.document d where d.study_id = taken.study_id and d.id = any (docs);
  if taken.participant_id is not null and not exists (select from public.document d where d.study_id = taken.study_id and d.participant_id = taken.participant_id)
     and not exists (select from public.questionnaire_answer a where a.study_id = taken.study_id and a.participant_id = taken.participant_id) then
    delete from public.memo m where m.study_id = taken.study_id and m.about = 'participant' and m.about_id = taken.participant_id;
    delete from public.participant p where p.study_id = taken.study_id and p.id = taken.participant_id;
    ids := ids || taken.participant_id::pg_catalog.text;
  end if;

  lost := (select coalesce(jsonb_object_agg(g.thing, g.n), '{}') from (select s.thing, count(*) as n from public.study_change s where s.act_id = act and s.after is null group by s.thing) g);
  rested := array(
    select distinct (s.before ->> 'sentence_id')::pg_catalog.uuid from public.study_change s where s.act_id = act and s.thing = 'sentence_unit' and s.after is null
      and exists (select from public.structure_sentence x where x.id = (s.before ->> 'sentence_id')::pg_catalog.uuid));
  insert into public.narrative_taken as t (id, institution_id, study_id, code, notice, consented_on, taken_at, withdrawn_at, participant_code, gone, sentences)
    values (taken.id, taken.institution_id, taken.study_id, taken.code, taken.notice, taken.consented_on, taken.taken_at, said_at, taken.participant_code, lost, rested)
    on conflict (study_id, code) do update set withdrawn_at = said_at, gone = lost, sentences = rested;

  delete from public.study_change s
    using (select c.thing, c.before ->> 'id' as id from public.study_change c where c.act_id = act and c.after is null and c.before ? 'id') gone
    where s.study_id = taken.study_id and s.thing = gone.thing and coalesce(s.after, s.before) ->> 'id' = gone.id;
  delete from public.study_change s where s.study_id = taken.study_id and s.thing <> 'narrative_taken' and (
    coalesce(s.after, s.before) ->> 'document_id' = any (docs::pg_catalog.text[]) or coalesce(s.after, s.before) ->> 'id' = any (ids)
    or s.thing = 'memo' and coalesce(s.after, s.before) ->> 'about_id' = any (ids));
  -- Nobody gives it back.
  delete from public.study_change s where s.act_id = act;
  update public.study_act a set about = a.about || jsonb_build_object('gone', lost) where a.id = act;
  perform set_config('lazo.act', '', true), pg_notify('lazo_study', taken.study_id || ' ' || act);
end $$;
revoke all on function wall.take_out_narrative(public.narrative_taken, timestamptz) from public;

-- Who handed a narrative over withdraws it. False where nothing of hers goes by that code.
create function wall.withdraw_narrative(handed_code text, said_at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
  taken public.narrative_taken;
  handed public.research_narrative;
  institution pg_catalog.int4;
  of_study pg_catalog.int4;
begin
  -- Whoever takes it into a study at this moment waits, or was first.
  perform pg_advisory_xact_lock(hashtextextended(handed_code, 44));
  update public.narrative_handed h set withdrawn_at = said_at
    where h.code = handed_code and h.author_id = wall.viewer() and h.withdrawn_at is null returning h.institution_id into institution;
  if not found then
    return false;
  end if;
  delete from public.research_narrative r where r.institution_id = institution and r.code = handed_code returning * into handed;
  -- Those that took it; also where that was undone: the trail could give it back.
  for of_study in
    select t.study_id from public.narrative_taken t where t.institution_id = institution and t.code = handed_code and t.withdrawn_at is null
    union select d.study_id from public.document d where d.institution_id = institution and d.narrative = handed_code
    union select c.study_id from public.study_change c join public.study s on s.id = c.study_id and s.institution_id = institution where c.thing = 'document' and coalesce(c.after, c.before) ->> 'narrative' = handed_code
    order by 1
  loop
    select t.* into taken from public.narrative_taken t where t.study_id = of_study and t.code = handed_code for update;
    if not found then
      taken := null;
      taken.id := gen_random_uuid();
      taken.institution_id := institution;
      taken.study_id := of_study;
      taken.code := handed_code;
      taken.notice := handed.notice;
      taken.consented_on := handed.day;
      taken.taken_at := said_at;
      taken.participant_code := '';
    end if;
    perform wall.take_out_narrative(taken, said_at);
  end loop;
  return true;
end $$;
revoke all on function wall.withdraw_narrative(text, timestamptz) from public;
grant execute on function wall.withdraw_narrative(text, timestamptz) to lazo_app;
