-- The institution and its register: what a school's files say (OneRoster 1.2), with Lazo's own columns.
--
-- Every table carries the institution, and every reference is (institution_id, id): the database itself refuses a row of one
-- institution that points into another. `sourced_id` is the identifier of the files; rows made in Lazo get one of their own.
-- `removed`: the files said "tobedeleted" of something that a trajectory still needs; it is kept and passed over.

create extension if not exists btree_gist;

create table institution (
  id            int generated always as identity primary key,
  name          text not null check (name <> ''),
  time_zone     text not null default 'America/Mexico_City',
  demonstration boolean not null default false,
  created_at    timestamptz not null default now()
);
-- At most one demonstration, and one institution of the installation's own.
create unique index institution_one_of_a_kind on institution (demonstration);

create table org (
  id             int generated always as identity primary key,
  institution_id int not null references institution,
  sourced_id     text collate "C" not null,
  name           text not null,
  type           text not null,
  parent_id      int,
  removed        boolean not null default false,
  modified_at    timestamptz,
  unique (institution_id, id),
  unique (institution_id, sourced_id),
  foreign key (institution_id, parent_id) references org (institution_id, id) deferrable initially deferred
);

create table academic_session (
  id             int generated always as identity primary key,
  institution_id int not null references institution,
  sourced_id     text collate "C" not null,
  title          text not null,
  type           text not null,
  kind           text not null default 'ordinary' check (kind in ('ordinary', 'recovery')),
  start_date     date not null,
  end_date       date not null,                      -- the last day, inclusive
  parent_id      int,
  removed        boolean not null default false,
  modified_at    timestamptz,
  check (start_date <= end_date),
  unique (institution_id, id),
  unique (institution_id, sourced_id),
  foreign key (institution_id, parent_id) references academic_session (institution_id, id) deferrable initially deferred
);

create table course (
  id             int generated always as identity primary key,
  institution_id int not null references institution,
  sourced_id     text collate "C" not null,
  title          text not null,
  code           text,
  removed        boolean not null default false,
  modified_at    timestamptz,
  unique (institution_id, id),
  unique (institution_id, sourced_id)
);

create table class (
  id             int generated always as identity primary key,
  institution_id int not null references institution,
  sourced_id     text collate "C" not null,
  title          text not null,
  code           text,
  course_id      int not null,
  org_id         int,
  removed        boolean not null default false,
  modified_at    timestamptz,
  unique (institution_id, id),
  unique (institution_id, sourced_id),
  foreign key (institution_id, course_id) references course (institution_id, id),
  foreign key (institution_id, org_id) references org (institution_id, id)
);

create table class_session (
  institution_id int not null references institution,
  class_id       int not null,
  session_id     int not null,
  primary key (class_id, session_id),
  foreign key (institution_id, class_id) references class (institution_id, id) on delete cascade,
  foreign key (institution_id, session_id) references academic_session (institution_id, id)
);

create table person (
  id                int generated always as identity primary key,
  institution_id    int not null references institution,
  sourced_id        text collate "C" not null,
  username          text not null,
  given_name        text not null,
  family_name       text not null,
  preferred_name    text,                            -- how she likes to be called
  sort_name         text not null,                   -- family and given name, lower case, without accents
  email             text,
  phone             text,
  job               text,
  interests         text,
  preferred_channel text check (preferred_channel in ('platform', 'mail', 'whatsapp', 'phone', 'in_person')),
  birth_date        date,
  sex               text,
  enabled           boolean not null default true,   -- OneRoster enabledUser
  removed           boolean not null default false,
  modified_at       timestamptz,
  unique (institution_id, id),
  unique (institution_id, sourced_id)
);
create unique index person_username on person (institution_id, lower(username)) where not removed;

create table person_role (
  id             int generated always as identity primary key,
  institution_id int not null references institution,
  sourced_id     text collate "C" not null,
  person_id      int not null,
  role           text not null,                      -- as in OneRoster: student, teacher, principal, …
  role_type      text,
  org_id         int,
  begin_date     date,
  end_date       date,
  modified_at    timestamptz,
  unique (institution_id, sourced_id),
  foreign key (institution_id, person_id) references person (institution_id, id),
  foreign key (institution_id, org_id) references org (institution_id, id)
);
create index person_role_person on person_role (person_id);

create table enrolment (
  id             int generated always as identity primary key,
  institution_id int not null references institution,
  sourced_id     text collate "C" not null,
  class_id       int not null,
  person_id      int not null,
  role           text not null,                      -- student, teacher, …
  begin_date     date,                               -- null: from the class's first day
  end_date       date,                               -- the last day, inclusive
  attempt        smallint not null default 1 check (attempt between 1 and 20),
  suspended      boolean not null default false,
  modified_at    timestamptz,
  unique (institution_id, id),
  unique (institution_id, sourced_id),
  foreign key (institution_id, class_id) references class (institution_id, id),
  foreign key (institution_id, person_id) references person (institution_id, id)
);
create index enrolment_person on enrolment (person_id, class_id);
create index enrolment_class on enrolment (class_id, role);

create table category (
  id             int generated always as identity primary key,
  institution_id int not null references institution,
  sourced_id     text collate "C" not null,
  title          text not null,
  weight         numeric check (weight >= 0),
  removed        boolean not null default false,
  modified_at    timestamptz,
  unique (institution_id, id),
  unique (institution_id, sourced_id)
);

