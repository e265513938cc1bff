-- How one is called by what one does: each level has its word in both forms and a neutral one, and who it is about chooses between them.
-- Where nothing was chosen, nobody guesses: the neutral one.

alter table school_level add column teacher_her text, add column teacher_him text, add column teacher_en text;
update school_level set teacher_her = teacher_es, teacher_him = teacher_es, teacher_en = 'teacher';
update school_level l set teacher_es = d.neutral, teacher_her = d.her, teacher_him = d.him, teacher_en = d.en
  from (values ('preschool', 'educadora', 'docente', 'educadora', 'educador', 'preschool teacher'), ('primary', 'maestra', 'docente', 'maestra', 'maestro', 'teacher'),
    ('secondary', 'maestra', 'docente', 'maestra', 'maestro', 'teacher'), ('telesecundaria', 'maestra', 'docente', 'maestra', 'maestro', 'teacher'),
    ('physical_education', 'docente de educación física', 'docente de educación física', 'maestra de educación física', 'maestro de educación física', 'teacher of physical education'),
    ('special_education', 'maestra de apoyo', 'docente de apoyo', 'maestra de apoyo', 'maestro de apoyo', 'support teacher')) d (code, was, neutral, her, him, en)
  where l.code = d.code and l.teacher_es = d.was;
alter table school_level alter column teacher_her set not null, alter column teacher_him set not null, alter column teacher_en set not null,
  add check (teacher_es <> '' and teacher_her <> '' and teacher_him <> '' and teacher_en <> '');

-- Of the words of roles those that name a person have forms too.
alter table advising_word add column her text check (her <> ''), add column him text check (him <> ''), add check ((her is null) = (him is null));
update advising_word set her = 'asesora técnica pedagógica', him = 'asesor técnico pedagógico' where code = 'advisor';

create or replace function default_zone_roles(institution int) returns void language sql set search_path = pg_catalog, pg_temp as $$
  insert into public.role (institution_id, name, es, en, permissions) values
    (institution, 'school_director', 'Dirección de escuela', 'School director', '{see_zone_counts}'),
    (institution, 'zone_supervisor', 'Supervisión de zona', 'Zone supervisor', '{see_zone_counts,plan_zone}'),
    (institution, 'zone_teacher', 'Docente', 'Teacher', '{}')
    on conflict do nothing;
  insert into public.zone_role values
    (institution, 'teacher', 'zone_teacher'), (institution, 'principal', 'school_director'),
    (institution, 'districtAdministrator', 'zone_supervisor'), (institution, 'siteAdministrator', 'school_director')
    on conflict do nothing;
  insert into public.school_level (institution_id, code, es, en, teacher_es, teacher_her, teacher_him, teacher_en, place) values
    (institution, 'preschool', 'Preescolar', 'Preschool', 'docente', 'educadora', 'educador', 'preschool teacher', 1),
    (institution, 'primary', 'Primaria', 'Primary', 'docente', 'maestra', 'maestro', 'teacher', 2),
    (institution, 'secondary', 'Secundaria', 'Secondary', 'docente', 'maestra', 'maestro', 'teacher', 3),
    (institution, 'telesecundaria', 'Telesecundaria', 'Telesecundaria', 'docente', 'maestra', 'maestro', 'teacher', 4),
    (institution, 'physical_education', 'Educación física', 'Physical education', 'docente de educación física', 'maestra de educación física', 'maestro de educación física', 'teacher of physical education', 5),
    (institution, 'special_education', 'Educación especial', 'Special education', 'docente de apoyo', 'maestra de apoyo', 'maestro de apoyo', 'support teacher', 6)
    on conflict do nothing;
  insert into public.advising_word (institution_id, code, es, en, her, him) values
    (institution, 'advisor', 'asesora o asesor técnico pedagógico', 'pedagogical advisor', 'asesora técnica pedagógica', 'asesor técnico pedagógico'),
    (institution, 'term', 'nombramiento', 'appointment', null, null),
    (institution, 'council', 'Consejo Técnico Escolar', 'School council', null, null),
    (institution, 'colegiado', 'colegiado', 'staff meeting', null, null),
    (institution, 'workshop', 'taller itinerante', 'itinerant workshop', null, null)
    on conflict do nothing;
$$;

-- What somebody chose for herself, and nobody for her.
create table spoken_form (
  institution_id int not null references institution,
  person_id      int primary key,
  form           text not null check (form in ('her', 'him')),
  at             timestamptz not null,
  foreign key (institution_id, person_id) references person (institution_id, id)
);
alter table spoken_form enable row level security;
-- Read by whoever reads her thread.
create policy readers on spoken_form for select to lazo_app using (
  person_id = (select wall.viewer())
  or person_id in (select p.teacher_id from advising_pair p union all select p.advisor_id from advising_pair p));
create policy own on spoken_form for insert to lazo_app with check (person_id = (select wall.viewer()));
create policy changed on spoken_form for update to lazo_app using (person_id = (select wall.viewer())) with check (person_id = (select wall.viewer()));
create policy removed on spoken_form for delete to lazo_app using (person_id = (select wall.viewer()));
grant select, insert, delete on spoken_form to lazo_app;
grant update (form, at) on spoken_form to lazo_app;
