import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';
import { type LokaleDatabase, openDatabase } from '#netlify/local/database.ts';
import { lokaleSleutels } from '#netlify/local/sleutels.ts';

let map = '';
let database: LokaleDatabase | undefined;
afterEach(async () => {
  vi.restoreAllMocks();
  await database?.stop();
  await rm(map, { recursive: true, force: true });
});

test('whatever fails in the embedded database, the console tells no word of what somebody sent', async () => {
  map = await mkdtemp(join(tmpdir(), 'database-stil-'));
  const sleutels = await lokaleSleutels(map);
  const gezegd: string[] = [];
  const hoor = (...delen: unknown[]): void =>
    void gezegd.push(delen.map((deel) => inspect(deel, { depth: 9 })).join(' '));
  for (const soort of ['error', 'log', 'warn', 'info', 'debug'] as const)
    vi.spyOn(console, soort).mockImplementation(hoor);
  const stuur = async (pad: string, inhoud: unknown, sleutel = sleutels.secret): Promise<number> => {
    const koppen = { apikey: sleutel, authorization: `Bearer ${sleutel}`, 'content-type': 'application/json' };
    const verzoek = new Request(`http://localhost${pad}`, {
      method: 'POST',
      headers: koppen,
      body: JSON.stringify(inhoud),
    });
    const antwoord = await database?.fetch(verzoek);
    await antwoord?.text();
    return antwoord?.status ?? 0;
  };
  database = await openDatabase({
    map,
    sleutels,
    siteUrl: 'http://localhost',
    zaadmappen: [],
    mail: {
      send: async () => {
        throw new Error('geheim@voorbeeld.test cannot be reached');
      },
    },
  });
  const geheim = {
    contact_naam: 'Geheime Naam',
    contact_email: 'geheim@voorbeeld.test',
    contact_telefoon: '+31600000001',
  };
  const zending = {
    sleutel: 's',
    inhoud_hash: 'h',
    code_hash: 'geheimecode',
    code: 'geheim',
    afzender: 'a',
    kanaal: 'site',
  };
  const statussen = [
    await stuur('/rest/v1/rpc/aanvraag_indienen', { gegevens: geheim, ...zending, kanaal: 'geheim-kanaal' }),
    await stuur('/rest/v1/rpc/rondesein_bewaren', { adres: `geheim@voorbeeld.test${'x'.repeat(300)}`, afzender: 'a' }),
    await stuur('/rest/v1/rpc/bestaat_niet', geheim),
    await stuur('/rest/v1/medewerker', { email: 'geheim@voorbeeld.test', naam: 'Geheime Naam' }, sleutels.publishable),
    await stuur('/rest/v1/ronde?geheim=eq.geheim', geheim, sleutels.publishable),
    await stuur('/auth/v1/otp', { email: 'geheim@voorbeeld.test' }, sleutels.publishable),
  ];
  expect(statussen.filter((status) => status < 400)).toEqual([]);
  expect(gezegd.join('\n')).not.toMatch(/geheim|\+31600000001/i);
  // That something went wrong, and of what kind, is still told; and what others print stays as it is.
  expect(gezegd.join('\n')).toMatch(/Lokale database: \w+ 23514/);
  console.log('Hoeveel: 3');
  expect(gezegd.at(-1)).toContain('Hoeveel: 3');
});
