-- What is written in schools without a signal: what arrives late, twice, in pieces, or can't be taken; and pictures as evidence.

-- What who is seen in a picture is told before it is taken; a version is never changed: who agreed to it agreed to these words.
create table evidence_notice (
  institution_id int not null references institution,
  version        int not null check (version >= 1),
  words          text not null check (words <> ''),
  by_id          int,
  at             timestamptz,
  primary key (institution_id, version),
  foreign key (institution_id, by_id) references person (institution_id, id),
  check ((by_id is null) = (at is null))
);
alter table evidence_notice enable row level security;
create policy everyone on evidence_notice for select to lazo_app using (true);
create policy zone on evidence_notice for insert to lazo_app with check (
  institution_id in (select wall.institutions('plan_zone')) and by_id = (select wall.viewer()));
grant select, insert on evidence_notice to lazo_app;
create function default_evidence_notice(institution int) returns void language sql set search_path = pg_catalog, pg_temp as $$
  insert into public.evidence_notice (institution_id, version, words) values (institution, 1,
    'Esta foto es para que ustedes dos miren juntas lo que se logró. No se fotografían caras ni nombres: lo que los muestre se tapa o se recorta antes de que la foto salga del teléfono. No lleva el lugar donde se tomó. Solo la ven la docente y su asesora, y a quien la docente decida mostrarla. La docente puede pedir que se borre.')
    on conflict do nothing;
$$;
select default_evidence_notice(id) from institution;
create function default_evidence_notice_of_new() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform public.default_evidence_notice(new.id);
  return new;
end $$;
create trigger default_evidence_notice after insert on institution for each row execute function default_evidence_notice_of_new();
revoke all on function default_evidence_notice(int), default_evidence_notice_of_new() from public;

-- A picture or document of a fact, which arrives in pieces. Whoever reads the fact reads it; it is whole once its digest was found right.
create table attachment (
  id             uuid primary key,                   -- made where it was taken
  institution_id int not null references institution,
  author_id      int not null,
  fact_id        uuid not null,
  mime           text not null check (mime in ('image/jpeg', 'image/png', 'application/pdf')),
  size           int not null check (size between 1 and 8388608),
  sha256         bytea not null check (length(sha256) = 32),
  piece_size     int not null check (piece_size between 1024 and 1048576),
  notice         int not null,                       -- the version to which whoever is concerned agreed
  begun_at       timestamptz not null,
  whole_at       timestamptz,
  unique (institution_id, id),
  foreign key (institution_id, notice) references evidence_notice (institution_id, version),
  foreign key (institution_id, author_id) references person (institution_id, id),
  foreign key (institution_id, fact_id) references advising_fact (institution_id, id)
);
create index attachment_fact on attachment (fact_id);
create table attachment_piece (
  attachment_id  uuid not null,
  institution_id int not null,
  number         int not null check (number >= 0),
  bytes          bytea not null,
  primary key (attachment_id, number),
  foreign key (institution_id, attachment_id) references attachment (institution_id, id) on delete cascade
);
-- Pictures are compressed already.
alter table attachment_piece alter column bytes set storage external;

create function wall.attachment_digest(attachment uuid) returns bytea
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select a.sha256 from public.attachment a where a.id = attachment
$$;
-- Whether whoever asks is still sending it.
create function wall.is_sending(attachment uuid) returns boolean
  language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from public.attachment a where a.id = attachment and a.author_id = wall.viewer() and a.whole_at is null)
$$;
alter table attachment enable row level security;
create policy readers on attachment for select to lazo_app using (
  author_id = (select wall.viewer()) and fact_id in (select l.fact_id from advising_fact_pair l where l.fact_id = attachment.fact_id)
  or exists (select from advising_fact f where f.id = attachment.fact_id));
create policy writers on attachment for insert to lazo_app with check (author_id = (select wall.viewer()) and wall.fact_author(fact_id) = (select wall.viewer()));
create policy whole on attachment for update to lazo_app using (author_id = (select wall.viewer())) with check (author_id = (select wall.viewer()));
create policy readers on attachment_piece for select to lazo_app using (wall.is_sending(attachment_id) or exists (select from attachment a where a.id = attachment_id));
create policy writers on attachment_piece for insert to lazo_app with check (wall.is_sending(attachment_id));
-- Pieces that together aren't what was announced are sent again.
create policy again on attachment_piece for delete to lazo_app using (wall.is_sending(attachment_id));
alter table attachment_piece enable row level security;
grant select, insert on attachment to lazo_app;
grant update (whole_at) on attachment to lazo_app;
grant select, insert, delete on attachment_piece to lazo_app;

-- What arrived and can't be taken as it is — another fact is held under its number, its pair isn't hers any more — kept for its author
-- to look at. Nothing that was written in a school is lost because a program didn't like it.
create table field_aside (
  id             bigint generated always as identity primary key,
  institution_id int not null references institution,
  author_id      int not null,
  fact_id        uuid not null,
  why            text not null check (why in ('other', 'unclear', 'not_hers', 'too_long')),
  kind           text not null,
  form           int not null,
  at             timestamptz not null,               -- as the telephone's clock said
  elapsed        bigint not null,
  pairs          uuid[] not null,
  ref            uuid,
  body           text not null,
  hash           bytea not null,
  received_at    timestamptz not null,
  settled_at     timestamptz,
  settled_as     uuid,                               -- the fact that it became; null: let go
  unique (author_id, fact_id, hash),
  foreign key (institution_id, author_id) references person (institution_id, id)
);
alter table field_aside enable row level security;
create policy own on field_aside to lazo_app using (author_id = (select wall.viewer())) with check (author_id = (select wall.viewer()));
grant select, insert on field_aside to lazo_app;
grant update (settled_at, settled_as) on field_aside to lazo_app;

-- A change of a visit or an agreement that a telephone sends twice is one change.
alter table shared_version add column change_id uuid;
create unique index shared_version_change on shared_version (change_id) where change_id is not null;

-- Receipts hold as long as this database goes on. One that was restored from a backup no longer knows what it gave receipts for: the
-- epoch is another one then, and telephones send again what they still have.
create table field_epoch (
  one   boolean primary key default true check (one),
  epoch uuid not null default gen_random_uuid(),
  since timestamptz not null default now()
);
insert into field_epoch default values;
create sequence field_mark;                          -- goes up with every batch; behind what a node remembers: restored
grant select on field_epoch to lazo_app;
grant usage, select on sequence field_mark to lazo_app;
create function renew_field_epoch() returns uuid language sql set search_path = pg_catalog, pg_temp as $$
  update public.field_epoch set epoch = gen_random_uuid(), since = now() returning epoch
$$;
revoke all on function renew_field_epoch() from public;
revoke all on function wall.attachment_digest(uuid), wall.is_sending(uuid) from public;
grant execute on function wall.attachment_digest(uuid), wall.is_sending(uuid) to lazo_app;
