-- Recordings of a study, and when what a text says is spoken in them.
--
-- What a file is stands in a row like any other of a study: it goes and comes back with its document. Its bytes stay where they are
-- meanwhile, since a trail that held them twice would outgrow the study; who takes a document out for good deletes its pieces too.

create table document_file (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  document_id    uuid not null,
  mime           text not null check (mime ~ '^(audio|video)/[a-z0-9.+-]+$'),
  size           bigint not null check (size > 0),
  sha256         bytea not null check (length(sha256) = 32),
  piece_size     int not null check (piece_size > 0),
  added_at       timestamptz not null,
  unique (study_id, id),
  unique (document_id),
  foreign key (study_id, document_id) references document (study_id, id) on delete cascade
);
create table document_file_piece (
  file_id        uuid not null,
  number         int not null check (number >= 0),
  institution_id int not null,
  study_id       int not null,
  bytes          bytea not null,
  primary key (file_id, number),
  foreign key (institution_id, study_id) references study (institution_id, id)
);
-- Sound is packed already, and a piece of it is read from its middle.
alter table document_file_piece alter column bytes set storage external;

-- At this place of the present version the recording stands here.
create table time_mark (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  document_id    uuid not null,
  position       int not null check (position >= 0),
  milliseconds   int not null check (milliseconds >= 0),
  foreign key (study_id, document_id) references document (study_id, id) on delete cascade
);
create index time_mark_document on time_mark (document_id, milliseconds);

select wall.of_study('document_file', 'time_mark');
alter table document_file_piece enable row level security;
create policy members on document_file_piece to lazo_app using (study_id in (select s.study_id from wall.studies() s))
  with check (study_id in (select s.study_id from wall.studies() s where s.role <> 'reader'));
create policy removed on document_file_piece as restrictive for delete to lazo_app using (study_id in (select s.study_id from wall.studies() s where s.role in ('lead', 'researcher')));
grant select, insert, delete on document_file_piece to lazo_app;

-- A document that is taken out takes its versions with it: to give it back, they must be kept as they were.
create trigger recorded after delete on document_version for each row execute function wall.record_change();
do $$
declare
  k record;
begin
  for k in select c.conname from pg_constraint c where c.contype = 'f' and c.conrelid = 'document_version'::regclass loop
    execute format('alter table document_version alter constraint %I deferrable', k.conname);
  end loop;
end $$;

-- As it was (0034), but for two things. Where whoever asks may see a row and not write it, `forbidden` is answered. And what a cascade of this very undoing took already isn't somebody's change since: redoing a removal takes what hung on it again.
create or replace function wall.give_back(act bigint) returns text
  language plpgsql set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
  c record;
  names pg_catalog.text;
  keys pg_catalog.text;
  touched pg_catalog.int8;
begin
  if (select count(*) from public.study_change s where s.act_id = act) <> wall.changes_of(act) then
    return 'hidden';
  end if;
  set constraints all deferred;
  for c in select * from public.study_change s where s.act_id = act order by s.place desc loop
    select string_agg(format('%I', a.attname), ', ' order by a.attnum) filter (where a.attgenerated = ''),
           string_agg(format('t.%1$I = r.%1$I', a.attname), ' and ' order by a.attnum) filter (where a.attnum = any (i.indkey))
      into names, keys
      from pg_catalog.pg_attribute a
      join pg_catalog.pg_index i on i.indrelid = a.attrelid and i.indisprimary
      where a.attrelid = format('public.%I', c.thing)::regclass and a.attnum > 0 and not a.attisdropped;
    if c.after is not null then
      execute format('select count(*) from public.%1$I t, jsonb_populate_record(null::public.%1$I, $1) r where %2$s and to_jsonb(t) = $1', c.thing, keys)
        into touched using c.after;
      if touched <> 1 then
        continue when c.before is null and exists (
          select from public.study_change s
          where s.act_id = nullif(current_setting('lazo.act', true), '')::pg_catalog.int8 and s.thing = c.thing and s.after is null and s.before = c.after);
        return c.thing;
      end if;
    end if;
    if c.before is null then
      execute format('delete from public.%1$I t using jsonb_populate_record(null::public.%1$I, $1) r where %2$s', c.thing, keys) using c.after;
    elsif c.after is null then
      execute format('insert into public.%1$I (%2$s) select %2$s from jsonb_populate_record(null::public.%1$I, $1)', c.thing, names) using c.before;
    else
      -- Found by its key as it is: an act may have changed the key.
      execute format('update public.%1$I t set (%2$s) = (select %2$s from jsonb_populate_record(null::public.%1$I, $1)) from jsonb_populate_record(null::public.%1$I, $2) r where %3$s',
        c.thing, names, keys) using c.before, c.after;
    end if;
    -- A row that she may read and not write: found above, and nothing became of it.
    get diagnostics touched = row_count;
    if touched <> 1 then
      return 'forbidden';
    end if;
  end loop;
  set constraints all immediate;
  return null;
end $$;
