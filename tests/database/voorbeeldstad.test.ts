import { expect, test } from 'vitest';
import { useDatabase } from '#tests/support/postgres-test.ts';
import type { Vraag } from '#tests/support/stadmaker/gebieden.ts';
import { vulStad } from '#tests/support/stadmaker/vullen.ts';
import { maat } from '#tests/support/voorbeeldstad/maat.ts';
import { maakTekeningen } from '#tests/support/voorbeeldstad/tekeningen.ts';
import { maakVerteller } from '#tests/support/voorbeeldstad/vertellen.ts';
import * as stadswoorden from '#tests/support/voorbeeldstad/woorden.ts';
import * as geldwoorden from '#tests/support/voorbeeldstad/woorden-geld.ts';

const database = useDatabase('niets', 'seeds');
const vraag: Vraag = async (sql, waarden) => (await database.client.query<Record<string, unknown>>(sql, waarden)).rows;
const waarden = async (sql: string): Promise<string[]> => (await vraag(sql)).map(({ waarde }) => String(waarde));

/** All that somebody wrote for the example city, however deep it stands. */
const geschreven = (iets: unknown): string[] =>
  typeof iets === 'string' ? [iets] : Object.values(iets ?? {}).flatMap(geschreven);

test('the example city fits every limit of the tables, with something of each kind and in every state', async () => {
  await vulStad(vraag, { maat, nu: new Date(), vertel: maakVerteller(maat, await maakTekeningen()) });
  const stand = await waarden(`select distinct status as waarde from public.ronde where id like 'stad-%' order by 1`);
  expect(stand).toEqual(['open_voor_aanvragen', 'beoordeling', 'stemmen', 'afgerond']);
  expect(await waarden('select count(*) as waarde from public.uitslag')).toEqual(['2']);
  for (const wat of ['belofte_op', 'wat_gedaan', 'reactie'])
    expect(Number((await waarden(`select count(${wat}) as waarde from public.feedback_publiek`))[0])).toBeGreaterThan(
      5,
    );
  const fotos = `select count(distinct groot) as waarde from public.beeld where id like 'stad-%'`;
  expect(Number((await waarden(fotos))[0])).toBeGreaterThan(5);

  const woorden = geschreven([stadswoorden, geldwoorden]);
  const verzonnen = await waarden(`
    select omschrijving as waarde from public.plek where id like 'stad-%'
    union select omschrijving from public.initiatief where id like 'stad-%'
    union select omschrijving from public.activiteit where id like 'stad-%' and omschrijving is not null
    union select titel from public.activiteit where id like 'stad-%'
    union select titel from public.prioriteit where id like 'stad-%'
    union select titel from public.aanvraag_publiek where id in (select id from public.aanvraag where ronde_id like 'stad-%')
    union select plan from public.aanvraag where ronde_id like 'stad-%'
    union select gezegd from public.feedback_publiek`);
  expect(verzonnen.length).toBeGreaterThan(60);
  expect(verzonnen.filter((tekst) => !woorden.includes(tekst))).toEqual([]);
  for (const tabel of ['plek', 'initiatief', 'ronde', 'makelaar']) {
    const namen = await waarden(`select naam as waarde from public.${tabel} where id like 'stad-%'`);
    expect(new Set(namen).size, tabel).toBe(namen.length);
  }
});
