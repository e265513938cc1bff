-- Who stands between whom is never changed: not who is accompanied, by whom, where, nor to whom something was opened or planned.
-- Of the few rows that do change, the pages may write only what changes.
drop policy ended on advising_pair;
revoke update on advising_pair, visit, advising_agreement, disclosure from lazo_app;
grant update (revoked_at) on disclosure to lazo_app;
grant update (version, starts_at, ends_at, purpose, state, at_recess, changed_at, changed_by) on visit to lazo_app;
grant update (version, words, owner, until, state, changed_at, changed_by) on advising_agreement to lazo_app;
