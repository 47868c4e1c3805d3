import { expect, test } from 'vitest';
import { useDatabase } from '#tests/support/postgres-test.ts';
import type { Vraag } from '#tests/support/stadmaker/gebieden.ts';
import { stadsmaten } from '#tests/support/stadmaker/maten.ts';
import { maakStad } from '#tests/support/stadmaker/stad.ts';
import { vulStad } from '#tests/support/stadmaker/vullen.ts';

const database = useDatabase('niets', 'seeds');
const NU = new Date('2026-11-30T12:00:00Z');
const gebied = { wijk_code: 'WK034401', buurt_code: null, lat: 52.1, lon: 5.1 };
const klein = { ...stadsmaten.stad, plekken: 30, initiatieven: 20, feedback: 60, fotos: 120, rondes: 5, oudeRondes: 3 };

const vraag: Vraag = async (sql, waarden) => (await database.client.query<Record<string, unknown>>(sql, waarden)).rows;
const tel = async (wat: string): Promise<number> =>
  Number((await vraag(`select count(*) as n from public.${wat}`))[0]?.n);

test('the same seed makes the same city, another seed another one', () => {
  const stad = (zaad: number) => JSON.stringify([...maakStad({ maat: klein, gebieden: [gebied], nu: NU, zaad })]);
  expect(stad(3)).toBe(stad(3));
  expect(stad(4)).not.toBe(stad(3));
});

test('a made city fits every reference and limit of the tables, and leaves their guards in place', async () => {
  const voor = { plek: await tel('plek'), versie: await vraag('select versie from public.content_versie') };
  await vulStad(vraag, { maat: klein, nu: NU });
  expect(await tel('plek')).toBe(voor.plek + klein.plekken);
  expect(await tel("initiatief where id like 'stad-%'")).toBe(klein.initiatieven);
  expect(await tel("activiteit where herhaling is not null and id like 'stad-%'")).toBe(klein.herhaald);
  const aanvragen = klein.aanvragenInEersteRonde + (klein.rondes - 1) * klein.aanvragenPerRonde;
  expect(await tel('aanvraag')).toBe(aanvragen);
  expect(await tel("ronde where id like 'stad-%'")).toBe(klein.oudeRondes + klein.rondes);
  expect(await tel('begrotingspost')).toBe(aanvragen * klein.postenPerAanvraag);
  expect(await tel('uitslag where vastgesteld_op is not null')).toBe(2);
  for (const soort of ['feedback', 'aanvraag']) {
    // As in real use: from its coming in to the state it is in, each step one that may be taken.
    const stappen = `public.gebeurtenis g where g.dossier_soort = '${soort}' and g.dossier_id = d.id`;
    expect(
      await tel(`${soort} d where d.status::text is distinct from coalesce((
        select g.naar from ${stappen} and g.naar is not null order by g.id desc limit 1
      ), '-') or not exists (select from ${stappen} and g.soort = 'ingediend' and g.op = d.ingediend_op)`),
    ).toBe(0);
    expect(
      await tel(`${soort} d join public.gebeurtenis g on g.dossier_id = d.id where g.naar is not null and not exists (
        select from prive.overgang o where o.dossier_soort = '${soort}' and o.van = g.van and o.naar = g.naar and g.door = any (o.door))`),
    ).toBe(0);
  }
  expect(await tel(`gebeurtenis where op > '${NU.toISOString()}'`)).toBe(0);
  expect(await tel('feedback_publiek where gedaan_op is not null and wat_gedaan is null')).toBe(0);
  expect(await tel('feedback_totaal')).toBeGreaterThan(0);
  expect(await vraag('select versie from public.content_versie')).not.toEqual(voor.versie);
  await expect(vraag("update public.aanvraag set status = 'ingediend' where status = 'afgerond'")).rejects.toThrow();
});
