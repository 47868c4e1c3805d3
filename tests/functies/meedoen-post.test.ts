import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseVolgcode } from '#domein/gedeeld/volgcode.ts';
import { alsParen, INGEVULD } from '#tests/support/meedoen-inhoud.ts';
import { type Echteproef, openEchteproef } from '#tests/support/meedoen-postgres.ts';

let proef: Echteproef;
beforeEach(async () => {
  proef = await openEchteproef();
});
afterEach(() => proef?.stop());

/** Newest first. */
const nieuwePost = () => proef.post();
const AANMELDING = INGEVULD['/api/aanmelding'];
const meld = async (velden: Record<string, unknown> = {}) => {
  const inhoud = { ...AANMELDING, contact_email: `${randomUUID()}@voorbeeld.test`, ...velden };
  const antwoord = await proef.stuurJson('/api/aanmelding', { ...inhoud, sleutel: randomUUID() });
  expect(antwoord.status).toBe(201);
  return inhoud.contact_email;
};
/** As if an hour went by: what had to wait is due. */
const laterAanDeBeurt = () =>
  proef.eigenaar.query(
    `update prive.bericht set volgende_poging_op = prive.nu() - interval '1 minute', bezet_tot = null where verzonden_op is null`,
  );

test('the mail has the link with the code behind the #, as text and as HTML, with the address of the settings', async () => {
  const adres = await meld({ contact_naam: 'Ö <b>Bewoner</b>', naam: 'Tuin & "zo" <script>' });
  await proef.tik();
  const [mail] = await nieuwePost();
  expect(mail?.to?.[0]?.address).toBe(adres);
  expect(mail?.from?.address).toBe('portaal@voorbeeld.test');
  expect(mail?.subject).toBe('We hebben je aanmelding');
  const link = /https:\/\/portaal\.voorbeeld\.test\/volgen\/#(\S+)/.exec(mail?.text ?? '');
  const code = parseVolgcode(link?.[1] ?? '');
  expect(code).toHaveLength(25);
  // Not a word of who filled in the form, as long as nobody said that the address is theirs.
  expect(mail?.text).toMatch(/^Hallo,/);
  expect(mail?.text).not.toMatch(/Bewoner|Tuin/);
  expect(mail?.html).toContain(`href="${link?.[0]}"`);
  const antwoord = await proef.stuurJson('/api/dossier', { volgcode: code });
  expect(await antwoord.json()).toMatchObject({ gedaan: 'lezen', dossier: { titel: 'Tuin & "zo" <script>' } });

  for (const actie of ['bevestigen', 'intrekken'])
    await proef.stuurJson('/api/dossier', { volgcode: code, actie, sleutel: randomUUID() });
  await proef.tik();
  const [stap] = await nieuwePost();
  expect(stap?.text).toContain('Beste Ö <b>Bewoner</b>,');
  expect(stap?.html).toContain('Beste <bdi>Ö &lt;b&gt;Bewoner&lt;/b&gt;</bdi>,');
  expect(stap?.html).not.toMatch(/<script|<b>/);
});

test('a plain form asks in its mail to confirm the address', async () => {
  const velden = { ...AANMELDING, contact_email: 'zonder-js@voorbeeld.test' };
  expect((await proef.stuurFormulier('/api/aanmelding', alsParen(velden))).status).toBe(303);
  await proef.tik();
  expect((await nieuwePost())[0]?.text).toContain('Bevestig je adres');
});

test('with SMTP down submissions succeed, and each mail goes out once when it is back', async () => {
  proef.zetPost(false);
  for (const nummer of [1, 2, 3]) await meld({ naam: `Tuin ${nummer}` });
  expect(await proef.tik()).toMatchObject({ verzonden: 0, mislukt: 3, opgegeven: 0 });
  expect(await nieuwePost()).toEqual([]);
  const { rows } = await proef.eigenaar.query(
    'select distinct laatste_fout from prive.bericht where verzonden_op is null',
  );
  expect(rows).toEqual([{ laatste_fout: expect.stringMatching(/^ESOCKET|^ECONN/) }]);
  proef.zetPost(true);
  expect(await proef.tik()).toMatchObject({ verzonden: 0, mislukt: 0 });
  await laterAanDeBeurt();
  const tellingen = await Promise.all([proef.tik(), proef.tik(), proef.tik()]);
  expect(tellingen.reduce((som, { verzonden }) => som + verzonden, 0)).toBe(3);
  expect(await nieuwePost()).toHaveLength(3);
});

