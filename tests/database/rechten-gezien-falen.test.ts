import { beforeAll, describe, expect, test } from 'vitest';
import type { Tabel } from '#domein/rechten/tabelrechten.ts';
import { BEGINRECHTEN } from '#tests/support/postgres-supabase.ts';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { maakActoren } from '#tests/support/rechten-actoren.ts';
import {
  controleerFuncties,
  controleerGrants,
  schemarechten,
  tabellenInCatalogus,
} from '#tests/support/rechten-catalogus.ts';
import { maakRijen } from '#tests/support/rechten-rijen.ts';
import { controleerRijen, tabellen } from '#tests/support/rechten-waarneming.ts';

// A rights test is worth something once it was seen to fail: each test here breaks one thing in a database of its own,
// sees exactly that reported, repairs it and sees silence again.
interface Breuk {
  readonly breek: string;
  readonly herstel: string;
  readonly controle: () => Promise<readonly string[]>;
  readonly gemeld: readonly string[];
}

describe.each(BEGINRECHTEN)('starting from %s granted', (beginrechten) => {
  const database = useDatabase(beginrechten);

  beforeAll(async () => {
    await maakActoren(database.client);
    await maakRijen(database.client);
  });

  const rijenIn =
    (...welke: readonly Tabel[]) =>
    async () =>
      (await controleerRijen(database.client, welke)).map(({ wat }) => wat);

  async function zieFalen({ breek, herstel, controle, gemeld }: Breuk): Promise<void> {
    await database.client.query(breek);
    const broken = await controle();
    await database.client.query(herstel);
    expect([...broken].sort()).toEqual([...gemeld].sort());
    expect(await controle()).toEqual([]);
  }

  test('a policy that lets anon read drafts is reported', () =>
    zieFalen({
      breek: `alter policy "anyone reads published plek rows" on public.plek using (true)`,
      herstel: `alter policy "anyone reads published plek rows" on public.plek using (status = 'gepubliceerd')`,
      controle: rijenIn('plek'),
      gemeld: ['anon can select plek row plek-concept', 'anon can select plek row plek-gearchiveerd'],
    }));

  test('a policy that hides published rows from anon is reported', () =>
    zieFalen({
      breek: `alter policy "anyone reads published budgetcijfer rows" on public.budgetcijfer using (false)`,
      herstel: `alter policy "anyone reads published budgetcijfer rows" on public.budgetcijfer using (status = 'gepubliceerd')`,
      controle: rijenIn('budgetcijfer'),
      gemeld: [
        'anon cannot select budgetcijfer row budgetcijfer-gepubliceerd',
        'anon cannot select budgetcijfer row budgetcijfer-ouder',
      ],
    }));

  test('a policy that lets a makelaar remove what only a beheerder may remove is reported', () =>
    zieFalen({
      breek: `alter policy "a beheerder removes plek rows" on public.plek using ((select prive.rol()) is not null)`,
      herstel: `alter policy "a beheerder removes plek rows" on public.plek using ((select prive.rol()) = 'beheerder')`,
      controle: rijenIn('plek'),
      gemeld: ['concept', 'gearchiveerd', 'gepubliceerd'].map((soort) => `makelaar can delete plek row plek-${soort}`),
    }));

  test('a policy that lets a visitor add rows is reported for everyone without a role', () =>
    zieFalen({
      breek: `alter policy "staff add voorbeeld rows" on public.voorbeeld with check (true)`,
      herstel: `alter policy "staff add voorbeeld rows" on public.voorbeeld with check ((select prive.rol()) is not null)`,
      controle: rijenIn('voorbeeld'),
      gemeld: ['bezoeker', 'onbevestigd', 'vertrokken', 'aanstaand'].map(
        (wie) => `${wie} can insert a new voorbeeld row`,
      ),
    }));

  test('photos that a visitor may remove are reported', () =>
    zieFalen({
      breek: `alter policy "staff remove beeld rows" on public.beeld using (true)`,
      herstel: `alter policy "staff remove beeld rows" on public.beeld using ((select prive.rol()) is not null)`,
      controle: rijenIn('beeld'),
      // Removing asks to see the row first, and nobody without a role sees what is not published.
      gemeld: ['bezoeker', 'onbevestigd', 'vertrokken', 'aanstaand'].map(
        (wie) => `${wie} can delete beeld row beeld-gepubliceerd`,
      ),
    }));

  test('a way past the function that looks at photos is reported', () =>
    zieFalen({
      breek: `grant update (groot) on public.beeld to authenticated`,
      herstel: `revoke update (groot) on public.beeld from authenticated`,
      controle: () => controleerGrants(database.client),
      gemeld: ['authenticated holds update on beeld.groot'],
    }));

  test('row level security that is switched off for logboek is reported', () =>
    zieFalen({
      breek: `alter table public.logboek disable row level security`,
      herstel: `alter table public.logboek enable row level security`,
      controle: async () => (await rijenIn('logboek')()).map((line) => line.replace(/row \d+$/, 'rows')),
      gemeld: ['bezoeker', 'onbevestigd', 'vertrokken', 'aanstaand', 'makelaar'].map(
        (wie) => `${wie} can select logboek rows`,
      ),
    }));

  test('a write right that service_role must not have is reported', () =>
    zieFalen({
      breek: `grant update on public.content_versie to service_role`,
      herstel: `revoke update on public.content_versie from service_role`,
      controle: rijenIn('content_versie'),
      gemeld: ['service_role can update content_versie row true'],
    }));

  test('a policy that shows requests to everyone who is signed in is reported', () =>
    zieFalen({
      breek: `alter policy "staff read aanvraag rows, but not their own" on public.aanvraag using (true)`,
      herstel: `alter policy "staff read aanvraag rows, but not their own" on public.aanvraag
        using ((select prive.rol()) is not null and id <> all ((select prive.klachten_over_mij())::uuid[]))`,
      controle: async () => [...new Set((await rijenIn('aanvraag')()).map((line) => line.replace(/row \S+$/, 'rows')))],
      gemeld: ['bezoeker', 'onbevestigd', 'vertrokken', 'aanstaand'].map((wie) => `${wie} can select aanvraag rows`),
    }));

  test('a step on a timeline that somebody may change is reported', () =>
    zieFalen({
      breek: `grant update (op) on public.gebeurtenis to service_role`,
      herstel: `revoke update (op) on public.gebeurtenis from service_role`,
      controle: () => controleerGrants(database.client),
      gemeld: ['service_role holds update on gebeurtenis.op'],
    }));

  test('a right on contacts is reported, although schema prive still stops it', () =>
    zieFalen({
      breek: `grant select (email) on prive.contact to service_role`,
      herstel: `revoke select (email) on prive.contact from service_role`,
      controle: () => controleerGrants(database.client),
      gemeld: ['service_role holds select on prive.contact.email'],
    }));

  test('a submission that visitors can send past the server is reported', () =>
    zieFalen({
      breek: `grant execute on function public.aanvraag_indienen(jsonb, text, text, text, text, text, text) to anon`,
      herstel: `revoke execute on function public.aanvraag_indienen(jsonb, text, text, text, text, text, text) from anon`,
      controle: () => controleerFuncties(database.client),
      gemeld: ['anon can execute aanvraag_indienen(jsonb,text,text,text,text,text,text)'],
    }));

  test('a grant is reported even where row level security still stops the rows', () =>
    zieFalen({
      breek: `grant insert (naam) on public.plek to anon; grant truncate on public.content_versie to authenticated`,
      herstel: `revoke insert (naam) on public.plek from anon; revoke truncate on public.content_versie from authenticated`,
      controle: () => controleerGrants(database.client),
      gemeld: [
        'anon holds insert on plek.naam',
        ...['id', 'versie', 'gewijzigd_op'].map((kolom) => `authenticated holds truncate on content_versie.${kolom}`),
      ],
    }));

  test('a grant on hidden columns is reported', () =>
    zieFalen({
      breek: `grant select (medewerker_id) on public.makelaar to anon`,
      herstel: `revoke select (medewerker_id) on public.makelaar from anon`,
      controle: () => controleerGrants(database.client),
      gemeld: ['anon holds select on makelaar.medewerker_id'],
    }));

  test('a function that everyone may execute is reported', () =>
    zieFalen({
      breek: `grant execute on function prive.nu() to public`,
      herstel: `revoke execute on function prive.nu() from public`,
      controle: () => controleerFuncties(database.client),
      gemeld: ['anon', 'authenticated', 'service_role'].map((rol) => `${rol} can execute prive.nu()`),
    }));

  test('a right to use schema prive is reported', () =>
    zieFalen({
      breek: `grant usage on schema prive to service_role`,
      herstel: `revoke usage on schema prive from service_role`,
      controle: async () => (await schemarechten(database.client)).filter((recht) => recht.startsWith('prive')),
      gemeld: ['prive service_role usage'],
    }));

  test('a new table without a row in the table of rights is reported', () =>
    zieFalen({
      breek: `create table prive.vergeten (id int primary key)`,
      herstel: `drop table prive.vergeten`,
      controle: async () =>
        (await tabellenInCatalogus(database.client)).filter((naam) => !tabellen.some((tabel) => tabel === naam)),
      gemeld: ['prive.vergeten'],
    }));
});
