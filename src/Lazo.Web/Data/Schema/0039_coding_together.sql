-- Coding together: who opens a round, how far each is, and the hand of what was agreed upon.

-- What others take back of their marks and memos is as hidden as these are: such an act names the document.
create policy blind_undone on study_act as restrictive for select to lazo_app using (
  kind not in ('undone', 'redone') or person_id is not distinct from (select wall.viewer()) or not about ? 'document' or study_id not in (select wall.blind_studies()));

-- Who leads or researches opens and closes a round; what was agreed upon afterwards has a hand of its own.
alter table blind_round add column consensus_id uuid, add foreign key (study_id, consensus_id) references coder (study_id, id);
-- Tables of a study that only who leads or researches writes; after wall.of_study.
create function wall.of_shapers(variadic tables text[]) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  t pg_catalog.text;
begin
  foreach t in array tables loop
    execute format('create policy shaped_added on public.%I as restrictive for insert to lazo_app with check (study_id in (select s.study_id from wall.studies() s where s.role in (''lead'', ''researcher'')))', t);
    execute format('create policy shaped_changed on public.%I as restrictive for update to lazo_app using (study_id in (select s.study_id from wall.studies() s where s.role in (''lead'', ''researcher'')))', t);
    execute format('create policy shaped_removed on public.%I as restrictive for delete to lazo_app using (study_id in (select s.study_id from wall.studies() s where s.role in (''lead'', ''researcher'')))', t);
  end loop;
end $$;
revoke all on function wall.of_shapers(text[]) from public;
select wall.of_shapers('blind_round', 'blind_round_document', 'blind_round_coder');

-- “I have read this one”: what tells how far each is, and nothing of whether she marked.
create table blind_round_done (
  institution_id int not null,
  study_id       int not null,
  round_id       uuid not null,
  document_id    uuid not null,
  coder_id       uuid not null,
  at             timestamptz not null,
  primary key (round_id, document_id, coder_id),
  foreign key (study_id, round_id) references blind_round (study_id, id) on delete cascade,
  foreign key (study_id, document_id) references document (study_id, id) on delete cascade,
  foreign key (study_id, coder_id) references coder (study_id, id)
);
select wall.of_study('blind_round_done');
create policy own on blind_round_done as restrictive for insert to lazo_app with check (coder_id in (select wall.own_coders()));
