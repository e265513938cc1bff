-- What can still be done by the institution's own regulation, leaves with their decision and their way back, changes of tutor
-- with what is confided, and the institution's words for causes.

-- A rule of the regulation, from a day on; in force is, of each key, the row with the latest `holds_from` that is not after the
-- day asked about, and of those the one written last. `rule` is null where from that day on the rule no longer holds.
create table regulation_rule (
  id             bigint generated always as identity primary key,
  institution_id int not null references institution,
  key            text collate "C" not null check (key <> ''),
  holds_from     date not null,
  rule           jsonb,
  confirmed      boolean not null default false,      -- the institution has looked at it
  recorded_at    timestamptz not null,
  recorded_by    int,
  foreign key (institution_id, recorded_by) references person (institution_id, id)
);
create index regulation_rule_key on regulation_rule (institution_id, key, holds_from);
alter table regulation_rule enable row level security;
create policy readers on regulation_rule for select to lazo_app using (true);
create policy rules on regulation_rule for insert to lazo_app with check (
  recorded_by = (select wall.viewer()) and institution_id in (select wall.institutions('rules')));
grant select, insert on regulation_rule to lazo_app;

-- Why an activity wasn't handed in, in the institution's words and order; the code is the one of the files.
create table cause_choice (
  institution_id int not null references institution,
  code           text collate "C" not null check (code in (
                   'closed_before_reached', 'work', 'family', 'health', 'connection', 'not_understood', 'money', 'other')),
  position       smallint not null,
  words          text not null check (words <> ''),
  shown          boolean not null default true,
  primary key (institution_id, code)
);
alter table cause_choice enable row level security;
create policy readers on cause_choice for select to lazo_app using (true);
create policy rules on cause_choice for update to lazo_app
  using (institution_id in (select wall.institutions('rules'))) with check (institution_id in (select wall.institutions('rules')));
grant select, update (position, words, shown) on cause_choice to lazo_app;

create function default_causes() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.cause_choice (institution_id, code, position, words) values
    (new.id, 'closed_before_reached', 1, 'cerró antes de poder llegar'), (new.id, 'work', 2, 'el trabajo'), (new.id, 'family', 3, 'la familia'),
    (new.id, 'health', 4, 'la salud'), (new.id, 'connection', 5, 'internet o el equipo'), (new.id, 'not_understood', 6, 'no quedó claro qué hacer'),
    (new.id, 'money', 7, 'el dinero'), (new.id, 'other', 8, 'otra cosa');
  return new;
end $$;
revoke all on function default_causes() from public;
create trigger default_causes after insert on institution for each row execute function default_causes();
insert into cause_choice (institution_id, code, position, words)
select i.id, c.code, c.position, c.words
from institution i cross join (values
  ('closed_before_reached', 1, 'cerró antes de poder llegar'), ('work', 2, 'el trabajo'), ('family', 3, 'la familia'),
  ('health', 4, 'la salud'), ('connection', 5, 'internet o el equipo'), ('not_understood', 6, 'no quedó claro qué hacer'),
  ('money', 7, 'el dinero'), ('other', 8, 'otra cosa')) as c (code, position, words);

-- The coordination answers a leave that was asked for: granted from a day on, or not, with a reason. Once a request.
create table leave_decision (
  id             bigint generated always as identity primary key,
  institution_id int not null references institution,
  student_id     int not null,
  request        text collate "C" not null,
  granted        boolean not null,
  begins         date,
  until          date,                                 -- the last day, inclusive
  reason         text,
  by_id          int not null,
  at             timestamptz not null,
  check (granted = (begins is not null)),
  check (granted or reason <> ''),
  check (begins <= until),
  unique (institution_id, request),
  foreign key (institution_id, student_id) references person (institution_id, id),
  foreign key (institution_id, by_id) references person (institution_id, id),
  foreign key (institution_id, request) references event (institution_id, sourced_id) on delete cascade
);
create index leave_decision_student on leave_decision (student_id);
alter table leave_decision enable row level security;
create policy readers on leave_decision for select to lazo_app using (
  student_id = (select wall.viewer()) or student_id in (select wall.tutees()) or institution_id in (select wall.institutions('see_people')));
