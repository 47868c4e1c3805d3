import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { zonderStukken } from '#teksten/nl/taal/naam.ts';

const map = mkdtempSync(join(tmpdir(), 'buurtportaal-opdracht-'));
afterAll(() => rmSync(map, { recursive: true, force: true }));

interface Afloop {
  code: number;
  uit: string;
  fout: string;
}

/** Runs the command as npm does, on a local database of its own. */
function opdrachtIn(extra: Record<string, string>, naam: string, ...args: string[]): Promise<Afloop> {
  const { SUPABASE_URL: _, ...omgeving } = process.env;
  const env = { ...omgeving, LOKALE_MAP: join(map, 'lokaal'), ...extra };
  return new Promise((klaar) => {
    execFile(process.execPath, [`netlify/opdrachten/${naam}.ts`, ...args], { env }, (fout, uit, stderr) => {
      // The words of the file stand apart in their sentence; here only the sentence counts.
      const code = typeof fout?.code === 'number' ? fout.code : 0;
      klaar({ code, uit: zonderStukken(uit), fout: zonderStukken(stderr) });
    });
  });
}

const opdracht = (naam: string, ...args: string[]): Promise<Afloop> => opdrachtIn({}, naam, ...args);

function bestand(naam: string, inhoud: string): string {
  const pad = join(map, naam);
  writeFileSync(pad, inhoud);
  return pad;
}

test('places: a trial, then writing, then nothing left to do', async () => {
  const csv = bestand(
    'goed.csv',
    '\uFEFFid;soort;naam;bron;zekerheid\r\nproef-1;speeltuin;Proefplek van de import;nota;bron\r\n',
  );
  const proef = await opdracht('plekken-importeren', csv);
  expect(proef).toMatchObject({ code: 0, uit: expect.stringContaining('rij 2: Proefplek van de import (concept)') });
  expect(proef.uit).toContain('Er is niets veranderd');
  expect((await opdracht('plekken-importeren', csv, '--schrijf')).uit).toContain('Toegevoegd: 1. Gewijzigd: 0.');
  expect((await opdracht('plekken-importeren', csv)).uit).toContain('Nieuw: 0. Gewijzigd: 0. Gelijk gebleven: 1.');
});

test('places: errors come with row and column, the first hundred of them, and exit code 1', async () => {
  const rijen = Array.from({ length: 120 }, (_, n) => `fout-${n};zwembad;Naam ${n};nota;bron`);
  const { code, uit, fout } = await opdracht(
    'plekken-importeren',
    bestand('fout.csv', ['id;soort;naam;bron;zekerheid', ...rijen].join('\n')),
    '--schrijf',
  );
  expect({ code, uit }).toEqual({ code: 1, uit: '' });
  expect(fout).toContain(
    'Rij 2, kolom soort: “zwembad” kan hier niet. Kies buurtcentrum, speeltuin of ontmoetingsplek.',
  );
  expect(fout.match(/kolom soort/g)).toHaveLength(100);
  expect(fout).toContain('En nog 20 fouten.');
  expect(fout).toContain('120 fouten. Er is niets veranderd.');
});

const LIJST = 'Name,Address,Type\nHof van Noord,Singel 1,playground\nAan het Water,Singel 2,zwembad\n';
const VOORSTEL = {
  kolommen: [
    { hun: 'Name', ons: 'naam', zekerheid: 'zeker' },
    { hun: 'Address', ons: 'adres', zekerheid: 'zeker' },
    { hun: 'Type', ons: 'soort', zekerheid: 'zeker' },
  ],
  rijen: 2,
  klaar: 1,
  wacht: [
    {
      rij: 3,
      waarom: 'Kolom Type: “zwembad” kan hier niet. Kies buurtcentrum, speeltuin of ontmoetingsplek.',
    },
  ],
};

test('places: a proposal is one JSON object, and says beside it what else was seen', async () => {
  const { code, uit, fout } = await opdracht('plekken-importeren', bestand('hun.csv', LIJST), '--voorstel');
  expect({ code, voorstel: JSON.parse(uit) }).toEqual({ code: 0, voorstel: VOORSTEL });
  expect(fout).toContain('Er staat geen bron in. We schrijven: Bestand hun.csv.');
});

