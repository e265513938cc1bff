-- What a tutor writes to several at once, while it can still be taken back; and what tutor and subject advisor say to each other
-- about a tutee.

-- A waiting room: a row stands here for some seconds, then it is a message of the thread and no longer here. Whoever sends it takes
-- the row away and writes the message in one transaction, and the key is the message's own: it goes once, whatever happens between.
create table outgoing (
  id             bigint generated always as identity primary key,
  institution_id int not null references institution,
  key            text collate "C" not null,          -- of the sending and the tutee; becomes the message's sourced_id
  batch          uuid not null,                      -- one sending
  tutor_id       int not null,
  tutee_id       int not null,
  written_at     timestamptz not null,
  due_at         timestamptz not null,               -- goes from then on
  asks           boolean not null,
  body           text not null check (body <> ''),
  promise        text check (promise <> ''),         -- made in the same breath
  promise_due    timestamptz,
  unique (institution_id, key),
  foreign key (institution_id, tutor_id) references person (institution_id, id),
  foreign key (institution_id, tutee_id) references person (institution_id, id)
);
create index outgoing_due on outgoing (due_at);
create index outgoing_tutor on outgoing (tutor_id);
alter table outgoing enable row level security;
create policy own on outgoing to lazo_app
  using (tutor_id = (select wall.viewer()))
  with check (tutor_id = (select wall.viewer()) and tutee_id in (select wall.tutees()));
grant select, insert, delete on outgoing to lazo_app;

-- Who stand beside each other today: the viewer and, about a tutee and a class, the other of tutor and subject advisor.
create function wall.colleagues() returns table (tutee_id int, class_id int, tutor_id int, advisor_id int)
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select a.student_id, a.class_id, t.tutor_id, wall.viewer()
  from wall.advisees_of(wall.viewer()) a
  join public.tutorship t on t.student_id = a.student_id and t.tutor_id <> wall.viewer()
  join public.institution i on i.id = t.institution_id
  where (now() at time zone i.time_zone)::date between t.begin_date and coalesce(t.end_date, 'infinity')
  union
  select a.student_id, a.class_id, wall.viewer(), e.person_id
  from (
    select distinct x.person_id
    from wall.tutees_of(wall.viewer()) t
    join public.enrolment s on s.person_id = t.student_id and s.role = 'student'
    join public.enrolment x on x.class_id = s.class_id and x.role = 'teacher' and x.person_id <> wall.viewer()) e
  cross join lateral wall.advisees_of(e.person_id) a
  where a.student_id in (select t.student_id from wall.tutees_of(wall.viewer()) t)
$$;

-- One thing that one of the two said, agreed or reported back. The thread is of these two persons about this tutee in this class;
-- whoever comes after one of them begins another one.
create table colleague_entry (
  id             bigint generated always as identity primary key,
  institution_id int not null references institution,
  tutee_id       int not null,
  class_id       int not null,
  tutor_id       int not null,
  advisor_id     int not null,
  author_id      int not null,
  at             timestamptz not null,
  kind           text not null check (kind in ('said', 'agreed', 'reported')),
  body           text not null check (body <> ''),   -- said; what is to be done; what came of it
  owner_id       int,                                -- of an agreement: who does it
  until          date,                               -- of an agreement: its last day
  agreement_id   bigint references colleague_entry,  -- of a report
  check (author_id in (tutor_id, advisor_id)),
  check (kind <> 'agreed' or (owner_id in (tutor_id, advisor_id) and until is not null)),
  check ((kind = 'reported') = (agreement_id is not null)),
  foreign key (institution_id, tutee_id) references person (institution_id, id),
  foreign key (institution_id, class_id) references class (institution_id, id),
  foreign key (institution_id, tutor_id) references person (institution_id, id),
  foreign key (institution_id, advisor_id) references person (institution_id, id)
);
create index colleague_entry_tutee on colleague_entry (tutee_id, class_id, at);
create index colleague_entry_tutor on colleague_entry (tutor_id, at);
create index colleague_entry_advisor on colleague_entry (advisor_id, at);
create unique index colleague_entry_report on colleague_entry (agreement_id);
alter table colleague_entry enable row level security;
-- These two, each as long as her own part lasts: a former tutor or advisor reads nothing.
create policy two on colleague_entry for select to lazo_app using (
  (tutor_id = (select wall.viewer()) and tutee_id in (select wall.tutees()))
  or (advisor_id = (select wall.viewer()) and (tutee_id, class_id) in (select a.student_id, a.class_id from wall.advisees() a)));
create policy writers on colleague_entry for insert to lazo_app with check (
  author_id = (select wall.viewer())
  and (tutee_id, class_id, tutor_id, advisor_id) in (select c.tutee_id, c.class_id, c.tutor_id, c.advisor_id from wall.colleagues() c));
grant select, insert on colleague_entry to lazo_app;
-- Who, when, about whom: for counting. Not one word.
create policy pass on colleague_entry for select to lazo_signals using (true);
grant select (id, institution_id, tutee_id, class_id, tutor_id, advisor_id, author_id, at, kind, owner_id, until, agreement_id)
  on colleague_entry to lazo_signals;

-- Up to which entry each of the two has read.
create table colleague_read (
  institution_id int not null references institution,
  reader_id      int not null,
  tutee_id       int not null,
  class_id       int not null,
  other_id       int not null,
  entry_id       bigint not null references colleague_entry,
  primary key (reader_id, tutee_id, class_id, other_id),
  foreign key (institution_id, reader_id) references person (institution_id, id)
);
alter table colleague_read enable row level security;
create policy own on colleague_read to lazo_app
  using (reader_id = (select wall.viewer())) with check (reader_id = (select wall.viewer()));
grant select, insert, update on colleague_read to lazo_app;

-- What a tutee may know of it: that they spoke of her, who, about which class and on which days. Not one word.
create function wall.spoken_of() returns table (day date, class_id int, tutor_id int, advisor_id int)
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select distinct (e.at at time zone i.time_zone)::date, e.class_id, e.tutor_id, e.advisor_id
  from public.colleague_entry e join public.institution i on i.id = e.institution_id
  where e.tutee_id = wall.viewer()
$$;

revoke all on function wall.colleagues(), wall.spoken_of() from public;
grant execute on function wall.colleagues(), wall.spoken_of() to lazo_app;
