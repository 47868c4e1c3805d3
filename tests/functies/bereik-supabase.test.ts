import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { leesLokaleOmgeving } from '#netlify/env.ts';
import { luister } from '#netlify/local/luister.ts';
import { bereikSupabase } from '#netlify/local/supabase.ts';

let map: string;
let stil: Server;

beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'bereik-'));
  // It takes every request and never answers.
  stil = createServer(() => undefined);
});
afterEach(async () => {
  stil.closeAllConnections();
  stil.close();
  await rm(map, { recursive: true });
});

test('an address on which something else is silent does not keep a command waiting', async () => {
  const poort = await luister(stil, 0, 'PORT');
  await writeFile(join(map, 'adres'), `http://127.0.0.1:${poort}`);
  const supabase = await bereikSupabase(leesLokaleOmgeving({ LOKALE_MAP: map }));
  try {
    expect(supabase.url).not.toContain(`:${poort}`);
    const antwoord = await fetch(`${supabase.url}/rest/v1/wijk?select=code`, {
      headers: { apikey: supabase.publishable },
    });
    expect(antwoord.status).toBe(200);
  } finally {
    await supabase.stop();
  }
});