test('places: a proposal is made of the file alone where no database answers', async () => {
  // Nothing listens on the port of the discard service.
  const weg = { SUPABASE_URL: 'http://127.0.0.1:9', SUPABASE_PUBLISHABLE_KEY: 'x', SUPABASE_SECRET_KEY: 'x' };
  const { code, uit, fout } = await opdrachtIn(weg, 'plekken-importeren', bestand('hun.csv', LIJST), '--voorstel');
  expect({ code, voorstel: JSON.parse(uit) }).toEqual({ code: 0, voorstel: VOORSTEL });
  expect(fout).toContain('Die keken we dus niet na.');
});

test('places: a list of the city is read as it was chosen, told field by field, and waits whole for a row that is not clear', async () => {
  const keuze = join(map, 'keuze.json');
  const hun = bestand(
    'hun-eigen.csv',
    'Wat,Address,Type\nDe Eigenplek,Kade 1,playground\nDe Wachtplek,Kade 2,zwembad\n',
  );
  const kijk = await opdracht('plekken-importeren', hun, '--kolom', 'Wat=naam', '--bewaar-keuze', keuze);
  expect(kijk.uit).toContain('Wat wordt naam');
  expect(kijk.uit).toContain('rij 2: De Eigenplek (concept)');
  expect(kijk.uit).toContain('adres: “Kade 1”');
  expect(kijk.uit).toContain('Rij 3, kolom Type: “zwembad” kan hier niet.');
  const wacht = await opdracht('plekken-importeren', hun, '--keuze', keuze, '--schrijf');
  expect(wacht).toMatchObject({ code: 1, fout: expect.stringContaining('--zonder-wachtende') });
  expect(wacht.fout).toContain('Er is niets veranderd.');
  const klaar = await opdracht('plekken-importeren', hun, '--keuze', keuze, '--schrijf', '--zonder-wachtende');
  expect(klaar.uit).toContain('Toegevoegd: 1. Gewijzigd: 0.');
  expect((await opdracht('plekken-importeren', hun, '--keuze', keuze)).uit).toContain('Dit lijkt op “De Eigenplek”');
});

test('boundaries: a broken file ends in one clear line', async () => {
  const { code, fout } = await opdracht('wijken-importeren', '--bestand', bestand('stuk.geojson', '{"type":'));
  expect(code).toBe(1);
  expect(fout).toContain('stuk.geojson: Dit bestand is geen geldige JSON.');
});

test.each(['plekken-importeren', 'wijken-importeren'])(
  '%s without a file, or with an option it does not know, says how it is used',
  async (naam) => {
    for (const args of [[], ['--onzin']]) {
      const { code, fout } = await opdracht(naam, ...args);
      expect({ code, gebruik: fout.split('\n')[1]?.split(':')[0] }).toEqual({ code: 1, gebruik: 'Gebruik' });
    }
    expect(
      (await opdracht(naam, ...(naam === 'wijken-importeren' ? ['--bestand'] : []), join(map, 'nergens'))).fout,
    ).toContain('niet te lezen');
  },
);

test('log: a portal of which nobody changed a line says so, and one of other days does not', async () => {
  const goed = await opdracht('logboek-nagaan');
  expect(goed).toMatchObject({ code: 0, uit: expect.stringContaining('Het logboek klopt.') });
  const dagen = bestand(
    'dagen.json',
    JSON.stringify({ rijen: [{ dag: '2026-01-01', nummer: 1, hash: '0'.repeat(64) }] }),
  );
  const mis = await opdracht('logboek-nagaan', '--dagen', dagen);
  expect(mis).toMatchObject({
    code: 1,
    fout: expect.stringContaining('Dit past niet bij wat er eerder openbaar stond'),
  });
  expect((await opdracht('logboek-nagaan', '--dag', '1')).fout).toContain('Gebruik: npm run logboek:nagaan');
});
