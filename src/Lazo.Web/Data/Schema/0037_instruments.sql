-- Instruments of a study (questionnaires and guides of interviews), what judges say of them, and the questionnaire on line.
--
-- Judges and respondents have no account: they come by a link (`wall.link()`), and see what that link is for, nothing else. What a
-- respondent writes is hers until she sends it: nobody of the team reads it before, and no trail keeps it.

create table instrument (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  kind           text not null check (kind in ('questionnaire', 'guide')),
  name           text not null check (name <> ''),
  unique (study_id, id),
  unique (study_id, name),
  foreign key (institution_id, study_id) references study (institution_id, id)
);
create table instrument_version (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  instrument_id  uuid not null,
  number         int not null check (number >= 1),
  intro          text not null default '',           -- said before the first question
  made_at        timestamptz not null,
  published_at   timestamptz,                        -- from then on it isn't changed
  unique (study_id, id),
  unique (instrument_id, number),
  foreign key (study_id, instrument_id) references instrument (study_id, id) on delete cascade
);
create unique index instrument_draft on instrument_version (instrument_id) where published_at is null;
create table instrument_category (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  version_id     uuid not null,
  name           text not null check (name <> ''),
  place          int not null,
  unique (study_id, id),
  foreign key (study_id, version_id) references instrument_version (study_id, id) on delete cascade
);
create index instrument_category_version on instrument_category (version_id);
create table instrument_question (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  version_id     uuid not null,
  category_id    uuid not null,
  origin_id      uuid not null,                      -- the same question through the versions
  name           text not null check (name <> ''),
  words          text not null check (words <> ''),
  hint           text not null default '',
  kind           text not null check (kind in ('open', 'episodic', 'semantic', 'one', 'several', 'scale', 'number', 'date', 'note')),
  required       boolean not null default false,
  choices        jsonb not null default '[]',        -- [[name, label]…] in order
  place          int not null,
  unique (study_id, id),
  unique (version_id, name),
  unique (version_id, origin_id),
  foreign key (study_id, version_id) references instrument_version (study_id, id) on delete cascade,
  foreign key (study_id, category_id) references instrument_category (study_id, id)
);
create index instrument_question_category on instrument_question (category_id);

-- ---- Judging

create table judging_round (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  version_id     uuid not null,
  name           text not null check (name <> ''),
  words          text not null default '',           -- what judges are told
  lowest         int not null default 1 check (lowest >= 0),
  highest        int not null default 4,
  v_from         numeric(3, 2) not null default 0.70 check (v_from between 0 and 1),     -- Aiken's V below it is listed
  cvc_from       numeric(3, 2) not null default 0.80 check (cvc_from between 0 and 1),
  opened_at      timestamptz not null,
  closed_at      timestamptz,
  check (highest > lowest and highest <= 10),
  unique (study_id, id),
  foreign key (study_id, version_id) references instrument_version (study_id, id)
);
create table judge (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  round_id       uuid not null,
  link_id        uuid not null unique references study_link,
  number         int not null,
  name           text not null check (name <> ''),
  finished_at    timestamptz,
  unique (study_id, id),
  unique (round_id, number),
  foreign key (study_id, round_id) references judging_round (study_id, id)
);
create table judge_rating (
  judge_id       uuid not null,
  question_id    uuid not null,
  criterion      text not null check (criterion in ('sufficiency', 'clarity', 'coherence', 'relevance')),
  institution_id int not null,
  study_id       int not null,
  value          int not null,
  at             timestamptz not null,
  primary key (judge_id, question_id, criterion),
  foreign key (study_id, judge_id) references judge (study_id, id),
  foreign key (study_id, question_id) references instrument_question (study_id, id)
);
create table judge_comment (
  judge_id       uuid not null,
  question_id    uuid not null,
  institution_id int not null,
  study_id       int not null,
  body           text not null check (body <> ''),
  at             timestamptz not null,
  primary key (judge_id, question_id),
  foreign key (study_id, judge_id) references judge (study_id, id),
  foreign key (study_id, question_id) references instrument_question (study_id, id)
);
-- What was done with what judges said of a question, and why.
create table judging_outcome (
  round_id       uuid not null,
  question_id    uuid not null,
  institution_id int not null,
  study_id       int not null,
  outcome        text not null check (outcome in ('changed', 'kept', 'removed')),
  why            text not null check (why <> ''),
  at             timestamptz not null,
  person_id      int not null,
  primary key (round_id, question_id),
  foreign key (study_id, round_id) references judging_round (study_id, id),
  foreign key (study_id, question_id) references instrument_question (study_id, id),
  foreign key (institution_id, person_id) references person (institution_id, id)
);

