-- To know the tutee: how she likes to be called and reached, and the card that she fills in or lets be filled in. Appointments.

-- How and when she likes to be contacted: the latest row counts. It asks nothing about her life, so no consent stands before it.
create table contact_wish (
  id             bigint generated always as identity primary key,
  institution_id int not null references institution,
  tutee_id       int not null,
  by_id          int not null,
  at             timestamptz not null,
  called         text check (length(called) between 1 and 60),
  channel        text check (channel in ('platform', 'mail', 'whatsapp', 'phone', 'in_person')),
  good_time      text check (length(good_time) between 1 and 160),
  quiet          jsonb not null default '[]',          -- [{"days": "every" | "weekdays" | "weekend", "from": "22:00", "to": "07:00"}]
  foreign key (institution_id, tutee_id) references person (institution_id, id),
  foreign key (institution_id, by_id) references person (institution_id, id)
);
create index contact_wish_latest on contact_wish (tutee_id, at desc, id desc);
alter table contact_wish enable row level security;
create policy pass on contact_wish for select to lazo_signals using (true);
create policy readers on contact_wish for select to lazo_app using (tutee_id = (select wall.viewer()) or tutee_id in (select wall.tutees()));
create policy writers on contact_wish for insert to lazo_app with check (
  by_id = (select wall.viewer()) and (tutee_id = (select wall.viewer()) or tutee_id in (select wall.tutees())));
grant select, insert on contact_wish to lazo_app;
-- The pass needs to know when she may be called, and by what name; not her words.
grant select (id, institution_id, tutee_id, at, called, channel, quiet) on contact_wish to lazo_signals;

-- What a tutee is told before she is asked about her life: the words of each version, so that it stays known to what she agreed.
create table card_notice (
  institution_id int not null references institution,
  version        int not null check (version > 0),
  words          text not null check (length(words) between 1 and 4000),
  primary key (institution_id, version)
);
alter table card_notice enable row level security;
create policy everyone on card_notice for select to lazo_app using (true);
create policy rules on card_notice for insert to lazo_app with check (institution_id in (select wall.institutions('rules')));
grant select, insert on card_notice to lazo_app;

create function default_card_notice() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.card_notice (institution_id, version, words) values (new.id, 1,
    'Esta ficha sirve para que tu tutora o tutor te conozca y te acompañe mejor. Solo la ven tú y quien lleve tu tutoría; no cuenta para '
    'tus calificaciones ni para ningún trámite. Escribe solo lo que quieras: todo es opcional. Puedes cambiarla o retirar tu permiso cuando '
    'quieras, y entonces se borra.');
  return new;
end $$;
revoke all on function default_card_notice() from public;
create trigger default_card_notice after insert on institution for each row execute function default_card_notice();
insert into card_notice (institution_id, version, words)
select i.id, 1,
  'Esta ficha sirve para que tu tutora o tutor te conozca y te acompañe mejor. Solo la ven tú y quien lleve tu tutoría; no cuenta para '
  'tus calificaciones ni para ningún trámite. Escribe solo lo que quieras: todo es opcional. Puedes cambiarla o retirar tu permiso cuando '
  'quieras, y entonces se borra.'
from institution i;

-- That she agreed, or no longer does: to which words, when, and how she said so. The latest row counts.
create table card_consent (
  id             bigint generated always as identity primary key,
  institution_id int not null references institution,
  tutee_id       int not null,
  by_id          int not null,                         -- herself, or the tutor to whom she said it
  at             timestamptz not null,
  given          boolean not null,
  how            text not null check (how in ('platform', 'mail', 'whatsapp', 'phone', 'in_person')),
  notice         int not null,
  foreign key (institution_id, notice) references card_notice (institution_id, version),
  foreign key (institution_id, tutee_id) references person (institution_id, id),
  foreign key (institution_id, by_id) references person (institution_id, id)
);
create index card_consent_latest on card_consent (tutee_id, at desc, id desc);
alter table card_consent enable row level security;
create policy readers on card_consent for select to lazo_app using (tutee_id = (select wall.viewer()) or tutee_id in (select wall.tutees()));
create policy writers on card_consent for insert to lazo_app with check (
  by_id = (select wall.viewer()) and (tutee_id = (select wall.viewer()) or tutee_id in (select wall.tutees())));
grant select, insert on card_consent to lazo_app;

