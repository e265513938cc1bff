-- Matters that are handed on: offices and who works there, referrals step by step, questions that somebody else has to answer.

create table office (
  id             int generated always as identity primary key,
  institution_id int not null references institution,
  name           text not null check (name <> ''),
  hours          text,                                 -- in words: when somebody is there
  email          text,
  confidential   boolean not null default false,       -- nothing is handed to it without the tutee's consent
  retired_at     timestamptz,                          -- from then on nothing new is handed to it
  unique (institution_id, id)
);
create unique index office_name on office (institution_id, lower(name)) where retired_at is null;

create table office_person (
  institution_id int not null references institution,
  office_id      int not null,
  person_id      int not null,
  primary key (office_id, person_id),
  foreign key (institution_id, office_id) references office (institution_id, id),
  foreign key (institution_id, person_id) references person (institution_id, id)
);
create index office_person_person on office_person (person_id);

grant select, insert on office to lazo_app;
grant update (name, hours, email, confidential, retired_at) on office to lazo_app;
grant select, insert, delete on office_person to lazo_app;
grant select on office to lazo_signals;
grant select on office_person to lazo_door;

alter table office enable row level security;
create policy pass on office for select to lazo_signals using (true);
create policy known on office for select to lazo_app using (true);
create policy rules on office to lazo_app
  using (institution_id in (select wall.institutions('rules'))) with check (institution_id in (select wall.institutions('rules')));
alter table office_person enable row level security;
create policy door on office_person for select to lazo_door using (true);
create policy known on office_person for select to lazo_app using (true);
create policy rules on office_person to lazo_app
  using (institution_id in (select wall.institutions('rules'))) with check (institution_id in (select wall.institutions('rules')));

create function default_offices() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.office (institution_id, name, confidential) values
    (new.id, 'Control escolar', false), (new.id, 'Orientación educativa', false), (new.id, 'Psicología', true),
    (new.id, 'Soporte técnico', false), (new.id, 'Becas', false);
  return new;
end $$;
revoke all on function default_offices() from public;
create trigger default_offices after insert on institution for each row execute function default_offices();
insert into office (institution_id, name, confidential)
select i.id, o.name, o.confidential
from institution i cross join (values
  ('Control escolar', false), ('Orientación educativa', false), ('Psicología', true), ('Soporte técnico', false), ('Becas', false)) as o (name, confidential);

-- The offices in which whoever asks works, also a retired one: what was handed to it is still finished there.
create function wall.offices() returns setof int
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select o.office_id from public.office_person o where o.person_id = wall.viewer()
$$;

-- More that is recorded, from the pages alone; the files keep the kinds of 0001.
--   office_id, to_id, class_id   whom it was handed to: an office, or the advisor of a class
--   message_id                   of a promise: the question; of a promise that was kept: the message with the answer
--   confidential                 of tutor and tutee, and of the office or person that it was handed to
alter table event
  add column office_id    int,
  add column to_id        int,
  add column class_id     int,
  add column message_id   bigint references message on delete set null,
  add column confidential boolean not null default false,
  add foreign key (institution_id, office_id) references office (institution_id, id),
  add foreign key (institution_id, to_id) references person (institution_id, id),
  add foreign key (institution_id, class_id) references class (institution_id, id),
  add constraint event_recorded_consent check (
    kind <> 'referral_consent_given' or actor_id = student_id or (channel is not null and body <> '')),
  add constraint event_returned_why check (kind <> 'referral_returned' or body <> ''),
  add constraint event_answered_what check (kind <> 'promise_answered' or body <> ''),
  drop constraint event_kind_check,
  add constraint event_kind_check check (kind in (
    'cause', 'personal_opened', 'personal_asked', 'personal_solved', 'procedure_opened', 'procedure_answered',
    'promise', 'promise_kept', 'referral', 'referral_answered', 'referral_closed', 'contact_attempt',
    'leave_requested', 'leave_began', 'leave_ended',
    'referral_consent_asked', 'referral_consent_given', 'referral_consent_refused', 'referral_accepted', 'referral_returned', 'referral_told',
    'promise_answered', 'contact_undone', 'personal_alternative', 'personal_alternative_told'));
create index event_office on event (office_id, at) where office_id is not null;
create index event_to on event (to_id, at) where to_id is not null;
create index event_ref on event (institution_id, ref) where ref is not null;
grant select (office_id, to_id, class_id) on event to lazo_signals;

-- Confidential once, confidential for good: it doesn't depend on what the office is called or how it is set later.
create function handed_on() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  new.confidential := (new.kind = 'promise' and new.message_id is not null)
    or exists (select from public.office o where o.id = new.office_id and o.confidential)
    or exists (select from public.event e where e.institution_id = new.institution_id and e.sourced_id = new.ref and e.confidential);
  if new.office_id is not null then
    new.office := (select o.name from public.office o where o.id = new.office_id);
  end if;
  return new;
