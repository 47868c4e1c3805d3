import { randomUUID } from 'node:crypto';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { LOKVELD } from '#domein/gedeeld/lokveld.ts';
import { verbetermailTekst } from '#teksten/nl/verbetering/verbetermail.ts';
import { laatDoen } from '#tests/database/meedoen.ts';
import { type Echteproef, openEchteproef } from '#tests/support/meedoen-postgres.ts';
import { beheerder, maakActoren } from '#tests/support/rechten-actoren.ts';

let proef: Echteproef;
let plek: { id: string; naam: string };
beforeAll(async () => {
  proef = await openEchteproef();
  await maakActoren(proef.eigenaar);
  const { rows } = await proef.eigenaar.query(`select id, naam from public.plek where status = 'gepubliceerd' limit 1`);
  plek = rows[0];
});
afterAll(() => proef?.stop());
beforeEach(() => proef.eigenaar.query('delete from public.verbetering'));

const inhoud = (anders: Record<string, string> = {}): Record<string, string> => ({
  ...{ over: 'plek', over_id: plek.id, wat: 'telefoon', voorstel: '030 123 45 67', zeker: 'ja' },
  ...anders,
});
const PAGINA = { koppen: { accept: 'text/html' } };
const rijen = async () =>
  (await proef.eigenaar.query('select * from public.verbetering order by ingediend_op, nummer')).rows;

test('a plain form is kept, and goes on to the thank-you page', async () => {
  const antwoord = await proef.stuurFormulier('/api/verbetering', inhoud(), PAGINA);
  expect([antwoord.status, antwoord.headers.get('location')]).toEqual([303, '/verbeteren/bedankt/']);
  expect(await rijen()).toMatchObject([{ over_id: plek.id, wat: 'telefoon', zeker: true, aantal: 1, status: 'nieuw' }]);
});

test('a script shows a solved puzzle, and sending twice is once', async () => {
  const zonder = await proef.stuurJson('/api/verbetering', { ...inhoud(), altcha: '' });
  expect(await zonder.json()).toEqual({ fouten: [{ veld: null, code: 'puzzel_ongeldig' }] });
  const sleutel = randomUUID();
  const stuur = async () =>
    proef.stuurJson('/api/verbetering', { ...inhoud({ zeker: 'nee' }), sleutel, altcha: await proef.losPuzzelOp() });
  const [eerst, weer] = [await stuur(), await stuur()];
  expect([eerst.status, weer.status]).toEqual([201, 201]);
  expect(await weer.json()).toEqual(await eerst.json());
  expect(await rijen()).toMatchObject([{ aantal: 1, zeker: false }]);
});

test('with something wrong the form comes back with what was typed; a program that fills in every field keeps nothing', async () => {
  const antwoord = await proef.stuurFormulier(
    '/api/verbetering',
    inhoud({ over_id: '', over_naam: '', contact_email: 'x@' }),
    PAGINA,
  );
  expect(antwoord.status).toBe(422);
  const pagina = parse(await antwoord.text());
  expect(pagina.querySelector('textarea[name="voorstel"]')?.textContent).toBe('030 123 45 67');
  expect(pagina.querySelector('input[name="over_naam"]')?.getAttribute('aria-invalid')).toBe('true');
  expect(pagina.querySelector('input[name="contact_email"]')?.getAttribute('aria-invalid')).toBe('true');
  expect((await proef.stuurFormulier('/api/verbetering', inhoud({ [LOKVELD]: 'x' }), PAGINA)).status).toBe(303);
  expect(await rijen()).toEqual([]);
});

test('without a script the name is enough; what nobody knows is refused', async () => {
  await proef.stuurFormulier('/api/verbetering', inhoud({ over_id: '', over_naam: plek.naam.toUpperCase() }), PAGINA);
  expect(await rijen()).toMatchObject([{ over_id: plek.id }]);
  const weg = await proef.stuurFormulier('/api/verbetering', inhoud({ over_id: 'weg' }), PAGINA);
  expect(weg.status).toBe(422);
});

test('who left an address hears once what was done, without the own words', async () => {
  await proef.stuurFormulier('/api/verbetering', inhoud({ contact_email: 'zei@voorbeeld.test' }), PAGINA);
  const [{ id }] = await rijen();
  const client = proef.eigenaar;
  await laatDoen(client, beheerder, 'verbetering_afhandelen', id, 'afgewezen', null, null, 'Het nummer klopt al.');
  await proef.tik();
  const [mail, ...meer] = (await proef.post()).filter(({ to }) => to?.[0]?.address === 'zei@voorbeeld.test');
  expect([mail?.subject, meer]).toEqual([verbetermailTekst.afgewezen.onderwerp, []]);
  expect(mail?.text).toContain('Het nummer klopt al.');
  expect(mail?.text).not.toContain('030 123 45 67');
});