-- Who she is besides a student, in her own words: one card, hers and her tutor's alone. What she takes out of it is gone.
create table card (
  tutee_id       int primary key,
  institution_id int not null references institution,
  by_id          int not null,
  at             timestamptz not null,
  age            smallint check (age between 10 and 110),
  work           text check (length(work) between 1 and 200),
  hours          text check (length(hours) between 1 and 200),
  children       text check (length(children) between 1 and 200),
  interests      text check (length(interests) between 1 and 300),
  dream          text check (length(dream) between 1 and 600),
  foreign key (institution_id, tutee_id) references person (institution_id, id),
  foreign key (institution_id, by_id) references person (institution_id, id)
);
alter table card enable row level security;
create policy readers on card for select to lazo_app using (tutee_id = (select wall.viewer()) or tutee_id in (select wall.tutees()));
-- No card without her consent, whoever writes it.
create policy writes on card for insert to lazo_app with check (
  by_id = (select wall.viewer()) and (tutee_id = (select wall.viewer()) or tutee_id in (select wall.tutees()))
  and (select c.given from card_consent c where c.tutee_id = card.tutee_id order by c.at desc, c.id desc limit 1));
create policy changes on card for update to lazo_app
  using (tutee_id = (select wall.viewer()) or tutee_id in (select wall.tutees()))
  with check (
    by_id = (select wall.viewer())
    and (select c.given from card_consent c where c.tutee_id = card.tutee_id order by c.at desc, c.id desc limit 1));
grant select, insert on card to lazo_app;
grant update (by_id, at, age, work, hours, children, interests, dream) on card to lazo_app;

-- Consent withdrawn: the card is emptied with it, in the same breath.
create function empty_card() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from public.card where tutee_id = new.tutee_id;
  return null;
end $$;
revoke all on function empty_card() from public;
create trigger empty_card after insert on card_consent for each row when (not new.given) execute function empty_card();

-- When a tutor receives: every week, and what differs from it on a day. Hers to set and to take away; what was booked stays booked.
create table appointment_hours (
  id             bigint generated always as identity primary key,
  institution_id int not null references institution,
  tutor_id       int not null,
  weekday        smallint not null check (weekday between 0 and 6),   -- 0 is Sunday
  from_time      time not null,
  to_time        time not null,
  minutes        smallint not null check (minutes between 10 and 180),
  check (from_time < to_time),
  foreign key (institution_id, tutor_id) references person (institution_id, id)
);
create index appointment_hours_tutor on appointment_hours (tutor_id);
create table appointment_day (
  id             bigint generated always as identity primary key,
  institution_id int not null references institution,
  tutor_id       int not null,
  day            date not null,
  from_time      time,                                 -- null: she doesn't receive at all on this day
  to_time        time,
  minutes        smallint check (minutes between 10 and 180),
  check (from_time < to_time),
  check ((from_time is null) = (to_time is null) and (from_time is null) = (minutes is null)),
  foreign key (institution_id, tutor_id) references person (institution_id, id)
);
create index appointment_day_tutor on appointment_day (tutor_id, day);

-- An appointment, one row a booking. A change ends the row and begins another of the same uid; so does the calendar of whoever holds it.
create table appointment (
  id             bigint generated always as identity primary key,
  institution_id int not null references institution,
  uid            uuid not null,
  sequence       smallint not null default 0 check (sequence >= 0),
  tutor_id       int not null,
  tutee_id       int not null,
  starts_at      timestamptz not null,
  ends_at        timestamptz not null,
  channel        text not null check (channel in ('platform', 'mail', 'whatsapp', 'phone', 'in_person')),
  about          text check (length(about) between 1 and 400),
  by_id          int not null,
  at             timestamptz not null,
  over_at        timestamptz,
  over_by_id     int,
  over_how       text check (over_how in ('moved', 'cancelled')),
  check (starts_at < ends_at),
  check ((over_at is null) = (over_by_id is null) and (over_at is null) = (over_how is null)),
  unique (uid, sequence),
  foreign key (institution_id, tutor_id) references person (institution_id, id),
  foreign key (institution_id, tutee_id) references person (institution_id, id),
  foreign key (institution_id, by_id) references person (institution_id, id),
  foreign key (institution_id, over_by_id) references person (institution_id, id),
  -- Two who ask for the same quarter of an hour at once: one of them has it.
  constraint appointment_of_tutor exclude using gist (tutor_id with =, tstzrange(starts_at, ends_at) with &&) where (over_at is null),
  constraint appointment_of_tutee exclude using gist (tutee_id with =, tstzrange(starts_at, ends_at) with &&) where (over_at is null)
);
create index appointment_tutee on appointment (tutee_id, starts_at);