test('a mail that was taken but not noted goes again, under the same Message-ID', async () => {
  await meld();
  const echt = proef.lijn.haal;
  proef.lijn.haal = async (invoer, init) => {
    if (String(invoer instanceof Request ? invoer.url : invoer).endsWith('bericht_verzonden'))
      throw new TypeError('cut');
    return echt(invoer, init);
  };
  await expect(proef.tik()).rejects.toThrow('bericht_verzonden');
  proef.lijn.haal = echt;
  expect(await proef.tik()).toMatchObject({ verzonden: 0 });
  await laterAanDeBeurt();
  expect(await proef.tik()).toMatchObject({ verzonden: 1 });
  const post = await nieuwePost();
  expect(post).toHaveLength(2);
  expect(post[0]?.messageId).toBe(post[1]?.messageId);
  expect(post[0]?.messageId).toMatch(/^<aanmelding\.[0-9a-f-]+\.ontvangen@voorbeeld\.test>$/);
});

test('a mail that cannot be sent is given up visibly, and a mail that cannot be made holds up no other', async () => {
  await meld();
  await meld();
  await proef.eigenaar.query(
    `update prive.bericht set pogingen = 11, gegevens = '{"soort": "aanmelding"}'
     where id = (select id from prive.bericht where verzonden_op is null limit 1)`,
  );
  expect(await proef.tik()).toMatchObject({ verzonden: 1, opgegeven: 1 });
  const { rows } = await proef.eigenaar.query(
    'select laatste_fout, gegevens from prive.bericht where opgegeven_op is not null',
  );
  expect(rows).toEqual([{ laatste_fout: 'opmaak ZodError', gegevens: {} }]);
});

test('a lost code: the same answer for known and unknown addresses, a mail only for the known one', async () => {
  const bekend = await meld();
  await proef.tik();
  const vraag = async (contact_email: string) => {
    const antwoord = await proef.stuurJson('/api/dossier', { actie: 'nieuwe_code', contact_email });
    return [antwoord.status, [...antwoord.headers].sort(), await antwoord.text()];
  };
  expect(await vraag(bekend)).toEqual(await vraag('onbekend@voorbeeld.test'));
  await proef.tik();
  // The mail about the form was the first of the day, so the code waits for 18:00.
  expect((await nieuwePost()).map(({ to }) => to?.[0]?.address)).toEqual([bekend]);
  await laterAanDeBeurt();
  await proef.tik();
  const [mail, ...meer] = await nieuwePost();
  expect(mail?.subject).toBe('Je nieuwe volgcode');
  expect(mail?.to?.[0]?.address).toBe(bekend);
  expect(meer.map(({ to }) => to?.[0]?.address)).toEqual([bekend]);
  const code = /#(\S+)/.exec(mail?.text ?? '')?.[1];
  expect((await proef.stuurJson('/api/dossier', { volgcode: code })).status).toBe(200);
});

test('no line of the log holds a name, an address or a code, whatever goes wrong', async () => {
  const regels: string[] = [];
  for (const soort of ['error', 'log', 'warn', 'info'] as const)
    vi.spyOn(console, soort).mockImplementation((...delen) => void regels.push(delen.map(String).join(' ')));
  const geheim = { contact_naam: 'Geheime Naam', contact_email: 'geheim@voorbeeld.test', naam: 'Geheim plan' };
  await meld(geheim);
  const echt = proef.lijn.haal;
  const storingen: (typeof fetch)[] = [
    async () =>
      Response.json({ code: '23514', message: 'row contains (Geheime Naam, geheim@voorbeeld.test)' }, { status: 400 }),
    async () => Response.json({ onverwacht: 'geheim@voorbeeld.test' }),
    async () => {
      throw new TypeError('fetch failed for geheim@voorbeeld.test');
    },
  ];
  const statussen: number[] = [];
  for (const haal of storingen) {
    proef.lijn.haal = haal;
    statussen.push((await proef.stuurJson('/api/aanmelding', { ...AANMELDING, ...geheim })).status);
    statussen.push((await proef.stuurJson('/api/dossier', { volgcode: 'GEHEM-GEHEM-GEHEM-GEHEM-GEHEM' })).status);
  }
  proef.lijn.haal = echt;
  proef.zetPost(false);
  await proef.tik();
  vi.restoreAllMocks();
  expect(statussen).toEqual([500, 500, 500, 500, 503, 503]);
  expect(regels.length).toBeGreaterThanOrEqual(6);
  expect(regels.join('\n')).not.toMatch(/geheim|gehem|@voorbeeld/i);
  expect(regels.join('\n')).toMatch(/23514/);
});