-- ---- The questionnaire on line

create table questionnaire (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  version_id     uuid not null,
  name           text not null check (name <> ''),
  link_id        uuid unique references study_link,  -- the public address; null: by invitation alone
  invited        int check (invited >= 1),           -- how many were asked, where invitations don't tell
  thanks         text not null default '',
  opened_at      timestamptz not null,
  closes_at      timestamptz,
  closed_at      timestamptz,
  unique (study_id, id),
  unique (study_id, name),
  foreign key (study_id, version_id) references instrument_version (study_id, id)
);
-- The notice as it was; who consented did so to one of them.
create table questionnaire_notice (
  questionnaire_id uuid not null,
  number         int not null check (number >= 1),
  institution_id int not null,
  study_id       int not null,
  body           text not null check (body <> ''),
  at             timestamptz not null,
  primary key (questionnaire_id, number),
  foreign key (study_id, questionnaire_id) references questionnaire (study_id, id)
);
-- Where the answer to a closed question goes.
create table questionnaire_attribute (
  questionnaire_id uuid not null,
  question_id    uuid not null,
  institution_id int not null,
  study_id       int not null,
  attribute_id   uuid not null references attribute on delete cascade,
  primary key (questionnaire_id, question_id),
  foreign key (study_id, questionnaire_id) references questionnaire (study_id, id),
  foreign key (study_id, question_id) references instrument_question (study_id, id)
);
create table questionnaire_invitation (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  questionnaire_id uuid not null,
  link_id        uuid not null unique references study_link,
  number         int not null,
  unique (study_id, id),
  unique (questionnaire_id, number),
  foreign key (study_id, questionnaire_id) references questionnaire (study_id, id)
);
create table questionnaire_answer (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  questionnaire_id uuid not null,
  link_id        uuid not null unique references study_link,   -- her own address: an invitation's, or one made when she consented
  notice         int not null,
  consented_at   timestamptz not null,
  sent_at        timestamptz,
  withdrawn_at   timestamptz,
  code           text,                               -- C12, also after she took it back
  participant_id uuid,
  document_id    uuid,
  unique (study_id, id),
  foreign key (questionnaire_id, notice) references questionnaire_notice (questionnaire_id, number),
  foreign key (study_id, questionnaire_id) references questionnaire (study_id, id)
);
create index questionnaire_answer_of on questionnaire_answer (questionnaire_id);
create table questionnaire_given (
  answer_id      uuid not null,
  question_id    uuid not null,
  institution_id int not null,
  study_id       int not null,
  said           text[] not null,                    -- words, or the names of what was chosen
  primary key (answer_id, question_id),
  foreign key (study_id, answer_id) references questionnaire_answer (study_id, id),
  foreign key (study_id, question_id) references instrument_question (study_id, id)
);

select wall.of_study('instrument', 'instrument_version', 'instrument_category', 'instrument_question', 'judging_round', 'judge', 'judge_rating', 'judge_comment', 'judging_outcome',
  'questionnaire', 'questionnaire_notice', 'questionnaire_attribute', 'questionnaire_invitation', 'questionnaire_answer');

-- ---- What stays as it is

create function published_stays() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from public.instrument_version v where v.published_at is not null and v.id in (case when tg_op <> 'INSERT' then old.version_id end, case when tg_op <> 'DELETE' then new.version_id end)) then
    raise exception 'a published version is changed' using errcode = 'check_violation', constraint = 'published_stays';
  end if;
  return coalesce(new, old);
end $$;
create trigger published_stays before insert or update or delete on instrument_category for each row execute function published_stays();
create trigger published_stays before insert or update or delete on instrument_question for each row execute function published_stays();
create function published_in_use() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.published_at is not null and (tg_op = 'DELETE' or new is distinct from old) and (tg_op = 'DELETE' or new.published_at is not null
     or exists (select from public.judging_round r where r.version_id = old.id) or exists (select from public.questionnaire q where q.version_id = old.id)) then
    raise exception 'a published version is changed' using errcode = 'check_violation', constraint = 'published_stays';
  end if;
  return coalesce(new, old);
end $$;
create trigger published_in_use before update or delete on instrument_version for each row execute function published_in_use();

-- ---- Who comes by a link

