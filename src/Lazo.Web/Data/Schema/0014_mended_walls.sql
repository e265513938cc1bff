-- What a reviewer still got through: the words of promises, offices that a file names by their name, acts about what is no alarm,
-- appointments with a tutor who is one no longer.

-- As before (0011), except that the coordination reads no promise: it is told how many are open and since when (wall.open_promises).
drop policy readers on event;
create policy readers on event for select to lazo_app using (
  student_id = (select wall.viewer())
  or (student_id in (select wall.tutees())
      and (kind not like 'personal%' and kind not like 'referral_consent%' and not (confidential and kind like 'referral%') or wall.confided(student_id, at)))
  or (kind in ('procedure_opened', 'procedure_answered', 'referral', 'referral_answered', 'referral_closed', 'leave_requested', 'leave_began', 'leave_ended')
      and institution_id in (select wall.institutions('see_people'))));

-- The pass leaves out what was told to another tutor in confidence, and for that has to know what is confidential.
grant select (confidential) on event to lazo_signals;

-- A file names an office in words: as people write it, with or without accents. Also one that is retired stays confidential.
create function wall.is_confidential(institution int, called text) returns boolean
  language sql stable parallel restricted set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from public.office o
    where o.institution_id = institution and o.confidential
      and translate(lower(btrim(o.name)), 'áéíóúüÁÉÍÓÚÜ', 'aeiouuaeiouu') = translate(lower(btrim(called)), 'áéíóúüÁÉÍÓÚÜ', 'aeiouuaeiouu'))
$$;
revoke all on function wall.is_confidential(int, text) from public;

-- Confidential once, confidential for good: it doesn't depend on what the office is called or how it is set later, nor on a later file.
create or replace function handed_on() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  new.confidential := (tg_op = 'UPDATE' and new.confidential)
    or (new.kind = 'promise' and new.message_id is not null)
    or exists (select from public.office o where o.id = new.office_id and o.confidential)
    or (new.office_id is null and new.office is not null and wall.is_confidential(new.institution_id, new.office))
    or exists (select from public.event e where e.institution_id = new.institution_id and e.sourced_id = new.ref and e.confidential);
  if new.office_id is not null then
    new.office := (select o.name from public.office o where o.id = new.office_id);
  end if;
  return new;
end $$;
create trigger handed_on_again before update of kind, ref, office on event for each row
  when (new.kind in ('promise', 'promise_answered', 'promise_kept') or new.kind like 'referral%') execute function handed_on();

-- In a file an answer may stand before what it answers.
create function confidential_with_it() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.event e set confidential = true
  where e.institution_id = new.institution_id and e.ref = new.sourced_id and not e.confidential
    and (e.kind in ('promise_answered', 'promise_kept') or e.kind like 'referral%');
  return null;
end $$;
revoke all on function confidential_with_it() from public;
create trigger confidential_with_it after insert or update on event for each row
  when (new.confidential and (new.kind = 'promise' or new.kind like 'referral%')) execute function confidential_with_it();

update event e set confidential = true
where not e.confidential and e.kind like 'referral%' and e.office_id is null and e.office is not null and wall.is_confidential(e.institution_id, e.office);

-- Whether a message is an alarm about which whoever asks may act: written by the tutee, read as danger or marked so by a person.
create function wall.may_act(alarm bigint, tutee int) returns boolean
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from public.message m
    where m.id = alarm and m.tutee_id = tutee and m.sender_id = m.tutee_id
      and (m.expressed & 1 = 1 or exists (select from public.reading_correction c where c.message_id = m.id and c.label = 'harm_risk' and c.holds))
      and (m.tutee_id in (select wall.tutees()) or m.institution_id in (select wall.institutions('see_people'))))
