-- What advisors and teachers tell as an anecdote and hand to research: there it arrives with a code and without a name.

-- A version is never changed: who agreed to it agreed to these words.
create table narrative_notice (
  institution_id int not null references institution,
  version        int not null check (version >= 1),
  words          text not null check (words <> ''),
  primary key (institution_id, version)
);
create function default_narrative_notice(institution int) returns void language sql set search_path = pg_catalog, pg_temp as $$
  insert into public.narrative_notice (institution_id, version, words) values (institution, 1,
    'Si lo entregas, quienes investigan la experiencia de acompañar leerán este relato con una clave y sin tu nombre ni el de nadie. Es voluntario: entregarlo o no, no cambia nada en tu trabajo, y ni tu escuela ni tu supervisión lo sabrán. Puedes retirarlo cuando quieras, aquí mismo, y deja de estar entre lo que se investiga.')
    on conflict do nothing;
$$;
select default_narrative_notice(id) from institution;
create function default_narrative_notice_of_new() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform public.default_narrative_notice(new.id);
  return new;
end $$;
create trigger default_narrative_notice after insert on institution for each row execute function default_narrative_notice_of_new();
revoke all on function default_narrative_notice(int), default_narrative_notice_of_new() from public;

-- Who handed over what, for her alone: by it she can withdraw.
create table narrative_handed (
  institution_id int not null references institution,
  code           text collate "C" not null,
  author_id      int not null,
  fact_id        uuid not null,                      -- her anecdote
  notice         int not null,
  at             timestamptz not null,
  withdrawn_at   timestamptz,
  primary key (institution_id, code),
  foreign key (institution_id, author_id) references person (institution_id, id),
  foreign key (institution_id, fact_id) references advising_fact (institution_id, id),
  foreign key (institution_id, notice) references narrative_notice (institution_id, version)
);
create unique index narrative_handed_once on narrative_handed (fact_id) where withdrawn_at is null;

-- What research has of it: no person, no school, no pair, and of the time the day alone.
create table research_narrative (
  institution_id int not null references institution,
  code           text collate "C" not null,
  body           text not null check (body <> ''),
  notice         int not null,
  day            date not null,
  primary key (institution_id, code),
  foreign key (institution_id, notice) references narrative_notice (institution_id, version)
);

alter table narrative_notice enable row level security;
create policy everyone on narrative_notice for select to lazo_app using (true);
alter table narrative_handed enable row level security;
create policy own on narrative_handed to lazo_app using (author_id = (select wall.viewer())) with check (author_id = (select wall.viewer()));
alter table research_narrative enable row level security;
-- Whose it was reads it and takes it out; researchers are let in where research is built.
create policy own on research_narrative to lazo_app using ((institution_id, code) in (select h.institution_id, h.code from narrative_handed h))
  with check ((institution_id, code) in (select h.institution_id, h.code from narrative_handed h where h.withdrawn_at is null));
grant select on narrative_notice to lazo_app;
grant select, insert on narrative_handed to lazo_app;
grant update (withdrawn_at) on narrative_handed to lazo_app;
grant select, insert, delete on research_narrative to lazo_app;