-- Whose the link is: what the study and the institution are called, and by what clock they live.
create function wall.link_home() returns table (study text, institution text, time_zone text)
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select s.name, i.name, i.time_zone from public.study_link l join public.study s on s.id = l.study_id join public.institution i on i.id = l.institution_id where l.id = (select wall.link())
$$;
revoke all on function wall.link_home() from public;
grant execute on function wall.link_home() to lazo_app;
-- The judge who asks, while her link holds; `open` while her round is.
create function wall.judge() returns table (judge_id uuid, round_id uuid, version_id uuid, open boolean)
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select j.id, r.id, r.version_id, r.closed_at is null
  from public.judge j join public.judging_round r on r.id = j.round_id where j.link_id = (select wall.link())
$$;
-- Whoever came to a questionnaire: by its public address, by an invitation, or by the address of her own answer.
create function wall.respondent() returns table (questionnaire_id uuid, version_id uuid, answer_id uuid, public boolean, writes boolean)
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select q.id, q.version_id, a.id, q.link_id is not distinct from l.id, a.id is not null and a.sent_at is null and a.withdrawn_at is null and q.closed_at is null
  from (select wall.link() as id) l
  left join public.questionnaire_answer a on a.link_id = l.id
  left join public.questionnaire_invitation i on i.link_id = l.id
  join public.questionnaire q on q.id = coalesce(a.questionnaire_id, i.questionnaire_id) or q.link_id = l.id
  where l.id is not null
$$;
create function wall.link_versions() returns setof uuid
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select j.version_id from wall.judge() j union select r.version_id from wall.respondent() r
$$;
revoke all on function wall.judge(), wall.respondent(), wall.link_versions() from public;
grant execute on function wall.judge(), wall.respondent(), wall.link_versions() to lazo_app;

create policy linked on instrument_version for select to lazo_app using (id in (select wall.link_versions()));
create policy linked on instrument_category for select to lazo_app using (version_id in (select wall.link_versions()));
create policy linked on instrument_question for select to lazo_app using (version_id in (select wall.link_versions()));
create policy linked on judging_round for select to lazo_app using (id in (select j.round_id from wall.judge() j));
create policy linked on judge for select to lazo_app using (id in (select j.judge_id from wall.judge() j));
create policy finishes on judge for update to lazo_app using (id in (select j.judge_id from wall.judge() j where j.open)) with check (link_id = (select wall.link()));
create policy rates on judge_rating to lazo_app using (judge_id in (select j.judge_id from wall.judge() j))
  with check ((judge_id, true) in (select j.judge_id, j.open from wall.judge() j));
create policy comments on judge_comment to lazo_app using (judge_id in (select j.judge_id from wall.judge() j))
  with check ((judge_id, true) in (select j.judge_id, j.open from wall.judge() j));
create policy linked on questionnaire for select to lazo_app using (id in (select r.questionnaire_id from wall.respondent() r));
create policy linked on questionnaire_notice for select to lazo_app using (questionnaire_id in (select r.questionnaire_id from wall.respondent() r));
create policy linked on questionnaire_attribute for select to lazo_app using (questionnaire_id in (select r.questionnaire_id from wall.respondent() r));
create policy own on questionnaire_answer for select to lazo_app using (link_id = (select wall.link()));
create policy invited on questionnaire_answer for insert to lazo_app with check (
  link_id = (select wall.link()) and sent_at is null and questionnaire_id in (select r.questionnaire_id from wall.respondent() r where not r.public));

-- The team reads what was sent; she alone what isn't yet.
alter table questionnaire_given enable row level security;
create policy members on questionnaire_given for select to lazo_app using (
  study_id in (select s.study_id from wall.studies() s) and answer_id in (select a.id from questionnaire_answer a where a.sent_at is not null));
create policy own on questionnaire_given to lazo_app using (answer_id in (select r.answer_id from wall.respondent() r))
  with check (answer_id in (select r.answer_id from wall.respondent() r where r.writes));
grant select, insert, update, delete on questionnaire_given to lazo_app;

-- Who came by the public address consents: she gets an address of her own. Null where that address is there already (the form was sent twice).
create function wall.begin_answer(answer uuid, own_digest bytea, seen_notice int, said_at timestamptz) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  q public.questionnaire;
  made pg_catalog.uuid;
