import { beforeAll, expect, test } from 'vitest';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { actoren, als, beheerder, makelaar } from '#tests/support/rechten-actoren.ts';
import { dienIn, doe, idVan, laatDoen, maakMeedoen, sha256, tel } from './meedoen.ts';

// Starting from everything granted: what is closed here was closed by the migrations.
const database = useDatabase('alles');
const CODE = 'geheimecode00000000000000';
const GEHEIM = ['jans@voorbeeld.test', 'Jans de Tester', '+31612345678', CODE, sha256(CODE), '198.51.100.9'];

beforeAll(async () => {
  await maakMeedoen(database.client);
  const gegevens = {
    contact_email: 'jans@voorbeeld.test',
    contact_naam: 'Jans de Tester',
    contact_telefoon: '+31612345678',
  };
  for (const soort of ['aanmelding', 'aanvraag', 'feedback'] as const) {
    const { nummer } = await dienIn(database.client, soort, {
      code: soort === 'aanvraag' ? CODE : soort,
      gegevens,
      afzender: '198.51.100.9',
    });
    const id = await idVan(database.client, soort, nummer);
    if (soort === 'aanmelding') await laatDoen(database.client, makelaar, 'aanmelding_stap', id, 'gepubliceerd');
    if (soort === 'feedback') await laatDoen(database.client, makelaar, 'feedback_antwoord', id, 'g', 'r');
    if (soort === 'aanvraag') {
      await laatDoen(database.client, makelaar, 'aanvraag_stap', id, 'in_behandeling');
      await laatDoen(database.client, makelaar, 'aanvraag_stap', id, 'voorgelegd');
      await laatDoen(database.client, beheerder, 'aanvraag_stap', id, 'toegekend', 'Mooi');
      await laatDoen(database.client, makelaar, 'contact_lezen', 'aanvraag', id);
    }
  }
  await doe(database.client, CODE, 'aanvullen', { tekst: 'Meer' });
});

/** Every column of every table, where this role may read it. */
async function leesbaar(rol: string): Promise<readonly { tabel: string; kolommen: string }[]> {
  const { rows } = await database.client.query<{ tabel: string; kolommen: string }>(
    `select format('%I.%I', n.nspname, c.relname) as tabel, string_agg(quote_ident(a.attname), ', ') as kolommen
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where n.nspname in ('public', 'prive') and c.relkind in ('r', 'v', 'm') and has_column_privilege($1, c.oid, a.attnum, 'select') group by 1`,
    [rol],
  );
  return rows;
}

test('the secrets of this test do stand in the database', async () => {
  expect(await tel(database.client, `prive.contact where email = 'jans@voorbeeld.test'`)).toBe(3);
  expect(await tel(database.client, `prive.bericht where gegevens ->> 'code' = '${CODE}'`)).toBe(1);
  expect(await tel(database.client, `prive.volgcode where hash = '${sha256(CODE)}'`)).toBe(1);
});

test.each(actoren)('$naam reads no code, hash, name, address or phone number in any table', async (actor) => {
  const gevonden: string[] = [];
  const tabellen = await leesbaar(actor.databaseRol);
  expect(tabellen.length).toBeGreaterThan(5);
  for (const { tabel, kolommen } of tabellen) {
    await als(database.client, actor, async () => {
      const { rows } = await database.client.query<{ rij: string }>(
        `select (q)::text as rij from (select ${kolommen} from ${tabel}) q`,
      );
      for (const geheim of GEHEIM)
        if (rows.some(({ rij }) => rij.includes(geheim))) gevonden.push(`${tabel}: ${geheim}`);
    });
  }
  expect(gevonden).toEqual([]);
});

// dossier_bekijken leaves out who sent it, which tests/database/werkvoorraad.test.ts looks at.
test('no function gives an API role a code or address, but those that are for it', async () => {
  const { rows } = await database.client.query<{ functie: string }>(
    `select p.proname as functie from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname = 'public' and p.prosecdef and pg_get_functiondef(p.oid) ~ '(prive\\.contact |verbetering_afzender|b\\.aan\\M|dossier_volledig)' order by 1`,
  );
  expect(rows.map(({ functie }) => functie)).toEqual([
    // It looks whether the plan is of the adviser, and gives back how it went.
    'advies_geven',
    // It takes the mark off an address that is not of a juror, and gives back how it went.
    'belang_oordelen',
    'berichten_claimen',
    'contact_lezen',
    // It looks whether anybody would read it, and gives back how it went.
    'dossier_antwoord',
    'dossier_bekijken',
    'dossier_lezen',
    // It looks whether there is a confirmed address, and gives back how it went.
    'dossier_namens',
    // It compares the address with that of who would get the dossier, and gives back a name of staff.
    'dossier_overdragen',
    // It writes the mail to the person outside, and gives back how many.
    'feedback_buiten',
    // It looks whether the mailbox of who sent it is that of who acts, and gives back how it went.
    'feedback_gedaan',
    // They write the mail to who said something was wrong, and give back how it went.
    'verbetering_afhandelen',
    'verbetering_indienen',
    // The phone numbers of who wants to be called, with a line in the logboek.
    'verbetering_lezen',
    // It mails a code to the address, and gives back neither; what it hands out on paper, tests/database/insider.test.ts looks at.
    'volgcode_uitgeven',
  ]);
});

test('a step or a line of the logboek cannot be changed or removed by any API role', async () => {
  for (const actor of actoren) {
    for (const tabel of ['gebeurtenis', 'gebeurtenis_tekst', 'logboek']) {
      for (const sql of [
        `update public.${tabel} set ${tabel === 'gebeurtenis_tekst' ? `tekst = 'x'` : 'op = now()'}`,
        `delete from public.${tabel}`,
        `truncate public.${tabel} cascade`,
      ]) {
        await als(database.client, actor, () =>
          expect(database.client.query(sql), `${actor.naam} ${sql}`).rejects.toMatchObject({ code: '42501' }),
        );
      }
    }
  }
});
