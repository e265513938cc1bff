-- Types and the table that compares them, claims held against each source, and what each participant says of what is said of her.

-- ---- Types, and the table that compares them

create table study_type (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  name           text not null check (name <> ''),
  description    text not null default '',
  place          int not null default 0,
  unique (study_id, id),
  unique (study_id, name),
  foreign key (institution_id, study_id) references study (institution_id, id)
);
-- Who, or whose structure, shows it. The same person may bear several.
create table type_bearer (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  type_id        uuid not null,
  participant_id uuid,
  structure_id   uuid,
  check (num_nonnulls(participant_id, structure_id) = 1),
  unique nulls not distinct (type_id, participant_id, structure_id),
  foreign key (study_id, type_id) references study_type (study_id, id) on delete cascade,
  foreign key (study_id, participant_id) references participant (study_id, id) on delete cascade,
  foreign key (study_id, structure_id) references structure (study_id, id) on delete cascade
);
create table type_aspect (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  name           text not null check (name <> ''),
  place          int not null default 0,
  unique (study_id, id),
  unique (study_id, name),
  foreign key (institution_id, study_id) references study (institution_id, id)
);
-- A square of the table: what is said, in a few words, of one type under one aspect.
create table type_word (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  type_id        uuid not null,
  aspect_id      uuid not null,
  words          text not null default '',
  author_id      uuid not null,
  changed_at     timestamptz not null,
  unique (study_id, id),
  unique (type_id, aspect_id),
  foreign key (study_id, type_id) references study_type (study_id, id) on delete cascade,
  foreign key (study_id, aspect_id) references type_aspect (study_id, id) on delete cascade,
  foreign key (study_id, author_id) references coder (study_id, id)
);

-- ---- Triangulation: what is claimed, held against each source and method

create table triangulation_strand (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  source         text not null check (source <> ''), -- C, E, …
  method         text not null check (method <> ''), -- how it was asked or read
  place          int not null default 0,
  unique (study_id, id),
  unique (study_id, source, method),
  foreign key (institution_id, study_id) references study (institution_id, id)
);
create table claim (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  words          text not null check (words <> ''),
  general        boolean not null default false,     -- said of the phenomenon, not of somebody
  type_id        uuid,
  place          int not null default 0,
  author_id      uuid not null,
  at             timestamptz not null,
  unique (study_id, id),
  foreign key (institution_id, study_id) references study (institution_id, id),
  foreign key (study_id, type_id) references study_type (study_id, id) on delete set null (type_id),
  foreign key (study_id, author_id) references coder (study_id, id)
);
create table claim_finding (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  claim_id       uuid not null,
  strand_id      uuid not null,
  verdict        text not null check (verdict in ('agrees', 'silent', 'contradicts')),
  note           text not null default '',
  author_id      uuid not null,
  changed_at     timestamptz not null,
  unique (study_id, id),
  unique (claim_id, strand_id),
  foreign key (study_id, claim_id) references claim (study_id, id) on delete cascade,
  foreign key (study_id, strand_id) references triangulation_strand (study_id, id) on delete cascade,
  foreign key (study_id, author_id) references coder (study_id, id)
);
-- What a square of the table, or what a source says to a claim, rests on: a sentence of a structure, a unit, or a coding.
create table claim_evidence (
  id             uuid primary key,
  institution_id int not null,
  study_id       int not null,
  word_id        uuid,
  finding_id     uuid,
  holder_id      uuid generated always as (coalesce(word_id, finding_id)) stored,
  sentence_id    uuid,
  unit_id        uuid,
  coding_id      uuid,
  note           text not null default '',
  author_id      uuid not null,
  at             timestamptz not null,
  check (num_nonnulls(word_id, finding_id) = 1),
  check (num_nonnulls(sentence_id, unit_id, coding_id) = 1),
  unique nulls not distinct (holder_id, sentence_id, unit_id, coding_id),
  foreign key (study_id, word_id) references type_word (study_id, id) on delete cascade,
  foreign key (study_id, finding_id) references claim_finding (study_id, id) on delete cascade,
  foreign key (study_id, sentence_id) references structure_sentence (study_id, id) on delete cascade,
  foreign key (study_id, unit_id) references meaning_unit (study_id, id) on delete cascade,
  foreign key (coding_id) references coding (id) on delete cascade,
  foreign key (study_id, author_id) references coder (study_id, id)
);
create index claim_evidence_word on claim_evidence (word_id);
create index claim_evidence_finding on claim_evidence (finding_id);
create index claim_evidence_coding on claim_evidence (coding_id);
create index claim_evidence_unit on claim_evidence (unit_id);

select wall.of_study('study_type', 'type_bearer', 'type_aspect', 'type_word', 'triangulation_strand', 'claim', 'claim_finding', 'claim_evidence');
