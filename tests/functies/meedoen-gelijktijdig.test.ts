import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { alsParen, INGEVULD, PADEN } from '#tests/support/meedoen-inhoud.ts';
import { nieuwAdres } from '#tests/support/meedoen-omgeving.ts';
import { type Echteproef, openEchteproef } from '#tests/support/meedoen-postgres.ts';

let proef: Echteproef;
beforeAll(async () => {
  proef = await openEchteproef();
});
afterAll(() => proef?.stop());
// Each test counts from nothing.
beforeEach(() =>
  proef.eigenaar.query(
    'truncate public.aanmelding, public.aanvraag, public.feedback, prive.inzending, prive.bericht, prive.limiet, prive.contact, prive.volgcode, public.gebeurtenis cascade',
  ),
);

const dossiers = () =>
  proef.aantal(
    '(select id from public.aanmelding union all select id from public.aanvraag union all select id from public.feedback) d',
  );
const reeks = <T>(n: number, maak: (nummer: number) => Promise<T>) =>
  Promise.all(Array.from({ length: n }, (_, nummer) => maak(nummer)));
const telStatus = (antwoorden: readonly Response[]) =>
  Object.fromEntries(
    Map.groupBy(antwoorden, ({ status }) => String(status))
      .entries()
      .map(([status, groep]) => [status, groep.length]),
  );

test.for(PADEN)('twenty times the same %s at once: one record, one mail, the same answer', async (pad) => {
  const eerder = (await proef.post()).length;
  const inhoud = { ...INGEVULD[pad], sleutel: randomUUID(), altcha: await proef.losPuzzelOp() };
  const antwoorden = await reeks(20, () => proef.stuurJson(pad, inhoud));
  expect(telStatus(antwoorden)).toEqual({ 201: 20 });
  expect(new Set(await Promise.all(antwoorden.map((antwoord) => antwoord.text()))).size).toBe(1);
  expect(await dossiers()).toBe(1);
  await reeks(4, () => proef.tik());
  expect((await proef.post()).length - eerder).toBe(1);
});

test.for(PADEN)('twenty times the same plain %s at once is one record too', async (pad) => {
  const ip = nieuwAdres();
  const antwoorden = await reeks(20, () => proef.stuurFormulier(pad, alsParen(INGEVULD[pad]), { ip }));
  expect(telStatus(antwoorden)).toEqual({ 303: 20 });
  expect(new Set(antwoorden.map((antwoord) => antwoord.headers.get('location'))).size).toBe(1);
  expect(await dossiers()).toBe(1);
});

test('the same key with other content is a conflict, also at the same time', async () => {
  const sleutel = randomUUID();
  const antwoorden = await reeks(20, (nummer) =>
    proef.stuurJson('/api/feedback', { ...INGEVULD['/api/feedback'], tekst: `woorden ${nummer}`, sleutel }),
  );
  expect(telStatus(antwoorden)).toEqual({ 201: 1, 409: 19 });
  const conflict = antwoorden.find(({ status }) => status === 409);
  expect(await conflict?.json()).toEqual({ fouten: [{ veld: null, code: 'sleutel_hergebruikt' }] });
  expect(await dossiers()).toBe(1);
});

test('twenty different ones at once all survive', async () => {
  const antwoorden = await reeks(20, (nummer) =>
    proef.stuurJson('/api/aanmelding', {
      ...INGEVULD['/api/aanmelding'],
      naam: `Tuin ${nummer}`,
      sleutel: randomUUID(),
    }),
  );
  expect(telStatus(antwoorden)).toEqual({ 201: 20 });
  expect(await dossiers()).toBe(20);
});

test('two people behind one address who use the plain form at once both succeed', async () => {
  const ip = nieuwAdres();
  const antwoorden = await reeks(2, (nummer) =>
    proef.stuurFormulier(
      '/api/aanmelding',
      alsParen({
        ...INGEVULD['/api/aanmelding'],
        contact_naam: `Buur ${nummer}`,
        contact_email: `buur${nummer}@voorbeeld.test`,
      }),
      { ip },
    ),
  );
  expect(telStatus(antwoorden)).toEqual({ 303: 2 });
  expect(await dossiers()).toBe(2);
});

