import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { BEELD_BYTES } from '#domein/beeld/beeld.limieten.ts';
import { alsSoort, fotoformulier, jpegMetPlaats, ruis } from '#tests/support/foto.ts';
import { type Echteproef, openEchteproef } from '#tests/support/meedoen-postgres.ts';
import { bewijsVan } from '#tests/support/meedoen-rest.ts';
import { actoren, maakActoren, makelaar } from '#tests/support/rechten-actoren.ts';

let proef: Echteproef;
beforeAll(async () => {
  proef = await openEchteproef(`insert into public.plek (id, soort, naam, slug, bron, zekerheid, status)
    values ('de-plek', 'speeltuin', 'Voorbeeld: plek', 'de-plek', '{proef}', 'bron', 'gepubliceerd')`);
  await maakActoren(proef.eigenaar);
});
afterAll(() => proef?.stop());
beforeEach(() => proef.eigenaar.query('delete from public.beeld'));

type Lichaam = FormData | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
async function stuur(body: Lichaam, bewijs: string | null = bewijsVan(makelaar.sub), koppen = {}) {
  const headers = { ...(bewijs === null ? {} : { authorization: `Bearer ${bewijs}` }), ...koppen };
  const init = { method: 'POST', headers, body, duplex: 'half' };
  const antwoord = await proef.stuur(new Request('http://portaal.test/api/foto', init));
  return { status: antwoord.status, inhoud: await antwoord.json() };
}
const fout = (status: number, code: string, veld: string | null = null) => ({
  status,
  inhoud: { fouten: [{ veld, code }] },
});

interface Bewaard {
  readonly breedte: number;
  readonly hoogte: number;
  readonly klein_breedte: number;
  readonly groot: string;
  readonly klein: string;
}
async function bewaard(): Promise<Bewaard & { platen: Buffer[] }> {
  const { rows } = await proef.eigenaar.query<Bewaard>('select * from public.beeld');
  const [rij, ...meer] = rows;
  if (!rij || meer.length > 0) throw new Error(`There are ${rows.length} photos, not one.`);
  return { ...rij, platen: [rij.groot, rij.klein].map((tekst) => Buffer.from(tekst, 'base64')) };
}
const kleur = async (bytes: Buffer, left: number, top: number) =>
  [...(await sharp(bytes).extract({ left, top, width: 1, height: 1 }).raw().toBuffer())].map((deel) => deel >> 6);

/** Entry 0x8825 of EXIF, which points at the place, in the byte order of the encoder. */
const GPS_WIJZER = Buffer.from([0x25, 0x88]);

test('a photo is kept upright, in two sizes, without the place where it was made', async () => {
  const jpeg = await jpegMetPlaats();
  const gegevens = await sharp(jpeg).metadata();
  // What goes in does say where: else nothing is proved.
  expect(gegevens).toMatchObject({ width: 1600, height: 1000, orientation: 6 });
  expect(gegevens.exif?.includes('Voorbeeldcamera')).toBe(true);
  expect(gegevens.exif?.includes(GPS_WIJZER)).toBe(true);
  expect(await stuur(fotoformulier(jpeg, { maker: 'Voorbeeld: fotoclub' }))).toEqual({
    status: 200,
    inhoud: { id: expect.any(String) },
  });
  const { platen, ...rij } = await bewaard();
  expect(rij).toMatchObject({
    plek_id: 'de-plek',
    alt: 'Een hek met bloemen',
    maker: 'Voorbeeld: fotoclub',
    volgorde: 1,
    breedte: 750,
    hoogte: 1200,
    klein_breedte: 300,
    status: 'gepubliceerd',
  });
  for (const [nummer, plaat] of platen.entries()) {
    const { format, width = 0, height = 0, exif, xmp, iptc, icc, orientation } = await sharp(plaat).metadata();
    expect([format, width, height]).toEqual(
      [
        ['webp', 750, 1200],
        ['webp', 300, 480],
      ][nummer],
    );
    expect([exif, xmp, iptc, icc, orientation]).toEqual(Array(5).fill(undefined));
    expect(plaat.includes('Voorbeeldcamera')).toBe(false);
    // Left became top.
    expect(await kleur(plaat, 10, 10)).toEqual([0, 1, 1]);
    expect(await kleur(plaat, 10, height - 10)).toEqual([3, 3, 1]);
  }
});

test('what hardly compresses still fits', async () => {
  expect((await stuur(fotoformulier(await ruis(1500, 1400)))).status).toBe(200);
  const { platen } = await bewaard();
  expect(platen.map(({ byteLength }) => byteLength <= BEELD_BYTES)).toEqual([true, true]);
});

