import { type PostgresServer, SUPERUSER } from './postgres.ts';

/**
 * How a hosted project starts. `alles`: the API roles hold every right on schema public, also on what is made later.
 * `niets`: they hold none.
 */
export const BEGINRECHTEN = ['alles', 'niets'] as const;
export type Beginrechten = (typeof BEGINRECHTEN)[number];

/** The roles without a login: the three of the API, and the owner of schema auth. */
export const GROUP_ROLES = `
  create role anon nologin noinherit;
  create role authenticated nologin noinherit;
  create role service_role nologin noinherit bypassrls;
  create role supabase_auth_admin nologin noinherit createrole;
`;

/** All roles of a hosted project; `postgres` is no superuser there and neither is it here. */
export const rolesSql = (password: PostgresServer['password']) => `
  ${GROUP_ROLES}
  create role postgres login createdb createrole replication bypassrls password '${password}';
  create role authenticator login noinherit password '${password}';
  grant anon, authenticated, service_role to authenticator;
  grant anon, authenticated, service_role to postgres with admin option;
`;

const SCHEMAS = `
  create schema extensions;
  grant usage on schema extensions to postgres, anon, authenticated, service_role;
  grant all on schema extensions to postgres;
  create extension pgcrypto with schema extensions;

  create schema auth authorization supabase_auth_admin;
  grant usage on schema auth to postgres, anon, authenticated, service_role;
  set role supabase_auth_admin;
  create table auth.users (
    id uuid primary key,
    instance_id uuid,
    aud varchar(255),
    role varchar(255),
    email varchar(255),
    encrypted_password varchar(255),
    email_confirmed_at timestamptz,
    last_sign_in_at timestamptz,
    raw_app_meta_data jsonb,
    raw_user_meta_data jsonb,
    is_sso_user boolean not null default false,
    is_anonymous boolean not null default false,
    created_at timestamptz,
    updated_at timestamptz,
    deleted_at timestamptz
  );
  create unique index users_email_partial_key on auth.users (email) where not is_sso_user;
  alter table auth.users enable row level security;
  create table auth.sessions (
    id uuid primary key,
    user_id uuid not null references auth.users (id) on delete cascade,
    created_at timestamptz,
    updated_at timestamptz,
    not_after timestamp,
    tag text
  );
  create index sessions_user_id_idx on auth.sessions (user_id);
  alter table auth.sessions enable row level security;
  create function auth.in_sessie() returns trigger language plpgsql as $$
  begin
    insert into auth.sessions (id, user_id) values (new.id, new.id);
    return null;
  end
  $$;
  create trigger in_sessie after insert on auth.users for each row execute function auth.in_sessie();
  create function auth.jwt() returns jsonb language sql stable as $$
    select nullif(current_setting('request.jwt.claims', true), '')::jsonb
  $$;
  create function auth.uid() returns uuid language sql stable as $$ select (auth.jwt() ->> 'sub')::uuid $$;
  create function auth.role() returns text language sql stable as $$ select auth.jwt() ->> 'role' $$;
  grant all on table auth.users, auth.sessions to postgres;
  reset role;
`;

const GRANT_ALL = `
  grant usage on schema public to anon, authenticated, service_role;
  ${['postgres', SUPERUSER]
    .flatMap((owner) => ['tables', 'functions', 'sequences'].map((kind) => [owner, kind] as const))
    .map(
      ([owner, kind]) =>
        `alter default privileges for role ${owner} in schema public grant all on ${kind} to postgres, anon, authenticated, service_role;`,
    )
    .join('\n  ')}
`;

const GRANT_NOTHING = 'revoke all on schema public from public, anon, authenticated, service_role;';

/**
 * Makes an empty database look like a hosted project before its first migration. Run it as the superuser. One thing is
 * ours: whoever has an account is signed in, in a session with the id of the account.
 */
export const projectSql = (beginrechten: Beginrechten) =>
  SCHEMAS + (beginrechten === 'alles' ? GRANT_ALL : GRANT_NOTHING);