/** With a solved puzzle as a script does, or else as a plain form. */
const stuurFeedback = (velden: Record<string, string>, ip: string, altcha?: string): Promise<Response> =>
  altcha
    ? proef.stuurJson('/api/feedback', { ...velden, altcha }, { ip })
    : proef.stuurFormulier('/api/feedback', velden, { ip, koppen: { accept: 'application/json' } });

test.for([true, false])('sixty people behind one address get through (with a puzzle: %s)', async (metPuzzel) => {
  const ip = nieuwAdres();
  const puzzels = metPuzzel ? await reeks(60, () => proef.losPuzzelOp()) : [];
  const antwoorden = await reeks(60, (nummer) =>
    stuurFeedback({ over: 'portaal', gezicht: '5', tekst: `Hallo ${nummer}` }, ip, puzzels[nummer]),
  );
  expect(telStatus(antwoorden)).toEqual({ 201: 60 });
  expect(await dossiers()).toBe(60);
});

test('one sender without a puzzle is stopped in the end, told when to come back, and others are not', async () => {
  const ip = nieuwAdres();
  const stuur = (nummer: number, adres: string) =>
    stuurFeedback({ over: 'portaal', gezicht: '1', tekst: `Nog ${nummer}` }, adres);
  const antwoorden = await reeks(120, (nummer) => stuur(nummer, ip));
  const geweigerd = antwoorden.filter(({ status }) => status === 429);
  expect(geweigerd.length).toBeGreaterThan(0);
  expect(await dossiers()).toBe(120 - geweigerd.length);
  expect(Number(geweigerd[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await geweigerd[0]?.json()).toEqual({ fouten: [{ veld: null, code: 'te_vaak' }] });
  expect((await stuur(999, nieuwAdres())).status).toBe(201);
});

test('killed between commit and answer: the same submission again gets the answer that was lost', async () => {
  const echt = proef.lijn.haal;
  const inhoud = { ...INGEVULD['/api/aanvraag'], sleutel: randomUUID(), altcha: await proef.losPuzzelOp() };
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  proef.lijn.haal = async (invoer, init) => {
    await echt(invoer, init);
    throw new TypeError('the line was cut');
  };
  const verloren = await proef.stuurJson('/api/aanvraag', inhoud);
  proef.lijn.haal = echt;
  vi.restoreAllMocks();
  expect(verloren.status).toBe(503);
  expect(Number(verloren.headers.get('retry-after'))).toBeGreaterThan(0);
  const [een, twee] = await reeks(2, () => proef.stuurJson('/api/aanvraag', inhoud));
  expect([een?.status, twee?.status]).toEqual([201, 201]);
  expect(await een?.json()).toEqual(await twee?.json());
  expect(await dossiers()).toBe(1);
  expect(await proef.aantal('prive.bericht')).toBe(1);
});

test('with the database away a script hears 503, and the plain form comes back; afterwards it works again', async () => {
  const echt = proef.lijn.haal;
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  proef.lijn.haal = async () => {
    throw new TypeError('fetch failed');
  };
  const antwoorden = [
    await proef.stuurJson('/api/feedback', INGEVULD['/api/feedback']),
    await proef.stuurFormulier('/api/feedback', alsParen(INGEVULD['/api/feedback'])),
    await proef.stuurJson('/api/dossier', { volgcode: '00000-00000-00000-00000-00000' }),
  ];
  proef.lijn.haal = async () => new Response('<html>bad gateway</html>', { status: 502 });
  antwoorden.push(await proef.stuurJson('/api/feedback', INGEVULD['/api/feedback']));
  proef.lijn.haal = echt;
  vi.restoreAllMocks();
  expect(antwoorden.map(({ status }) => status)).toEqual([503, 503, 503, 503]);
  expect(await antwoorden[0]?.json()).toEqual({ fouten: [{ veld: null, code: 'storing' }] });
  expect(await antwoorden[1]?.text()).toContain('id="formulier"');
  expect((await proef.stuurJson('/api/feedback', INGEVULD['/api/feedback'])).status).toBe(201);
});