-- Who accompanies whoever is asking, today.
create function wall.my_tutor() returns int
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select t.tutor_id
  from public.tutorship t join public.institution i on i.id = t.institution_id
  where t.student_id = wall.viewer()
    and (now() at time zone i.time_zone)::date between t.begin_date and coalesce(t.end_date, 'infinity')
$$;
-- When a tutor is taken, for herself and for those whom she accompanies: hours, and not with whom.
create function wall.taken(tutor int, since timestamptz) returns table (starts_at timestamptz, ends_at timestamptz)
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select a.starts_at, a.ends_at
  from public.appointment a
  where a.tutor_id = tutor and a.over_at is null and a.ends_at > since and tutor in (wall.viewer(), wall.my_tutor())
$$;
-- Everyone who may read something of whoever is asking, and why: wall.grants from the other side.
create function wall.readers() returns table (person_id int, reason text, since date, class_id int)
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select t.tutor_id, 'tutor', t.begin_date, null::int
  from public.tutorship t join public.institution i on i.id = t.institution_id
  where t.student_id = wall.viewer()
    and (now() at time zone i.time_zone)::date between t.begin_date and coalesce(t.end_date, 'infinity')
  union
  select e.person_id, 'subject_advisor', null, e.class_id
  from public.enrolment own
  join public.enrolment e on e.class_id = own.class_id and e.role = 'teacher'
  where own.person_id = wall.viewer() and own.role = 'student'
    and exists (select from wall.advisees_of(e.person_id) a where a.student_id = own.person_id and a.class_id = own.class_id)
  union
  select h.person_id, 'coordination', null, null
  from public.person p
  join public.role r on r.institution_id = p.institution_id and 'see_people' = any (r.permissions)
  join public.role_of_register m on m.institution_id = r.institution_id and m.role = r.name
  join public.person_role h on h.institution_id = m.institution_id and h.role = m.register_role
  where p.id = wall.viewer()
    and exists (select from wall.permissions_of(h.person_id) a where a.institution_id = p.institution_id and a.permission = 'see_people')
$$;
revoke all on function wall.my_tutor(), wall.taken(int, timestamptz), wall.readers() from public;
grant execute on function wall.my_tutor(), wall.taken(int, timestamptz), wall.readers() to lazo_app;

alter table appointment_hours enable row level security;
alter table appointment_day enable row level security;
alter table appointment enable row level security;
create policy readers on appointment_hours for select to lazo_app using (tutor_id in ((select wall.viewer()), (select wall.my_tutor())));
create policy own on appointment_hours to lazo_app using (tutor_id = (select wall.viewer())) with check (tutor_id = (select wall.viewer()));
create policy readers on appointment_day for select to lazo_app using (tutor_id in ((select wall.viewer()), (select wall.my_tutor())));
create policy own on appointment_day to lazo_app using (tutor_id = (select wall.viewer())) with check (tutor_id = (select wall.viewer()));
-- What was agreed with another tutor isn't for whoever comes after her.
create policy readers on appointment for select to lazo_app using (
  tutee_id = (select wall.viewer()) or tutor_id = (select wall.viewer()) and tutee_id in (select wall.tutees()));
create policy books on appointment for insert to lazo_app with check (
  by_id = (select wall.viewer())
  and (tutee_id = (select wall.viewer()) and tutor_id = (select wall.my_tutor())
       or tutor_id = (select wall.viewer()) and tutee_id in (select wall.tutees())));
create policy ends on appointment for update to lazo_app
  using (tutee_id = (select wall.viewer()) or tutor_id = (select wall.viewer()) and tutee_id in (select wall.tutees()))
  with check (over_by_id = (select wall.viewer()));
grant select, insert, delete on appointment_hours, appointment_day to lazo_app;
grant select, insert on appointment to lazo_app;
grant update (over_at, over_by_id, over_how) on appointment to lazo_app;

-- What a person says about herself stands in the tables above; the register of the school is the school's to write.
revoke update (preferred_name, phone, job, interests, preferred_channel) on person from lazo_app;
