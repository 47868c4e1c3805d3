import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { laadFuncties } from '#netlify/local/functies.ts';
import { maakSite } from '#netlify/local/site.ts';

let map: string;
let site: (verzoek: Request, ip: string) => Promise<Response>;
const vraag = (pad: string, opties?: RequestInit) => site(new Request(`http://site.test${pad}`, opties), '127.0.0.9');

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'site-'));
  await mkdir(join(map, 'dist/over'), { recursive: true });
  await mkdir(join(map, 'functies'));
  const bestanden = {
    'dist/index.html': '<p>home</p>',
    'dist/over/index.html': '<p>over</p>',
    'dist/404.html': '<p>niet hier</p>',
    'dist/_headers': '/*\n  X-Proef: overal\n/over/*\n  X-Over: ja\n',
    'dist/_redirects': '/oud /over/ 301\n',
    'functies/echo.ts': `
      export default async (verzoek, context) =>
        new Response(JSON.stringify({ naam: context.params.naam, ip: context.ip, tekst: await verzoek.text() }));
      export const config = { path: ['/api/echo/:naam'], method: ['GET', 'POST'] };`,
    'functies/stuk.ts': `
      export default () => { throw new Error('stuk'); };
      export const config = { path: '/api/stuk' };`,
    'functies/tik.ts': `
      export default () => undefined;
      export const config = { schedule: '* * * * *' };`,
  };
  for (const [naam, inhoud] of Object.entries(bestanden)) await writeFile(join(map, naam), inhoud);
  site = maakSite({ projectmap: map, uitvoermap: 'dist', functies: await laadFuncties(join(map, 'functies')) });
});
afterAll(() => rm(map, { recursive: true, force: true }));

test('a page is served at its folder, with the headers of _headers', async () => {
  const antwoord = await vraag('/over/');
  expect(antwoord.status).toBe(200);
  expect(await antwoord.text()).toBe('<p>over</p>');
  expect(antwoord.headers.get('content-type')).toMatch(/^text\/html/);
  expect(antwoord.headers.get('x-proef')).toBe('overal');
  expect(antwoord.headers.get('x-over')).toBe('ja');
});

test('an unknown address gives the built 404 page, with headers', async () => {
  const antwoord = await vraag('/nergens/');
  expect(antwoord.status).toBe(404);
  expect(await antwoord.text()).toBe('<p>niet hier</p>');
  expect(antwoord.headers.get('x-proef')).toBe('overal');
});

test('a redirect of _redirects is followed by the browser', async () => {
  const antwoord = await vraag('/oud');
  expect(antwoord.status).toBe(301);
  expect(antwoord.headers.get('location')).toBe('http://site.test/over/');
});

test('a redirect of a site that is put there later is followed too', async () => {
  const later = await mkdtemp(join(tmpdir(), 'site-later-'));
  const leeg = maakSite({ projectmap: later, uitvoermap: 'dist', functies: await laadFuncties(join(map, 'functies')) });
  const naar = async () => (await leeg(new Request('http://site.test/oud'), '127.0.0.9')).headers.get('location');
  expect(await naar()).toBeNull();
  await mkdir(join(later, 'dist'));
  await writeFile(join(later, 'dist/_redirects'), '/oud /over/ 301\n');
  expect(await naar()).toBe('http://site.test/over/');
  await rm(later, { recursive: true });
});

test('a function answers at its path, with its parameters and the address of the visitor', async () => {
  const antwoord = await vraag('/api/echo/buur', { method: 'POST', body: 'dag' });
  expect(await antwoord.json()).toEqual({ naam: 'buur', ip: '127.0.0.9', tekst: 'dag' });
});

test('a function does not answer methods it did not name, and a scheduled one has no address', async () => {
  expect((await vraag('/api/echo/buur', { method: 'DELETE' })).status).toBe(404);
  expect((await vraag('/tik')).status).toBe(404);
});

test('the files that steer the server are not served', async () => {
  for (const pad of ['/_headers', '/_redirects']) expect((await vraag(pad)).status).toBe(404);
});

test('an address that is not well formed is refused kindly', async () => {
  expect((await vraag('/%E0%A4%A')).status).toBe(400);
});

test('a page takes no POST', async () => {
  expect((await vraag('/over/', { method: 'POST', body: 'x' })).status).toBe(405);
});

test('a kind of redirect that is not followed here is named, not passed over', async () => {
  const ander = await mkdtemp(join(tmpdir(), 'site-ander-'));
  await mkdir(join(ander, 'dist'));
  await writeFile(join(ander, 'dist/_redirects'), '/groet/:naam /api/echo/:naam 200\n');
  const zo = maakSite({ projectmap: ander, uitvoermap: 'dist', functies: await laadFuncties(join(map, 'functies')) });
  await expect(zo(new Request('http://site.test/groet/buur'), '127.0.0.9')).rejects.toThrow('_redirects');
  await rm(ander, { recursive: true });
});