$$;
revoke all on function wall.may_act(bigint, int) from public;
grant execute on function wall.may_act(bigint, int) to lazo_app;
drop policy writers on alarm_act;
create policy writers on alarm_act for insert to lazo_app with check (by_id = (select wall.viewer()) and wall.may_act(message_id, tutee_id));
-- As before (0006), of what she wrote herself.
create or replace function wall.open_alarms() returns table (tutee_id int, message_id bigint, since timestamptz, tutor_id int, acts bigint)
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select m.tutee_id, m.id, m.sent_at, t.tutor_id,
    (select count(*) from public.alarm_act a where a.message_id = m.id and a.tutee_id = m.tutee_id and a.kind in ('step', 'told'))
  from public.message m
  join public.institution i on i.id = m.institution_id
  left join public.tutorship t on t.student_id = m.tutee_id
    and (now() at time zone i.time_zone)::date between t.begin_date and coalesce(t.end_date, 'infinity')
  where m.institution_id in (select wall.institutions('see_people')) and m.sender_id = m.tutee_id
    and (m.expressed & 1 = 1
         or exists (select from public.reading_correction c where c.message_id = m.id and c.label = 'harm_risk' and c.holds))
    and coalesce((select a.kind from public.alarm_act a where a.message_id = m.id and a.tutee_id = m.tutee_id and a.kind in ('closed', 'reopened')
                  order by a.at desc, a.id desc limit 1), '') <> 'closed'
  order by m.sent_at
$$;
-- A step is done once, however often the button is pressed.
delete from alarm_act a using alarm_act b where a.kind = 'step' and b.kind = 'step' and a.message_id = b.message_id and a.step = b.step and a.id > b.id;
create unique index alarm_step_once on alarm_act (message_id, step) where kind = 'step';
alter table alarm_act add constraint alarm_act_length check (length(body) <= 800) not valid;

-- What is read is what she wrote; the staff's own words have no labels to correct.
drop policy corrects on reading_correction;
create policy corrects on reading_correction for insert to lazo_app with check (
  by_id = (select wall.viewer()) and tutee_id in (select wall.tutees())
  and exists (select from message m where m.id = message_id and m.tutee_id = reading_correction.tutee_id and m.sender_id = m.tutee_id));

-- As before (0011), and what was booked with the former tutor from that day on is let go.
alter table appointment drop constraint appointment_over_how_check;
alter table appointment add constraint appointment_over_how_check check (over_how in ('moved', 'cancelled', 'handed_over'));
create index appointment_let_go on appointment (ends_at) where over_how = 'handed_over';
create or replace function wall.hand_over(tutees int[], tutor int, first_day date, words text, said_at timestamptz) returns int
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
    update public.appointment a set over_at = said_at, over_by_id = wall.viewer(), over_how = 'handed_over'
    from public.institution i
    where i.id = home and a.tutee_id = tutee and a.tutor_id <> tutor and a.over_at is null
      and a.starts_at > said_at and a.starts_at >= first_day::timestamp at time zone i.time_zone;
  end loop;
  set constraints public.tutorship_one_at_a_time immediate;
  return cardinality(tutees);
end $$;

-- What was let go and hasn't passed yet, for both: the one is no longer hers to see, and still has to know that the hour is free.
create function wall.let_go(since timestamptz) returns table (tutor_id int, tutee_id int, starts_at timestamptz)
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select a.tutor_id, a.tutee_id, a.starts_at from public.appointment a
  where a.over_how = 'handed_over' and a.ends_at > since and wall.viewer() in (a.tutor_id, a.tutee_id)
$$;
revoke all on function wall.let_go(timestamptz) from public;
grant execute on function wall.let_go(timestamptz) to lazo_app;

-- As before (0013), and what was let go is spoken of as long as the hour lies ahead.
create or replace function wall.beside_the_list(today date) returns table (returns boolean, received int, colleagues boolean, booked boolean)
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
declare
  me pg_catalog.int4 := wall.viewer();
begin
  return query select
    exists (select from public.return_plan r where r.writer = 'tutor' and r.write_on <= today and r.student_id in (select t.student_id from wall.tutees_of(me) t)),
    (select count(distinct h.student_id)::int from public.hand_over h
     where h.to_tutor = me and h.begins between today - 14 and today and h.student_id in (select t.student_id from wall.tutees_of(me) t)),
    exists (select from public.colleague_entry e where e.tutor_id = me) or exists (select from public.colleague_entry e where e.advisor_id = me),
    exists (select from public.appointment a where a.tutor_id = me and a.over_at is null and a.ends_at > today::timestamptz - interval '1 day')
    or exists (select from public.appointment a where a.tutor_id = me and a.over_how = 'handed_over' and a.ends_at > today::timestamptz - interval '1 day');
end $$;