create table line_item (
  id             int generated always as identity primary key,
  institution_id int not null references institution,
  sourced_id     text collate "C" not null,
  title          text not null,
  class_id       int not null,
  category_id    int,
  session_id     int,                                -- its grading period
  kind           text not null default 'activity' check (kind in ('activity', 'exam', 'final', 'recovery')),
  opens_at       timestamptz,                        -- assignDate, from the start of its day
  due_at         timestamptz,                        -- dueDate: on time until then
  closes_at      timestamptz,                        -- from then on nothing is accepted
  value_min      numeric,
  value_max      numeric,
  removed        boolean not null default false,
  modified_at    timestamptz,
  check (value_min < value_max),
  unique (institution_id, id),
  unique (institution_id, sourced_id),
  foreign key (institution_id, class_id) references class (institution_id, id),
  foreign key (institution_id, category_id) references category (institution_id, id),
  foreign key (institution_id, session_id) references academic_session (institution_id, id)
);
create index line_item_class on line_item (class_id);

-- The one large table: compact, without a number of its own. `state`: 1 not submitted, 2 submitted, 3 partially graded,
-- 4 fully graded, 5 exempt. `mark` is on the institution's scale, in thousandths.
create table result (
  institution_id int not null,
  student_id     int not null,
  line_item_id   int not null,
  mark           int,
  state          smallint not null,
  scored_at      timestamptz,
  submitted_at   timestamptz,
  closes_at      timestamptz,                        -- an extension for this tutee
  modified_at    timestamptz,
  sourced_id     text collate "C" not null,
  constraint result_state check (state between 1 and 5),
  constraint result_pkey primary key (student_id, line_item_id),
  constraint result_sourced_id unique (institution_id, sourced_id),
  constraint result_institution foreign key (institution_id) references institution,
  constraint result_student foreign key (institution_id, student_id) references person (institution_id, id),
  constraint result_line_item foreign key (institution_id, line_item_id) references line_item (institution_id, id)
);

create table tutorship (
  id             int generated always as identity primary key,
  institution_id int not null references institution,
  sourced_id     text collate "C" not null default gen_random_uuid()::text,
  tutor_id       int not null,
  student_id     int not null,
  begin_date     date not null,
  end_date       date,                               -- the last day, inclusive; null while it lasts
  modified_at    timestamptz,
  check (begin_date <= end_date),
  check (tutor_id <> student_id),
  unique (institution_id, id),
  unique (institution_id, sourced_id),
  foreign key (institution_id, tutor_id) references person (institution_id, id),
  foreign key (institution_id, student_id) references person (institution_id, id),
  -- A tutee has one tutor at a time. Deferred, so that a hand-over can be imported in any order.
  constraint tutorship_one_at_a_time exclude using gist (student_id with =, daterange(begin_date, end_date, '[]') with &&)
    deferrable initially deferred
);
create index tutorship_tutor on tutorship (tutor_id);

-- The thread of a tutee, whole: it hangs on her, never on a course, a term or a tutor.
create table message (
  id             bigint generated always as identity primary key,
  institution_id int not null references institution,
  sourced_id     text collate "C" not null default gen_random_uuid()::text,
  tutee_id       int not null,
  sender_id      int not null,
  sent_at        timestamptz not null,
  recorded_at    timestamptz not null,               -- nothing "as of" an earlier instant sees it
  channel        text not null check (channel in ('platform', 'mail', 'whatsapp', 'phone', 'in_person')),
  class_id       int,
  asks           boolean not null,                   -- it needs an answer
  body           text not null,
  modified_at    timestamptz,
  unique (institution_id, sourced_id),
  foreign key (institution_id, tutee_id) references person (institution_id, id),
  foreign key (institution_id, sender_id) references person (institution_id, id),
  foreign key (institution_id, class_id) references class (institution_id, id)
);
create index message_thread on message (tutee_id, sent_at);

create table access (
  institution_id int not null references institution,
  sourced_id     text collate "C" not null,
  person_id      int not null,
  class_id       int,
  at             timestamptz not null,
  modified_at    timestamptz,
  primary key (institution_id, sourced_id),
  foreign key (institution_id, person_id) references person (institution_id, id),
  foreign key (institution_id, class_id) references class (institution_id, id)
);
create index access_person on access (person_id, class_id, at);
create index access_class on access (class_id, at);      -- since when accesses to a class are known

-- What people recorded, one immutable fact a row: who, when, about whom, and what it refers to.
create table event (
  id             bigint generated always as identity primary key,
  institution_id int not null references institution,
  sourced_id     text collate "C" not null default gen_random_uuid()::text,
  student_id     int not null,
  actor_id       int,
  at             timestamptz not null,               -- when it happened
  recorded_at    timestamptz not null,               -- nothing "as of" an earlier instant sees it
  kind           text not null check (kind in (
                   'cause', 'personal_opened', 'personal_asked', 'personal_solved', 'procedure_opened', 'procedure_answered',
                   'promise', 'promise_kept', 'referral', 'referral_answered', 'referral_closed', 'contact_attempt',
                   'leave_requested', 'leave_began', 'leave_ended')),
  ref            text collate "C",                   -- sourced_id of the opening, promise, referral or line item
  due_at         timestamptz,
  cause          text check (cause in (
                   'closed_before_reached', 'work', 'family', 'health', 'connection', 'not_understood', 'money', 'other')),
  channel        text check (channel in ('platform', 'mail', 'whatsapp', 'phone', 'in_person')),
  result         text check (result in ('attempted', 'reached', 'solved')),
  until          date,
  topic          text,
  office         text,
  body           text,                               -- the words; the nightly pass may not read them
  modified_at    timestamptz,
  unique (institution_id, sourced_id),
  foreign key (institution_id, student_id) references person (institution_id, id),
  foreign key (institution_id, actor_id) references person (institution_id, id)
);
create index event_student on event (student_id, at);