begin
  select * into q from public.questionnaire x where x.link_id = wall.link() and x.closed_at is null;
  if not found then
    raise exception 'no questionnaire is open here' using errcode = 'insufficient_privilege';
  end if;
  insert into public.study_link (id, institution_id, study_id, kind, digest, made_at, made_by)
    select gen_random_uuid(), l.institution_id, l.study_id, l.kind, own_digest, said_at, l.made_by from public.study_link l where l.id = q.link_id
    on conflict do nothing returning id into made;
  if made is not null then
    insert into public.questionnaire_answer (id, institution_id, study_id, questionnaire_id, link_id, notice, consented_at)
      values (answer, q.institution_id, q.study_id, q.id, made, seen_notice, said_at);
  end if;
  return made;
end $$;

-- What she wrote becomes a participant with a code and a document of the study, once; answers the code. Null where it was sent already.
create function wall.send_answer(said_at timestamptz, participant uuid, document uuid, given jsonb, words text, starts int[], ends int[], parts text[]) returns text
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  a public.questionnaire_answer;
  n pg_catalog.int4;
  called pg_catalog.text;
begin
  select x.* into a from public.questionnaire_answer x where x.link_id = wall.link() and x.sent_at is null and x.withdrawn_at is null for update;
  if not found then
    return null;
  end if;
  insert into public.participant_lane as l (institution_id, study_id, lane, last) values (a.institution_id, a.study_id, 'C', 1)
    on conflict (study_id, lane) do update set last = greatest(l.last, (select max(p.number) from public.participant p where p.study_id = l.study_id and p.lane = 'C')) + 1
    returning l.last into n;
  called := 'C' || n;
  insert into public.participant (id, institution_id, study_id, lane, number, attributes) values (participant, a.institution_id, a.study_id, 'C', n, given);
  if words <> '' then
    insert into public.document (id, institution_id, study_id, name, kind, folder, origin, participant_id, added_at)
      select document, a.institution_id, a.study_id,
             case when exists (select from public.document d where d.study_id = a.study_id and d.name = called) then called || ' · ' || q.name else called end,
             'text', q.name, 'cuestionario', participant, said_at
      from public.questionnaire q where q.id = a.questionnaire_id;
    insert into public.document_version (document_id, version, institution_id, study_id, act_id, text, length)
      values (document, 1, a.institution_id, a.study_id, current_setting('lazo.act')::pg_catalog.int8, words, char_length(words));
    insert into public.document_paragraph (document_id, number, institution_id, study_id, from_at, to_at, words)
      select document, p.number - 1, a.institution_id, a.study_id, p.from_at, p.to_at, to_tsvector('pg_catalog.spanish', wall.plain(p.text))
      from unnest(starts, ends, parts) with ordinality as p (from_at, to_at, text, number);
  end if;
  update public.questionnaire_answer x set sent_at = said_at, code = called, participant_id = participant, document_id = case when words <> '' then document end where x.id = a.id;
  update public.study_act t set about = t.about || jsonb_build_object('name', called) where t.id = current_setting('lazo.act')::pg_catalog.int8;
  return called;
end $$;

-- She takes it back: what she gave, her document wherever it lies now, her participant, all that hangs on them, and what the trail keeps of
-- it. What is left says that a code was given and taken back. Answers what that changed; null where there was nothing.
create function wall.withdraw_answer(said_at timestamptz) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  a public.questionnaire_answer;
  told pg_catalog.jsonb;
begin
  select x.* into a from public.questionnaire_answer x where x.link_id = wall.link() and x.withdrawn_at is null for update;
  if not found then
    return null;
  end if;
  delete from public.questionnaire_given g where g.answer_id = a.id;
  update public.questionnaire_answer x set withdrawn_at = said_at, participant_id = null, document_id = null where x.id = a.id;
  told := jsonb_build_object('name', coalesce(a.code, '')) || wall.forget_documents(a.study_id, array_remove(array[a.document_id], null), a.participant_id) - 'gone';
  update public.study_act t set about = t.about || told where t.id = current_setting('lazo.act')::pg_catalog.int8;
  return told;
end $$;
revoke all on function wall.begin_answer(uuid, bytea, int, timestamptz), wall.send_answer(timestamptz, uuid, uuid, jsonb, text, int[], int[], text[]), wall.withdraw_answer(timestamptz) from public;
grant execute on function wall.begin_answer(uuid, bytea, int, timestamptz), wall.send_answer(timestamptz, uuid, uuid, jsonb, text, int[], int[], text[]), wall.withdraw_answer(timestamptz) to lazo_app;
