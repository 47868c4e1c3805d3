import sharp from 'sharp';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { ruis } from '#tests/support/foto.ts';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { type Actor, anon, beheerder, bezoeker, maakActoren, makelaar, word } from '#tests/support/rechten-actoren.ts';
import { maakRijen } from '#tests/support/rechten-rijen.ts';

const database = useDatabase('niets');
let webp: Buffer;
beforeAll(async () => {
  await maakActoren(database.client);
  await maakRijen(database.client);
  webp = await sharp(await ruis(200, 100))
    .webp()
    .toBuffer();
});
beforeEach(() => database.client.query('begin'));
afterEach(() => database.client.query('rollback'));

async function vraag<Rij extends object>(sql: string, waarden: unknown[] = []): Promise<Rij[]> {
  return (await database.client.query<Rij>(sql, waarden)).rows;
}
/** Keeps a photo as this person; both pictures are the same one. */
async function bewaar(wie: Actor, over: string, over_id: string, plaat = webp, breedte = 200): Promise<unknown> {
  await word(database.client, wie);
  const [rij] = await vraag<{ uit: unknown }>(
    `select public.foto_bewaren($1, $2, 'Ruis', null, $4, 100, $4, 100, $3, $3) as uit`,
    [over, over_id, plaat.toString('base64'), breedte],
  );
  await database.client.query('reset role');
  return rij?.uit;
}
const ziet = async (wie: Actor): Promise<number> => {
  await word(database.client, wie);
  const [rij] = await vraag<{ n: number }>(`select count(*)::int as n from public.beeld where alt = 'Ruis'`);
  await database.client.query('reset role');
  return rij?.n ?? Number.NaN;
};

test.each(['plek', 'initiatief', 'makelaar'])(
  'a photo of a %s is seen when that is, and by staff before',
  async (over) => {
    for (const status of ['concept', 'gearchiveerd'])
      expect(await bewaar(makelaar, over, `${over}-${status}`)).toEqual({ id: expect.any(String) });
    expect([await ziet(anon), await ziet(bezoeker), await ziet(beheerder)]).toEqual([0, 0, 2]);
    await database.client.query(`update public.${over} set status = 'gepubliceerd'`);
    // An account without a task reads nothing of makelaars; the site is made as somebody without an account.
    const zonderTaak = over === 'makelaar' ? 0 : 2;
    expect([await ziet(anon), await ziet(bezoeker), await ziet(beheerder)]).toEqual([2, zonderTaak, 2]);
    await database.client.query(`delete from public.${over} where id = '${over}-concept'`);
    expect(await ziet(beheerder)).toBe(1);
  },
);

test('only a bare WebP of the given size is taken, so that no place can come along', async () => {
  const metExif = await sharp(webp)
    .withExif({ IFD0: { Make: 'Voorbeeldcamera' } })
    .webp()
    .toBuffer();
  const achteraan = Buffer.concat([webp, Buffer.from('EXIFxxxx')]);
  const groot = await sharp(await ruis(1200, 100))
    .webp({ lossless: true })
    .toBuffer();
  const png = await sharp(webp).png().toBuffer();
  for (const plaat of [metExif, achteraan, groot, png, Buffer.from('<svg/>'), Buffer.alloc(0), webp.subarray(0, 50)])
    expect(await bewaar(makelaar, 'plek', 'plek-ouder', plaat)).toEqual({ fout: 'onleesbaar' });
  expect(await bewaar(makelaar, 'plek', 'plek-ouder', webp, 199)).toEqual({ fout: 'onleesbaar' });
  expect(await bewaar(bezoeker, 'plek', 'plek-ouder')).toEqual({ fout: 'niet_bevoegd' });
  expect(await bewaar(makelaar, 'wijk', 'wijk-ouder')).toEqual({ fout: 'onbekend' });
  expect(await ziet(beheerder)).toBe(0);
});

test('the logboek tells who did what with a photo, and holds nothing of the picture; the site hears of it', async () => {
  const versie = async () => (await vraag<{ versie: string }>('select versie from public.content_versie'))[0]?.versie;
  const voor = Number(await versie());
  await bewaar(makelaar, 'plek', 'plek-ouder');
  await word(database.client, makelaar);
  await database.client.query(`update public.beeld set alt = 'Grijs' where alt = 'Ruis'`);
  await database.client.query(`delete from public.beeld where alt = 'Grijs'`);
  await database.client.query('reset role');
  expect(Number(await versie())).toBe(voor + 3);
  const regels = await vraag<object>(
    `select handeling, velden, length(l::text) < 300 as kort, m.email from public.logboek l
     left join public.medewerker m on m.id = l.medewerker_id where tabel = 'beeld' order by l.id desc limit 3`,
  );
  expect(regels.reverse()).toEqual(
    [
      { handeling: 'toegevoegd', velden: [] },
      { handeling: 'gewijzigd', velden: ['alt'] },
      { handeling: 'verwijderd', velden: [] },
    ].map((regel) => ({ ...regel, kort: true, email: makelaar.bevestigd })),
  );
});