test.each(['png', 'webp', 'avif'] as const)('a small %s is taken, and not made larger', async (soort) => {
  expect((await stuur(fotoformulier(await alsSoort(soort)))).status).toBe(200);
  expect(await bewaard()).toMatchObject({ breedte: 300, hoogte: 200, klein_breedte: 300 });
});

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>fetch('/api/foto')</script></svg>`;
const bytes = (tekst: string, codering: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(tekst, codering));

test('what is no photo is refused by what is in it, whatever its name says', async () => {
  const gif = await alsSoort('gif');
  for (const inhoud of [bytes(SVG), bytes(`<?xml version="1.0"?>${SVG}`), gif, bytes('%PDF-1.7'), bytes('Dag')])
    expect(await stuur(fotoformulier(inhoud))).toEqual(fout(422, 'foto_soort', 'foto'));
  const stuk = (await jpegMetPlaats()).subarray(0, 4000);
  for (const inhoud of [stuk, bytes(`\xff\xd8\xff${SVG}`, 'latin1'), bytes('RIFF\x04\0\0\0WEBPVP8 ')])
    expect(await stuur(fotoformulier(inhoud))).toEqual(fout(422, 'foto_kapot', 'foto'));
  expect(await stuur(fotoformulier(new Uint8Array()))).toEqual(fout(422, 'foto_ontbreekt', 'foto'));
  expect(await stuur(fotoformulier(undefined))).toEqual(fout(422, 'foto_ontbreekt', 'foto'));
  expect(await proef.aantal('public.beeld')).toBe(0);
});

test('a small file that unpacks to a giant is refused before it is unpacked', async () => {
  const reus = await sharp({ create: { width: 16_000, height: 4001, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  expect(reus.byteLength).toBeLessThan(1_000_000);
  expect(await stuur(fotoformulier(reus))).toEqual(fout(422, 'te_veel_punten', 'foto'));
});

test('30 MB is refused, told beforehand or not, and not read to its end', async () => {
  const MB = 1024 * 1024;
  const soort = { 'content-type': 'multipart/form-data; boundary=x' };
  const groot = new Uint8Array(30 * MB);
  expect(await stuur(groot, undefined, { ...soort, 'content-length': String(30 * MB) })).toEqual(fout(413, 'te_groot'));
  let gegeven = 0;
  const stroom = new ReadableStream<Uint8Array>({
    pull(uit) {
      gegeven += 1;
      uit.enqueue(new Uint8Array(MB));
      if (gegeven === 30) uit.close();
    },
  });
  expect(await stuur(stroom, undefined, soort)).toEqual(fout(413, 'te_groot'));
  expect(gegeven).toBeLessThan(16);
});

test('without a description there is no photo, and other fields are checked too', async () => {
  const foto = await alsSoort('png');
  for (const alt of [undefined, '', ' \u200b '])
    expect(await stuur(fotoformulier(foto, { alt }))).toEqual(fout(422, 'alt_ontbreekt', 'alt'));
  expect(await stuur(fotoformulier(foto, { alt: 'a'.repeat(251) }))).toEqual(fout(422, 'tekst_te_lang', 'alt'));
  expect(await stuur(fotoformulier(foto, { over_id: 'bestaat-niet' }))).toEqual(fout(404, 'onbekend'));
  expect(await stuur(fotoformulier(foto, { over: 'wijk' }))).toEqual(fout(404, 'onbekend', 'over'));
  expect(await stuur(bytes('{}'), undefined, { 'content-type': 'application/json' })).toEqual(fout(400, 'onleesbaar'));
  expect(await stuur(bytes('x'), undefined, { 'content-type': 'multipart/form-data' })).toEqual(
    fout(400, 'onleesbaar'),
  );
  expect(await proef.aantal('public.beeld')).toBe(0);
});

test('only who works here places photos', async () => {
  const formulier = fotoformulier(await alsSoort('png'));
  expect(await stuur(formulier, null)).toEqual(fout(401, 'toegang_verlopen'));
  // The hosted API answers 401 to a token that is too old; nothing else of it is known.
  const echt = proef.lijn.haal;
  proef.lijn.haal = async () => Response.json({ code: 'PGRST301', message: 'JWT expired' }, { status: 401 });
  expect(await stuur(formulier)).toEqual(fout(401, 'toegang_verlopen'));
  proef.lijn.haal = echt;
  for (const { sub, rol, databaseRol } of actoren) {
    if (databaseRol !== 'authenticated') continue;
    const mag = rol === 'makelaar' || rol === 'beheerder';
    expect((await stuur(formulier, bewijsVan(sub))).status, rol).toBe(mag ? 200 : 403);
  }
});

test('a plek has at most 8 photos, each after the last', async () => {
  const formulier = fotoformulier(await alsSoort('png'));
  for (let nummer = 1; nummer <= 8; nummer++) expect((await stuur(formulier)).status).toBe(200);
  expect(await stuur(formulier)).toEqual(fout(422, 'te_veel_fotos'));
  const { rows } = await proef.eigenaar.query('select array_agg(volgorde order by volgorde) as uit from public.beeld');
  expect(rows[0]).toEqual({ uit: [1, 2, 3, 4, 5, 6, 7, 8] });
});
