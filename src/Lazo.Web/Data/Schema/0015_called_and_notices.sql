-- How a tutee likes to be called is for whoever speaks with her: her tutor, who teaches her, herself. Nothing else of her wishes is.
-- Everyone at once, since who teaches whom is asked once a statement; null where her latest wish names nothing.
create function wall.called(as_of timestamptz) returns table (tutee_id int, called text)
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select distinct on (w.tutee_id) w.tutee_id, w.called
  from public.contact_wish w
  where w.at <= as_of
    and w.tutee_id in (select wall.viewer() union select wall.tutees() union select a.student_id from wall.advisees() a)
  order by w.tutee_id, w.at desc, w.id desc
$$;
revoke all on function wall.called(timestamptz) from public;
grant execute on function wall.called(timestamptz) to lazo_app;

-- Who wrote a version of the notice, and when; unknown for the first, which came with Lazo. A version is never changed: who agreed to
-- it agreed to these words.
alter table card_notice add column by_id int, add column at timestamptz,
  add foreign key (institution_id, by_id) references person (institution_id, id),
  add check ((by_id is null) = (at is null));
alter policy rules on card_notice with check (institution_id in (select wall.institutions('rules')) and by_id = (select wall.viewer()));

-- How many things are known of each tutee as a person, for counting: how she likes to be called, by which channel and when to be reached,
-- work, hours, children, interests, age, dream. A number, and not one of the things. Her latest wish stands in for the school's files.
create function wall.things_known(institution int) returns table (person_id int, things int)
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select p.id, num_nonnulls(
    case when w.tutee_id is null then nullif(p.preferred_name, '') else w.called end,
    case when w.tutee_id is null then p.preferred_channel else w.channel end,
    case when w.quiet <> '[]' then '' else w.good_time end,
    coalesce(c.work, nullif(p.job, '')), c.hours, c.children, coalesce(c.interests, nullif(p.interests, '')), c.age, c.dream)
  from public.person p
  left join (
    select distinct on (l.tutee_id) l.tutee_id, l.called, l.channel, l.good_time, l.quiet
    from public.contact_wish l where l.institution_id = institution order by l.tutee_id, l.at desc, l.id desc) w on w.tutee_id = p.id
  left join public.card c on c.tutee_id = p.id
  where p.institution_id = institution and not p.removed
$$;
revoke all on function wall.things_known(int) from public;
grant execute on function wall.things_known(int) to lazo_signals;

-- What a new tutor takes over: agreements of any tutor with who teaches her tutees, as long as nobody has told what came of them.
-- What the two said to each other stays theirs.
create function wall.open_agreements(as_of timestamptz) returns table (tutee_id int, class_id int, advisor_id int, owner_id int, body text, until date, at timestamptz)
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select a.tutee_id, a.class_id, a.advisor_id, a.owner_id, a.body, a.until, a.at
  from public.colleague_entry a
  where a.kind = 'agreed' and a.at <= as_of and a.tutee_id in (select wall.tutees())
    and not exists (select from public.colleague_entry r where r.agreement_id = a.id and r.at <= as_of)
$$;
revoke all on function wall.open_agreements(timestamptz) from public;
grant execute on function wall.open_agreements(timestamptz) to lazo_app;