create policy decides on leave_decision for insert to lazo_app with check (
  by_id = (select wall.viewer()) and institution_id in (select wall.institutions('see_people'))
  and exists (select from event e where e.institution_id = leave_decision.institution_id and e.sourced_id = request
              and e.student_id = leave_decision.student_id and e.kind = 'leave_requested'));
grant select, insert on leave_decision to lazo_app;

-- With her decision the coordination also records that the leave begins; nothing else of the thread is hers to write.
create policy grants_leave on event for insert to lazo_app with check (
  kind = 'leave_began' and actor_id = (select wall.viewer()) and institution_id in (select wall.institutions('see_people'))
  and exists (select from leave_decision d where d.institution_id = event.institution_id and d.student_id = event.student_id and d.request = ref and d.granted));

-- The way back from a leave: who writes, and on which day. The latest of a leave counts.
create table return_plan (
  id             bigint generated always as identity primary key,
  institution_id int not null references institution,
  student_id     int not null,
  leave          text collate "C" not null,            -- the event that began the leave
  writer         text not null check (writer in ('tutor', 'coordination')),
  write_on       date not null,
  body           text,
  by_id          int not null,
  at             timestamptz not null,
  written_at     timestamptz,                          -- somebody has written
  foreign key (institution_id, student_id) references person (institution_id, id),
  foreign key (institution_id, by_id) references person (institution_id, id),
  foreign key (institution_id, leave) references event (institution_id, sourced_id) on delete cascade
);
create index return_plan_student on return_plan (student_id);
alter table return_plan enable row level security;
create policy readers on return_plan for select to lazo_app using (
  student_id = (select wall.viewer()) or student_id in (select wall.tutees()) or institution_id in (select wall.institutions('see_people')));
create policy prepares on return_plan for insert to lazo_app with check (
  by_id = (select wall.viewer()) and (student_id in (select wall.tutees()) or institution_id in (select wall.institutions('see_people'))));
create policy writes on return_plan for update to lazo_app using (
  (writer = 'tutor' and student_id in (select wall.tutees())) or (writer = 'coordination' and institution_id in (select wall.institutions('see_people'))));
grant select, insert, update (written_at) on return_plan to lazo_app;

-- A change of tutor made in Lazo: the register goes with the tutee. `ended` and `made` are the tutorships before and after.
create table hand_over (
  id             bigint generated always as identity primary key,
  institution_id int not null references institution,
  student_id     int not null,
  from_tutor     int,
  to_tutor       int not null,
  begins         date not null,
  ended          int references tutorship on delete set null,
  made           int references tutorship on delete set null,
  body           text,                                 -- what the new tutor should know first; nothing confidential
  by_id          int not null,
  at             timestamptz not null,
  foreign key (institution_id, student_id) references person (institution_id, id),
  foreign key (institution_id, from_tutor) references person (institution_id, id),
  foreign key (institution_id, to_tutor) references person (institution_id, id),
  foreign key (institution_id, by_id) references person (institution_id, id)
);
create index hand_over_student on hand_over (student_id);
alter table hand_over enable row level security;
create policy pass on hand_over for select to lazo_signals using (true);
create policy readers on hand_over for select to lazo_app using (
  student_id = (select wall.viewer()) or student_id in (select wall.tutees()) or institution_id in (select wall.institutions('see_people')));
grant select on hand_over to lazo_app;
grant select (id, institution_id, student_id, from_tutor, to_tutor, begins, at) on hand_over to lazo_signals;

