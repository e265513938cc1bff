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
