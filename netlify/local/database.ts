import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pgcrypto } from '@electric-sql/pglite/contrib/pgcrypto';
import { App, type EmailDriver } from '@supabase/lite';
import { applyPendingMigrations } from '@supabase/lite/cli';
import { createPgliteConnection, type PgliteConnection } from '@supabase/lite/pglite';
import { CIJFERS_CODE, MINUTEN_CODE } from '#domein/toegang/toegang.rules.ts';
import { inlogmail, metLeesbareCode } from '#netlify/local/inloggen/inlogmail.ts';
import { maakInlogpoort } from '#netlify/local/inloggen/inlogpoort.ts';
import { metKoppen } from '#netlify/local/koppen.ts';
import { omDeBeurt } from '#netlify/local/om-de-beurt.ts';
import { overalBereikbaar } from '#netlify/local/overal.ts';
import type { Sleutels } from '#netlify/local/sleutels.ts';
import { maakStilte } from '#netlify/local/stil.ts';

const MIGRATIES = 'supabase/migrations';

/** What a hosted project has before the first migration. */
const VOORAF = `
  do $$ begin
    if not exists (select from pg_roles where rolname = 'anon') then
      create role anon nologin; create role authenticated nologin; create role service_role nologin bypassrls;
    end if;
  end $$;
  create schema if not exists extensions;
  create extension if not exists pgcrypto schema extensions;`;

// The hosted API gives moments as ISO 8601 and numerics as numbers; the embedded driver needs telling.
const TIMESTAMPTZ = 1184;
const NUMERIC = 1700;
const alsIso = (waarde: string) => waarde.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00');

async function verbind(map: string): Promise<PgliteConnection> {
  await mkdir(map, { recursive: true });
  const verbinding = await createPgliteConnection({
    url: join(map, 'database'),
    pgliteOptions: { extensions: { pgcrypto }, parsers: { [TIMESTAMPTZ]: alsIso, [NUMERIC]: Number } },
  });
  // Undocumented switch: without it the embedded server grants every API role everything, schema prive included.
  Object.assign(verbinding, { rlsState: 'active' });
  await verbinding.driver.exec(VOORAF);
  return verbinding;
}

interface SqlBestand {
  readonly pad: string;
  readonly sql: string;
  readonly hash: string;
}
async function sqlIn(map: string): Promise<SqlBestand[]> {
  const namen = (await readdir(map)).filter((naam) => naam.endsWith('.sql')).sort();
  return Promise.all(
    namen.map(async (naam) => {
      const pad = join(map, naam);
      const sql = await readFile(pad, 'utf8');
      return { pad, sql, hash: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}
const ONTHOUD = `insert into supabase_migrations.seed_files (path, hash) values ($1, $2)
  on conflict (path) do update set hash = excluded.hash`;

/** Runs each seed file that is new or changed; seeds never overwrite rows that are there. */
async function zaai({ driver }: PgliteConnection, mappen: readonly string[]): Promise<void> {
  for (const { pad, sql, hash } of (await Promise.all(mappen.map(sqlIn))).flat()) {
    const { rows } = await driver.query('select from supabase_migrations.seed_files where path = $1 and hash = $2', [
      pad,
      hash,
    ]);
    if (rows.length > 0) continue;
    await driver.transaction(async (tx) => {
      await tx.exec(sql);
      await tx.query(ONTHOUD, [pad, hash]);
    });
  }
}

/** A migration runs once here: one that was changed after that is in the files and not in the database, and nobody would see why. */
async function meldVeranderdeMigraties({ driver }: PgliteConnection): Promise<void> {
  for (const { pad, hash } of await sqlIn(MIGRATIES)) {
    const { rows } = await driver.query<{ hash: string }>(
      'select hash from supabase_migrations.seed_files where path = $1',
      [pad],
    );
    if (rows.length === 0) await driver.query(ONTHOUD, [pad, hash]);
    else if (rows[0]?.hash !== hash) console.warn(veranderdeMigratie(basename(pad)));
  }
}
const veranderdeMigratie = (naam: string): string =>
  `Let op: ${naam} is veranderd. Deze database heeft nog de oude versie.
Maak een nieuwe migratie, of begin opnieuw: gooi supabase/.temp weg.`;

export interface LokaleDatabase {
  fetch: (verzoek: Request) => Promise<Response>;
  stop: () => Promise<void>;
}

/** Opens, migrates and fills the embedded database in `map`; the caller holds the lock on it. */
export async function openDatabase(opties: {
  map: string;
  sleutels: Sleutels;
  siteUrl: string;
  zaadmappen: readonly string[];
  mail: EmailDriver;
}): Promise<LokaleDatabase> {
  const verbinding = await verbind(opties.map);
  const template = await inlogmail(opties.map);
  const app = new App({
    connection: verbinding,
    api: { schemas: ['public'] },
    auth: {
      enabled: true,
      site_url: opties.siteUrl,
      jwt_secret: opties.sleutels.jwt,
      publishable_key: opties.sleutels.publishable,
      secret_key: opties.sleutels.secret,
      email: {
        enable_confirmations: true,
        otp_length: CIJFERS_CODE,
        otp_expiry: 60 * MINUTEN_CODE,
        template: { magic_link: template, confirmation: template },
      },
    },
    options: { server: { admin: false }, drivers: { email: metLeesbareCode(opties.mail) } },
  });
  await app.init();
  await applyPendingMigrations(app);
  await meldVeranderdeMigraties(verbinding);
  await zaai(verbinding, opties.zaadmappen);
  const stilte = maakStilte();
  const rest = metKoppen((verzoek) => app.fetch(verzoek), verbinding);
  const poort = maakInlogpoort(rest, verbinding, opties.sleutels.jwt);
  const rij = omDeBeurt((verzoek) => stilte.bij(async () => poort(verzoek)));
  return {
    fetch: overalBereikbaar(rij.fetch),
    async stop() {
      await rij.leeg();
      await verbinding.close();
      stilte.stop();
    },
  };
}