-- Whether a tutee passes on to a new tutor what she told another in confidence; the latest of the two counts, and she can take it back.
create table confidence (
  id             bigint generated always as identity primary key,
  institution_id int not null references institution,
  student_id     int not null,
  tutor_id       int not null,
  agreed         boolean not null,
  at             timestamptz not null,
  foreign key (institution_id, student_id) references person (institution_id, id),
  foreign key (institution_id, tutor_id) references person (institution_id, id)
);
create index confidence_student on confidence (student_id, tutor_id, id);
alter table confidence enable row level security;
create policy pass on confidence for select to lazo_signals using (true);
create policy readers on confidence for select to lazo_app using (
  student_id = (select wall.viewer()) or (tutor_id = (select wall.viewer()) and student_id in (select wall.tutees())));
create policy hers on confidence for insert to lazo_app with check (student_id = (select wall.viewer()));
grant select, insert on confidence to lazo_app;
grant select on confidence to lazo_signals;

-- Whether what a tutee told in confidence on a day was told to whoever asks now: nobody else was her tutor then, or she agreed since.
create function wall.confided(tutee int, told timestamptz) returns boolean
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
begin
  return not exists (
      select from public.tutorship t join public.institution i on i.id = t.institution_id
      where t.student_id = tutee and t.tutor_id <> wall.viewer()
        and (told at time zone i.time_zone)::date between t.begin_date and coalesce(t.end_date, 'infinity'))
    or coalesce((select c.agreed from public.confidence c
                 where c.student_id = tutee and c.tutor_id = wall.viewer() order by c.id desc limit 1), false);
end $$;
revoke all on function wall.confided(int, timestamptz) from public;
grant execute on function wall.confided(int, timestamptz) to lazo_app;

-- As before (0003), except that what was told to another tutor in confidence (a personal situation, what went to a confidential
-- office) stays between those two until the tutee passes it on.
drop policy readers on event;
create policy readers on event for select to lazo_app using (
  student_id = (select wall.viewer())
  or (student_id in (select wall.tutees())
      and (kind not like 'personal%' and kind not like 'referral_consent%' and not (confidential and kind like 'referral%') or wall.confided(student_id, at)))
  or (kind in ('procedure_opened', 'procedure_answered', 'promise', 'promise_kept', 'referral', 'referral_answered', 'referral_closed',
               'leave_requested', 'leave_began', 'leave_ended')
      and institution_id in (select wall.institutions('see_people'))));

-- A change of tutor, for whoever may also import one; all tutees or none. Overlapping tutorships are refused by their own table.
create function wall.hand_over(tutees int[], tutor int, first_day date, words text, said_at timestamptz) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  home pg_catalog.int4;
  tutee pg_catalog.int4;
  held public.tutorship;
  made pg_catalog.int4;
begin
  select p.institution_id into home from public.person p
  where p.id = tutor and p.enabled and not p.removed and p.institution_id in (select wall.institutions('import'));
  if home is null or exists (
    select from unnest(tutees) s (id) where not exists (
      select from public.person p where p.id = s.id and p.institution_id = home and not p.removed and p.id <> tutor)) then
    raise insufficient_privilege;
  end if;
  foreach tutee in array tutees loop
    select t.* into held from public.tutorship t
    where t.student_id = tutee and t.begin_date < first_day and coalesce(t.end_date, 'infinity') >= first_day for update;
    if held.tutor_id = tutor then
      raise exclusion_violation;
    end if;
    update public.tutorship t set end_date = first_day - 1 where t.id = held.id;
    insert into public.tutorship (institution_id, tutor_id, student_id, begin_date) values (home, tutor, tutee, first_day) returning id into made;
    insert into public.hand_over (institution_id, student_id, from_tutor, to_tutor, begins, ended, made, body, by_id, at)
    values (home, tutee, held.tutor_id, tutor, first_day, held.id, made, words, wall.viewer(), said_at);
  end loop;
  set constraints public.tutorship_one_at_a_time immediate;
  return cardinality(tutees);
end $$;
revoke all on function wall.hand_over(int[], int, date, text, timestamptz) from public;
grant execute on function wall.hand_over(int[], int, date, text, timestamptz) to lazo_app;
