-- Accounts: how a person of the register proves who she is. Only lazo_door sees them: a statement smuggled into a page can
-- neither read a password's hash nor make itself an account.

create table account (
  id                   int generated always as identity primary key,
  institution_id       int not null references institution,
  person_id            int not null,
  password_hash        text,                           -- null: never had one, or it was taken away
  must_change_password boolean not null default false, -- it was handed over by somebody else
  password_until       timestamptz,                    -- of one handed over: afterwards it opens nothing
  blocked              boolean not null default false, -- by the coordination
  security_stamp       text not null,                  -- changes with everything that must end other sessions
  concurrency_stamp    text not null,
  two_factor_enabled   boolean not null default false,
  lockout_end          timestamptz,
  access_failed_count  int not null default 0,
  created_at           timestamptz not null default now(),
  unique (institution_id, id),
  unique (institution_id, person_id),
  foreign key (institution_id, person_id) references person (institution_id, id)
);

-- The secret of the authenticator and the digests of the recovery codes.
create table account_token (
  institution_id int not null,
  account_id     int not null,
  provider       text not null,
  name           text not null,
  value          text,
  primary key (account_id, provider, name),
  foreign key (institution_id, account_id) references account (institution_id, id) on delete cascade
);

create table account_passkey (
  institution_id int not null,
  credential_id  bytea primary key check (length(credential_id) <= 1024),
  account_id     int not null,
  data           jsonb not null,                       -- public key, counter and name, as ASP.NET Core Identity writes them
  foreign key (institution_id, account_id) references account (institution_id, id) on delete cascade
);
create index account_passkey_account on account_passkey (account_id);

grant select, insert, update, delete on account, account_token, account_passkey to lazo_door;

-- What was done to an account by somebody else than its owner; she sees it. Whoever opens another's account leaves her name here.
create table account_change (
  id             bigint generated always as identity primary key,
  institution_id int not null,
  account_id     int not null,
  at             timestamptz not null,
  kind           text not null check (kind in ('handed_over', 'blocked', 'opened')),
  by_person_id   int,                                  -- null: from the command line
  foreign key (institution_id, account_id) references account (institution_id, id) on delete cascade,
  foreign key (institution_id, by_person_id) references person (institution_id, id)
);
create index account_change_account on account_change (account_id, at);

grant select, insert on account_change to lazo_door;
