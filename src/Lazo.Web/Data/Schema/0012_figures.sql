-- A month of an institution, counted once it is over: only what may be shown of it, so that whoever reads the row in whatever way
-- finds no small count (Lazo.Domain.Tutoring.Figures). It is written once: the difference of two counts of one month would be a count too.
create table month_figures (
  institution_id int not null references institution,
  month          date not null check (extract(day from month) = 1),
  counted_at     timestamptz not null,
  figures        jsonb not null,
  primary key (institution_id, month)
);
grant select, insert on month_figures to lazo_signals;
grant select on month_figures to lazo_app;
alter table month_figures enable row level security;
create policy pass on month_figures to lazo_signals using (true) with check (true);
create policy aggregates on month_figures for select to lazo_app using (institution_id in (select wall.institutions('see_aggregates')));

-- Of what the staff has written, from now on one thing is known: whether it was sent with words that may offend.
update message set unread = true where sender_id <> tutee_id and not unread;
