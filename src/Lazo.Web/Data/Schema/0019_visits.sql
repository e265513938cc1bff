-- The talk may be meant for recess: the visit then holds it.
alter table visit add column at_recess boolean not null default false;
