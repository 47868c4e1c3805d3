import { escapeLiteral } from 'pg';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { aanmeldingrijSchema } from '#domein/aanmelding/aanmelding.schema.ts';
import { aanvraagrijSchema, begrotingspostSchema } from '#domein/aanvraag/aanvraag.schema.ts';
import { eindverslagSchema, gebeurtenistekstSchema } from '#domein/dossier/dossier.schema.ts';
import { feedbackpubliekSchema, feedbackrijSchema } from '#domein/feedback/feedback.schema.ts';
import { contactSchema } from '#domein/gedeeld/contact.schema.ts';
import { dossiersoorten, gebeurtenissoorten, kanalen } from '#domein/gedeeld/gebeurtenis.ts';
import { partijen } from '#domein/gedeeld/overgangen.ts';
import { rondeSchema } from '#domein/ronde/ronde.schema.ts';
import { rondestatussen } from '#domein/ronde/ronde.status.ts';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { maakRijen } from '#tests/support/rechten-rijen.ts';

// The limits stand twice, as a CHECK and in the domain; both get the same values here, each in a row that is right.
const SCHEMAS: Readonly<Record<string, z.ZodObject>> = {
  'public.ronde': rondeSchema,
  'public.aanmelding': aanmeldingrijSchema,
  'public.aanvraag': aanvraagrijSchema,
  'public.begrotingspost': begrotingspostSchema,
  'public.eindverslag': eindverslagSchema,
  'public.feedback': feedbackrijSchema,
  'public.feedback_publiek': feedbackpubliekSchema,
  'public.gebeurtenis_tekst': gebeurtenistekstSchema,
  'prive.contact': contactSchema,
};
/** Columns that say something together with another one; their rule is tried elsewhere. */
const SAMEN: Readonly<Record<string, readonly string[]>> = {
  'public.aanmelding': ['lat', 'lon'],
  'public.aanvraag': ['toegekend_cent', 'minimumbedrag_cent'],
  'public.feedback': ['over_id'],
  'prive.contact': ['email'],
  // Set by the function that opens a vote, and by nothing else; no more came along than there is.
  'public.ronde': ['lot_hash', 'meegekomen_cent'],
};

const database = useDatabase('niets');
beforeAll(() => maakRijen(database.client));
beforeEach(async () => {
  await database.client.query('begin');
  // A web address never changes; which values it may have is the question here.
  await database.client.query('alter table public.ronde disable trigger b_bewaar_slug');
});
afterEach(() => database.client.query('rollback'));

const LENGTES = [0, 1, 16, 17, 120, 121, 160, 161, 500, 501, 600, 601, 2000, 2001, 4000, 4001];
const waarden: Readonly<Record<string, readonly unknown[]>> = {
  text: [
    ...LENGTES.map((lengte) => 'a'.repeat(lengte)),
    // A face is one character for the database and for the domain, and two for JavaScript.
    ...LENGTES.map((lengte) => '🙂'.repeat(lengte)),
    ...['https://voorbeeld.test', 'javascript:alert(1)', '+31612345678', '0612345678', 'M-BBBBB1', 'M-CCCCCC', 'x-y'],
  ],
  bigint: [-1, 0, 1, 99, 100, 150, 200, 1_000_000_000, 1_000_000_001],
  integer: [-1, 0, 1, 5, 6, 40, 41],
};

async function neemt(tabel: string, kolom: string, waarde: unknown): Promise<boolean> {
  const sql = typeof waarde === 'number' ? `${waarde}` : escapeLiteral(String(waarde));
  await database.client.query('savepoint poging');
  try {
    await database.client.query(`update ${tabel} set ${kolom} = ${sql} where ctid = (select min(ctid) from ${tabel})`);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '23514') return false;
    throw error;
  } finally {
    await database.client.query('rollback to savepoint poging');
  }
}

test.each(Object.entries(SCHEMAS))(
  'the database and the domain take the same values for every column of %s',
  async (tabel, schema) => {
    const { rows } = await database.client.query<{ kolom: string; type: string; verplicht: boolean }>(
      `select a.attname as kolom, format_type(a.atttypid, null) as type, a.attnotnull as verplicht from pg_attribute a
     where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped
     and not exists (select from pg_constraint k where k.conrelid = a.attrelid and k.contype in ('f', 'p') and a.attnum = any (k.conkey))`,
      [tabel],
    );
    const verschillen: string[] = [];
    let geprobeerd = 0;
    for (const { kolom, type, verplicht } of rows) {
      const veld: z.core.$ZodType | undefined = schema.shape[kolom];
      if (!veld) continue;
      if (z.safeParse(veld, null).success === verplicht) verschillen.push(`${kolom}: null`);
      for (const waarde of SAMEN[tabel]?.includes(kolom) ? [] : (waarden[type] ?? [])) {
        geprobeerd += 1;
        if (z.safeParse(veld, waarde).success !== (await neemt(tabel, kolom, waarde)))
          verschillen.push(`${kolom}: ${JSON.stringify(waarde).slice(0, 20)} (${String(waarde).length})`);
      }
    }
    expect(geprobeerd).toBeGreaterThan(5);
    expect(verschillen).toEqual([]);
  },
);

test.each([
  ['dossier_soort', dossiersoorten],
  ['kanaal', kanalen],
  ['partij', partijen],
  ['gebeurtenis_soort', gebeurtenissoorten],
  ['ronde_status', rondestatussen],
] as const)('the words of %s are the same in the database and the domain', async (type, woorden) => {
  const { rows } = await database.client.query<{ woorden: string[] }>(
    `select enum_range(null::public.${type})::text[] as woorden`,
  );
  // A word that came later stands last in the database.
  expect(rows[0]?.woorden.toSorted()).toEqual([...woorden].sort());
});
