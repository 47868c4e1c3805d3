import { parse } from 'node-html-parser';
import sharp from 'sharp';
import { beforeAll, expect, inject, test } from 'vitest';
import { fotoformulier, jpegMetPlaats } from '#tests/support/foto.ts';
import { haalToegang } from '#tests/support/inlogcode.ts';
import { klopAan, type Portaal } from '#tests/support/portaal-global.ts';

let proces: Portaal;
let bewijs: string;

async function vraag(pad: string, method: string, inhoud?: object): Promise<unknown> {
  const antwoord = await fetch(`${proces.database}${pad}`, {
    method,
    headers: {
      'content-type': 'application/json',
      prefer: 'return=representation',
      apikey: proces.sleutel,
      authorization: `Bearer ${bewijs}`,
    },
    body: inhoud ? JSON.stringify(inhoud) : null,
  });
  if (!antwoord.ok) throw new Error(`${pad} answered ${antwoord.status}: ${await antwoord.text()}`);
  const tekst = await antwoord.text();
  return tekst && JSON.parse(tekst);
}

beforeAll(async () => {
  proces = await klopAan(inject('portaaldeur'));
  bewijs = await haalToegang(proces, 'makelaar@voorbeeld.test');
});

const pagina = async () => parse(await (await fetch(`${proces.site}/speeltuinen/proefplek/`)).text());
const fotos = async () => (await pagina()).querySelectorAll('.foto img');
const wachtOpFotos = (aantal: number) =>
  expect.poll(async () => (await fotos()).length, { timeout: 60_000, interval: 200 }).toBe(aantal);

async function stuur(anders: Record<string, string> = {}, wie = bewijs): Promise<{ status: number; inhoud: unknown }> {
  const antwoord = await fetch(`${proces.site}/api/foto`, {
    method: 'POST',
    headers: { authorization: `Bearer ${wie}` },
    body: fotoformulier(await jpegMetPlaats(), { over_id: 'proefplek', ...anders }),
  });
  return { status: antwoord.status, inhoud: await antwoord.json() };
}

test('a photo that a makelaar sends stands on the page as files, and is gone with the next build after it is removed', async () => {
  const plek = { id: 'proefplek', soort: 'speeltuin', naam: 'Voorbeeld: plek', slug: 'proefplek', bron: ['proef'] };
  await vraag('/rest/v1/plek', 'POST', { ...plek, zekerheid: 'bron', status: 'gepubliceerd' });
  // Of whoever is not who they say, nothing is kept.
  expect((await stuur({}, `${bewijs.slice(0, -8)}aaaaaaaa`)).status).toBe(401);
  expect(await stuur({ maker: 'Voorbeeld: fotoclub' })).toEqual({ status: 200, inhoud: { id: expect.any(String) } });
  expect((await stuur({ alt: 'Een glijbaan' })).status).toBe(200);
  await wachtOpFotos(2);

  const [eerste, tweede] = await fotos();
  expect(eerste?.attributes).toMatchObject({ alt: 'Een hek met bloemen', width: '750', height: '1200' });
  expect(eerste?.getAttribute('loading')).toBeUndefined();
  expect(tweede?.getAttribute('loading')).toBe('lazy');
  expect((await pagina()).querySelector('.foto figcaption')?.text).toBe('Foto: Voorbeeld: fotoclub');
  const adressen = (eerste?.getAttribute('srcset') ?? '').split(', ').map((deel) => deel.split(' '));
  expect(adressen.map(([, breed]) => breed)).toEqual(['300w', '750w']);
  for (const [adres = '', breed] of adressen) {
    expect(adres).toMatch(/^\/foto\/[a-z0-9-]+-(klein|groot)\.[0-9a-f]{12}\.webp$/);
    const bestand = await fetch(`${proces.site}${adres}`);
    expect(bestand.headers.get('content-type')).toBe('image/webp');
    expect(bestand.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const { width, exif } = await sharp(await bestand.arrayBuffer()).metadata();
    expect([`${width}w`, exif]).toEqual([breed, undefined]);
  }

  const zonder = new URLSearchParams({ maker: 'eq.Voorbeeld: fotoclub' });
  await vraag(`/rest/v1/beeld?${zonder}`, 'PATCH', { alt: 'Een groen hek' });
  await expect
    .poll(async () => (await fotos())[0]?.getAttribute('alt'), { timeout: 60_000, interval: 200 })
    .toBe('Een groen hek');
  await vraag(`/rest/v1/beeld?${zonder}`, 'DELETE');
  await wachtOpFotos(1);
  expect((await fotos())[0]?.getAttribute('alt')).toBe('Een glijbaan');
  for (const [adres = ''] of adressen) expect((await fetch(`${proces.site}${adres}`)).status).toBe(404);
}, 240_000);