end $$;
revoke all on function handed_on() from public;
create trigger handed_on before insert on event for each row
  when (new.kind in ('promise', 'promise_answered', 'promise_kept') or new.kind like 'referral%') execute function handed_on();

-- Whether a referral may go: the office isn't confidential, or the tutee has said yes to these words.
create function wall.may_refer(tutee int, to_office int, asked text, words text) returns boolean
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from public.office o where o.id = to_office and o.retired_at is null and not o.confidential)
    or exists (
      select from public.event a join public.event g on g.institution_id = a.institution_id and g.ref = a.sourced_id and g.kind = 'referral_consent_given'
      where a.sourced_id = asked and a.kind = 'referral_consent_asked' and a.student_id = tutee and a.office_id = to_office and a.body = words and g.student_id = tutee)
$$;

-- Whether something was put to whoever asks: to an office of hers, or to her.
create function wall.put_to_viewer(matter text, tutee int) returns boolean
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from public.event e
    where e.sourced_id = matter and e.student_id = tutee and e.kind in ('referral', 'promise')
      and (e.to_id = wall.viewer() or e.office_id in (select wall.offices())))
$$;
revoke all on function wall.offices(), wall.may_refer(int, int, text, text), wall.put_to_viewer(text, int) from public;
grant execute on function wall.offices(), wall.may_refer(int, int, text, text), wall.put_to_viewer(text, int) to lazo_app;

create policy confidential on event as restrictive for select to lazo_app using (
  not confidential or student_id = (select wall.viewer()) or student_id in (select wall.tutees())
  or to_id = (select wall.viewer()) or office_id in (select wall.offices()));
-- An office sees what it was given and what became of it; not that consent is being asked for.
create policy offices on event for select to lazo_app using (
  kind in ('referral', 'referral_accepted', 'referral_returned', 'referral_answered', 'referral_told', 'referral_closed',
           'promise', 'promise_answered', 'promise_kept')
  and office_id in (select wall.offices()));
create policy asked on event for select to lazo_app using (
  kind in ('promise', 'promise_answered', 'promise_kept') and to_id = (select wall.viewer())
  and (student_id, class_id) in (select a.student_id, a.class_id from wall.advisees() a));
create policy course_of_referrals on event for select to lazo_app using (
  kind in ('referral_accepted', 'referral_returned', 'referral_told') and institution_id in (select wall.institutions('see_people')));
create policy answers on event for insert to lazo_app with check (
  kind in ('referral_accepted', 'referral_returned', 'referral_answered', 'promise_answered') and actor_id = (select wall.viewer())
  and (office_id is null or office_id in (select wall.offices())) and (to_id is null or to_id = (select wall.viewer()))
  and wall.put_to_viewer(ref, student_id));
create policy consent_first on event as restrictive for insert to lazo_app with check (
  (kind <> 'referral' or (office_id is not null and wall.may_refer(student_id, office_id, ref, body)))
  and (kind <> 'promise' or office_id is null or wall.may_refer(student_id, office_id, null, null)));

-- What the coordination is told of promises, referrals and silences: of whose caseload and since when; of nobody.
create function wall.open_promises() returns table (tutor_id int, made timestamptz, due timestamptz)
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select t.tutor_id, e.at, e.due_at
  from public.event e join public.institution i on i.id = e.institution_id
  left join public.tutorship t on t.student_id = e.student_id
    and (now() at time zone i.time_zone)::date between t.begin_date and coalesce(t.end_date, 'infinity')
  where e.kind = 'promise' and e.institution_id in (select wall.institutions('see_aggregates'))
    and not exists (select from public.event k where k.institution_id = e.institution_id and k.ref = e.sourced_id and k.kind = 'promise_kept')
$$;
create function wall.open_referrals() returns table (office text, tutor_id int, made timestamptz, due timestamptz, answered boolean)
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(o.name, e.office), t.tutor_id, e.at, e.due_at,
    exists (select from public.event a where a.institution_id = e.institution_id and a.ref = e.sourced_id and a.kind in ('referral_answered', 'referral_returned'))
  from public.event e join public.institution i on i.id = e.institution_id
  left join public.office o on o.id = e.office_id
  left join public.tutorship t on t.student_id = e.student_id
    and (now() at time zone i.time_zone)::date between t.begin_date and coalesce(t.end_date, 'infinity')
  where e.kind = 'referral' and e.institution_id in (select wall.institutions('see_aggregates'))
    and not exists (select from public.event k where k.institution_id = e.institution_id and k.ref = e.sourced_id and k.kind in ('referral_told', 'referral_closed'))
$$;
create function wall.exhausted_ladders() returns table (tutor_id int, tutees bigint)
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select r.tutor_id, count(*) from public.today_row r
  where r.institution_id in (select wall.institutions('see_aggregates')) and r.signals::text like '%"ladder_exhausted"%'
  group by r.tutor_id
$$;
revoke all on function wall.open_promises(), wall.open_referrals(), wall.exhausted_ladders() from public;
grant execute on function wall.open_promises(), wall.open_referrals(), wall.exhausted_ladders() to lazo_app;
