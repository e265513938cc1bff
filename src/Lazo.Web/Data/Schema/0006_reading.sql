-- What was read in each message of a tutee, what people said of the reading, and what was done where it speaks of danger.

-- unread     the words wait for the program to read them: as they come in by a file, and again when they change
-- expressed  bits, as Lazo.Domain.Tutoring.Conversations.Expressed: all that the nightly pass may know of the words
-- reading    labels with the stretches of the words that caused them; null where nothing was found
alter table message
  add column unread    boolean not null default true,
  add column expressed smallint not null default 0,
  add column reading   jsonb;
create index message_unread on message (id) where unread;
grant select (expressed) on message to lazo_signals;

create function read_again() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.unread := true;
  return new;
end $$;
create trigger read_again before update of body on message for each row when (old.body is distinct from new.body) execute function read_again();
revoke all on function read_again() from public;

-- A person corrects what was read: a label that doesn't hold, or one that was missed. The latest row of a label counts.
create table reading_correction (
  id             bigint generated always as identity primary key,
  institution_id int not null references institution,
  tutee_id       int not null,
  message_id     bigint not null references message on delete cascade,
  label          text collate "C" not null check (label in (
                   'question', 'procedure', 'late_work', 'distress', 'personal', 'dropout_intent', 'harm_risk', 'achievement', 'gratitude')),
  holds          boolean not null,
  by_id          int not null,
  at             timestamptz not null,
  -- Danger isn't taken back by a click: an alarm is closed, with a reason.
  check (holds or label <> 'harm_risk'),
  foreign key (institution_id, tutee_id) references person (institution_id, id),
  foreign key (institution_id, by_id) references person (institution_id, id)
);
create index reading_correction_tutee on reading_correction (tutee_id, at);
alter table reading_correction enable row level security;
create policy pass on reading_correction for select to lazo_signals using (true);
create policy tutor on reading_correction for select to lazo_app using (tutee_id in (select wall.tutees()));
create policy corrects on reading_correction for insert to lazo_app with check (
  by_id = (select wall.viewer()) and tutee_id in (select wall.tutees())
  and exists (select from message m where m.id = message_id and m.tutee_id = reading_correction.tutee_id));
grant select, insert on reading_correction to lazo_app;
grant select (institution_id, tutee_id, message_id, label, holds, at, id) on reading_correction to lazo_signals;

-- What an institution does where there is danger, step after step; to be confirmed by it.
create table protocol_step (
  institution_id int not null references institution,
  position       smallint not null check (position between 1 and 30),
  words          text not null check (words <> ''),
  phone          text,                                 -- to be called from this step
  confirmed      boolean not null default false,       -- the institution has looked at it
  primary key (institution_id, position)
);
grant select, insert, update, delete on protocol_step to lazo_app;
alter table protocol_step enable row level security;
create policy own_institution on protocol_step for select to lazo_app using (true);
create policy rules on protocol_step to lazo_app
  using (institution_id in (select wall.institutions('rules'))) with check (institution_id in (select wall.institutions('rules')));

create function default_protocol() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.protocol_step (institution_id, position, words, phone) values
    (new.id, 1, 'Llámale ahora. Escucha sin juzgar y pregunta si está a salvo y con quién está.', null),
    (new.id, 2, 'Si hay peligro inmediato, llama al 911 y quédate en la línea con ella o con él.', '911'),
    (new.id, 3, 'Comparte la Línea de la Vida: gratuita, las 24 horas, en todo el país.', '800 911 2000'),
    (new.id, 4, 'Si hay violencia o es menor de edad, avisa hoy mismo a la coordinación: hay un deber de proteger.', null),
    (new.id, 5, 'Avisa a orientación o psicología de la escuela y acuerda quién da seguimiento mañana.', null);
  return new;
end $$;
revoke all on function default_protocol() from public;
create trigger default_protocol after insert on institution for each row execute function default_protocol();
insert into protocol_step (institution_id, position, words, phone)
select i.id, s.position, s.words, s.phone
from institution i cross join (values
  (1, 'Llámale ahora. Escucha sin juzgar y pregunta si está a salvo y con quién está.', null),
  (2, 'Si hay peligro inmediato, llama al 911 y quédate en la línea con ella o con él.', '911'),
  (3, 'Comparte la Línea de la Vida: gratuita, las 24 horas, en todo el país.', '800 911 2000'),
  (4, 'Si hay violencia o es menor de edad, avisa hoy mismo a la coordinación: hay un deber de proteger.', null),
  (5, 'Avisa a orientación o psicología de la escuela y acuerda quién da seguimiento mañana.', null)) as s (position, words, phone);

-- What was done about an alarm, one act a row: a step taken, somebody told, closed with a reason, opened again.
create table alarm_act (
  id             bigint generated always as identity primary key,
  institution_id int not null references institution,
  tutee_id       int not null,
  message_id     bigint not null references message,
  kind           text not null check (kind in ('step', 'told', 'closed', 'reopened')),
  step           text,                                 -- the words of the step, as they were then
  body           text,
  by_id          int not null,
  at             timestamptz not null,
  check (kind <> 'closed' or body <> ''),
  check (kind <> 'step' or step <> ''),
  foreign key (institution_id, tutee_id) references person (institution_id, id),
  foreign key (institution_id, by_id) references person (institution_id, id)
);
create index alarm_act_tutee on alarm_act (tutee_id, at);
alter table alarm_act enable row level security;
create policy pass on alarm_act for select to lazo_signals using (true);
-- The coordination has to be told: it sees that there is an alarm and what was done; never the words of the message.
create policy readers on alarm_act for select to lazo_app using (
  tutee_id in (select wall.tutees()) or institution_id in (select wall.institutions('see_people')));
create policy writers on alarm_act for insert to lazo_app with check (
  by_id = (select wall.viewer())
  and (tutee_id in (select wall.tutees()) or institution_id in (select wall.institutions('see_people'))));
grant select, insert on alarm_act to lazo_app;
grant select (id, institution_id, tutee_id, message_id, kind, by_id, at) on alarm_act to lazo_signals;

-- The alarms that are open, for whoever has to be told of them: whose, since when, who accompanies her. No words.
create function wall.open_alarms() returns table (tutee_id int, message_id bigint, since timestamptz, tutor_id int, acts bigint)
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select m.tutee_id, m.id, m.sent_at, t.tutor_id,
    (select count(*) from public.alarm_act a where a.message_id = m.id and a.tutee_id = m.tutee_id and a.kind in ('step', 'told'))
  from public.message m
  join public.institution i on i.id = m.institution_id
  left join public.tutorship t on t.student_id = m.tutee_id
    and (now() at time zone i.time_zone)::date between t.begin_date and coalesce(t.end_date, 'infinity')
  where m.institution_id in (select wall.institutions('see_people'))
    and (m.expressed & 1 = 1
         or exists (select from public.reading_correction c where c.message_id = m.id and c.label = 'harm_risk' and c.holds))
    and coalesce((select a.kind from public.alarm_act a where a.message_id = m.id and a.tutee_id = m.tutee_id and a.kind in ('closed', 'reopened')
                  order by a.at desc, a.id desc limit 1), '') <> 'closed'
  order by m.sent_at
$$;
revoke all on function wall.open_alarms() from public;
grant execute on function wall.open_alarms() to lazo_app;
create index message_danger on message (institution_id) where expressed & 1 = 1;
