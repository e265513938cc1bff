-- The institution's own rules, each from a day on; and the tutor's list as it was last worked out.

-- A rule in force is the row of its name with the latest `holds_from` that is not after the day asked about.
-- Names and values: docs/methods/signals.md; a name without a row has the default of the manual.
create table rule (
  institution_id int not null references institution,
  name           text not null,
  holds_from     date not null,
  value          jsonb not null,
  recorded_at    timestamptz not null default now(),
  recorded_by    int,
  primary key (institution_id, name, holds_from),
  foreign key (institution_id, recorded_by) references person (institution_id, id)
);

create table holiday (
  institution_id int not null references institution,
  day            date not null,
  name           text not null,
  primary key (institution_id, day)
);

-- One row a tutee who has a tutor, also when nothing holds: nobody is lost from sight. It is worked out from facts by the
-- nightly pass and again whenever a fact about her is recorded; `holds_until` says when time alone would change it, and a row
-- past that instant is worked out anew before it is shown. It can be thrown away at any time.
create table today_row (
  institution_id int not null references institution,
  student_id     int not null,
  tutor_id       int not null,
  tier           smallint not null,                  -- the rung of the order on which the row stands; smaller is sooner
  quiet          boolean not null,                   -- somebody has already done what can be done for now
  urgent         boolean not null,                   -- can't be set aside
  tie            bigint not null,                    -- within the tier; smaller is sooner
  newest_since   timestamptz,                        -- the latest signal's beginning
  holds_until    timestamptz not null,
  computed_at    timestamptz not null,
  signals        json not null,                      -- read as a whole and never searched, so it isn't taken apart
  constraint today_row_pkey primary key (student_id),
  constraint today_row_student foreign key (institution_id, student_id) references person (institution_id, id) on delete cascade,
  constraint today_row_tutor foreign key (institution_id, tutor_id) references person (institution_id, id) on delete cascade
);
create index today_row_order on today_row (tutor_id, quiet, tier, tie);

-- A tutor puts a row aside: it is done, or it waits until a day. What begins afterwards, and what is urgent, brings it back.
create table set_aside (
  id             bigint generated always as identity primary key,
  institution_id int not null references institution,
  tutor_id       int not null,
  student_id     int not null,
  at             timestamptz not null,
  kind           text not null check (kind in ('done', 'snoozed')),
  until          timestamptz,                        -- of a snooze
  reason         text,
  undone_at      timestamptz,
  check (kind = 'done' or (until is not null and reason <> '')),
  foreign key (institution_id, tutor_id) references person (institution_id, id),
  foreign key (institution_id, student_id) references person (institution_id, id)
);
create index set_aside_student on set_aside (student_id, at) where undone_at is null;

-- Jobs may run twice: the key makes the second run harmless.
create table job_run (
  institution_id int not null references institution,
  job            text not null,
  key            text not null,
  started_at     timestamptz not null,
  ended_at       timestamptz,
  outcome        text,
  primary key (institution_id, job, key)
);

-- What was imported: the same files again change nothing, and everyone can see when the register last changed.
create table import_run (
  id             bigint generated always as identity primary key,
  institution_id int not null references institution,
  applied_at     timestamptz not null,
  by_person_id   int,
  digest         text not null,                      -- of every file together, in the order of their names
  report         jsonb not null,
  foreign key (institution_id, by_person_id) references person (institution_id, id)
);
create index import_run_latest on import_run (institution_id, applied_at desc);
