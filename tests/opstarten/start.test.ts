import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { luister, sluit } from '#netlify/local/luister.ts';
import { lokaleSleutels } from '#netlify/local/sleutels.ts';
import { startSite } from '#tests/support/site-proces.ts';

let map: string;
beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'buurtportaal-start-'));
});
afterAll(() => rm(map, { recursive: true, force: true }));

// The second start goes on from the first.
describe('a start, and the next', { shuffle: false, retry: 0 }, () => {
  test('npm start serves site, mailbox and database, and Ctrl-C stops them all', async () => {
    const proces = await startSite({ map });
    const site = await fetch(proces.site);
    expect(site.status).toBe(200);
    expect(await site.text()).toContain('Wat is er bij jou in de buurt?');
    expect((await fetch(proces.postbus)).status).toBe(200);
    const { publishable } = await lokaleSleutels(map);
    const rijen = await fetch(`${proces.database}/rest/v1/wijk?select=code`, { headers: { apikey: publishable } });
    expect(await rijen.json()).toHaveLength(10);

    expect(await proces.stop()).toBe(0);
    for (const adres of [proces.site, proces.postbus, proces.database]) await expect(fetch(adres)).rejects.toThrow();
  });

  test('a second start finds the database as it was and needs no new one', async () => {
    const proces = await startSite({ map });
    expect((await fetch(`${proces.site}/wijken/`)).status).toBe(200);
    await expect(startSite({ map })).rejects.toThrow(/is al open/);
    expect(await proces.stop()).toBe(0);
  });
});

test.for(['PORT', 'SUPABASE_PORT', 'MAIL_PORT'])('a taken %s gives one line that names it', async (instelling) => {
  const bezet = createServer();
  const poort = await luister(bezet, 0, instelling);
  const poging = startSite({ map, env: { [instelling]: String(poort) } });
  await expect(poging).rejects.toThrow(
    new RegExp(`:\\nPoort ${poort} is al in gebruik\\. Kies een andere: ${instelling}=${poort + 1} npm start\\n$`),
  );
  await sluit(bezet);
});

test('settings that make no sense are named', async () => {
  await expect(startSite({ map, env: { PORT: 'tachtig' } })).rejects.toThrow(
    /Deze instellingen .*: PORT \(een heel getal van 0 tot en met 65535\)\./,
  );
  await expect(startSite({ map, env: { SUPABASE_URL: 'http://127.0.0.1:1' } })).rejects.toThrow(/SUPABASE_SECRET_KEY/);
});
