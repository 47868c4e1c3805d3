import { glob, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

interface Bestand {
  pad: string;
  inhoud: string;
  imports: string[];
}

async function lees(patroon: string): Promise<Bestand[]> {
  const paden = (await Array.fromAsync(glob(patroon))).sort();
  return Promise.all(
    paden.map(async (pad) => {
      const inhoud = await readFile(pad, 'utf8');
      const imports = [...inhoud.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, naam]) => naam ?? '');
      return { pad, inhoud, imports };
    }),
  );
}

const code = '*.{ts,tsx,astro}';
const isTest = ({ pad }: Bestand) => pad.endsWith('.test.ts');
const bron = (await lees(`src/**/${code}`)).filter((bestand) => !isTest(bestand));
const server = (await lees(`{netlify,bouw}/**/*.{ts,tsx}`)).filter((bestand) => !isTest(bestand));
const mappen = [...new Set(bron.map(({ pad }) => pad.split('/')[1] ?? ''))].filter((naam) => !naam.includes('.'));

/** What each folder of src may import from the other folders; a folder that is not listed fails the test below. */
const MAG: Record<string, readonly string[]> = {
  domein: [],
  config: ['domein'],
  teksten: ['domein', 'config'],
  client: ['domein', 'config'],
  content: ['domein', 'config', 'client', 'teksten'],
  components: ['domein', 'config', 'teksten', 'content', 'styles'],
  formulieren: ['domein', 'config', 'teksten', 'components'],
  islands: ['domein', 'config', 'teksten', 'client', 'components', 'formulieren', 'styles'],
  layouts: ['domein', 'config', 'teksten', 'content', 'components', 'styles', 'letter'],
  pages: ['domein', 'config', 'teksten', 'content', 'components', 'formulieren', 'islands', 'layouts', 'styles'],
};
const overtredingen = (bestanden: readonly Bestand[], fout: (naam: string, bestand: Bestand) => boolean) =>
  bestanden.flatMap((bestand) =>
    bestand.imports.filter((naam) => fout(naam, bestand)).map((naam) => `${bestand.pad} imports ${naam}`),
  );

test('every folder of src has its fence', () => {
  expect(mappen.filter((naam) => !(naam in MAG))).toEqual([]);
});

test.for(Object.entries(MAG))('src/%s imports only what stands below it', ([map, mag]) => {
  const fouten = overtredingen(
    bron.filter(({ pad }) => pad.startsWith(`src/${map}/`)),
    (naam) => {
      const doel = /^#([a-z]+)\//.exec(naam)?.[1];
      if (!doel || doel === map) return false;
      return !mag.includes(doel);
    },
  );
  expect(fouten).toEqual([]);
});

const VOL = 20;
test(`what has a room for each subject holds at most ${VOL} files side by side, tests included`, async () => {
  const kamers = Map.groupBy(
    await Array.fromAsync(glob(`src/{content,teksten,formulieren,client}/**/${code}`)),
    dirname,
  );
  expect([...kamers].filter(([, bestanden]) => bestanden.length > VOL).map(([kamer]) => kamer)).toEqual([]);
});

test('code is imported by alias, never by a path that climbs', () => {
  expect(overtredingen([...bron, ...server], (naam) => naam.startsWith('../'))).toEqual([]);
});

/** Pure as the domain itself: an index in memory, and the stems of words. */
const ZOEKEN = ['minisearch', '@orama/stemmers/dutch'];

test('a folder of domein imports only zod, its own folder and domein/gedeeld; contract stands above them all', () => {
  const fouten = overtredingen(
    bron.filter(({ pad }) => pad.startsWith('src/domein/')),
    (naam, { pad }) => {
      if (pad.startsWith('src/domein/contract/') && naam.startsWith('#domein/')) return false;
      const eigen = pad.split('/').slice(2, 3).join();
      return !(
        naam === 'zod' ||
        naam === 'zod/mini' ||
        naam.startsWith('#domein/gedeeld/') ||
        naam.startsWith(`#domein/${eigen}/`) ||
        (eigen === 'zoeken' && ZOEKEN.includes(naam)) ||
        naam.startsWith('./')
      );
    },
  );
  expect(fouten).toEqual([]);
});

test('the fields of a form take zod/mini, and only schemas of columns the whole of zod, four times its size', () => {
  const velden = bron.filter(({ pad }) => /^src\/domein\/(gedeeld\/|.*\.velden\.ts$)/.test(pad));
  expect(
    overtredingen(
      velden.filter(({ pad }) => !pad.endsWith('.schema.ts')),
      (naam) => naam === 'zod' || naam.endsWith('.schema.ts'),
    ),
  ).toEqual([]);
});

test('src never imports netlify or bouw', () => {
  expect(overtredingen(bron, (naam) => /^#(netlify|bouw|tests)\//.test(naam))).toEqual([]);
});

test('netlify takes only domein, teksten, config and formulieren from src, and bouw also reads the content', () => {
  const fouten = (map: string, nooit: RegExp) =>
    overtredingen(
      server.filter(({ pad }) => pad.startsWith(map)),
      (naam) => nooit.test(naam),
    );
  expect(fouten('netlify/', /^#(content|components|islands|layouts|client|styles)\//)).toEqual([]);
  expect(fouten('bouw/', /^#(components|islands|layouts|styles|formulieren|netlify)\//)).toEqual([]);
});

test('in netlify only the adapters talk to Supabase, and only local touches the embedded one', () => {
  expect(
    overtredingen(server, (naam, { pad }) => naam === '@supabase/supabase-js' && !pad.startsWith('netlify/adapters/')),
  ).toEqual([]);
  expect(
    overtredingen(server, (naam, { pad }) => /^@supabase\/lite|pglite/.test(naam) && !pad.startsWith('netlify/local/')),
  ).toEqual([]);
});

test('only client fetches, and only islands/kaart imports Leaflet', () => {
  const haalt = bron.filter(({ pad, inhoud }) => !pad.startsWith('src/client/') && /\bfetch\(/.test(inhoud));
  expect(haalt.map(({ pad }) => pad)).toEqual([]);
  expect(
    overtredingen(bron, (naam, { pad }) => naam.startsWith('leaflet') && !pad.startsWith('src/islands/kaart/')),
  ).toEqual([]);
});

/** Each keeps one thing: drafts, who signed in, the place one looked near, the buurt one chose, and random keys of forms that were sent. */
const BEWAART = [
  'src/client/toegang/sessie-opslag.ts',
  'src/islands/dichtbij/gekozen-naam.ts',
  'src/islands/formulier/beurten.ts',
  'src/islands/gedeeld/concepten.ts',
  'src/islands/home/mijn-buurt.ts',
];
test('what somebody typed is kept on a device in one place, with one term', () => {
  const bewaart = bron.filter(({ inhoud }) => /\b(localStorage|sessionStorage|indexedDB)\b/.test(inhoud));
  expect(bewaart.map(({ pad }) => pad).filter((pad) => !BEWAART.includes(pad))).toEqual([]);
});

test('what draws the workplace stays in the workplace: public pages load nothing of it', () => {
  const zwaar = /^(react-admin|ra-|@mui\/|react-hook-form|react-router|@tanstack\/)/;
  const buiten = bron.filter(({ pad }) => !/^src\/(islands\/werkplek|teksten\/nl\/werkplek\/react-admin)/.test(pad));
  expect(overtredingen(buiten, (naam) => zwaar.test(naam))).toEqual([]);
  expect(
    overtredingen(buiten, (naam) => naam.startsWith('#islands/werkplek/')).map((regel) => regel.split(' ')[0]),
  ).toEqual(['src/pages/werkplek.astro']);
});

test('only env.ts reads process.env', async () => {
  const instellingen = await lees('*.config.mjs');
  const lezers = [...bron, ...server, ...instellingen].filter(
    ({ pad, inhoud }) => /process\.env/.test(inhoud) && !pad.endsWith('/env.ts'),
  );
  expect(lezers.map(({ pad }) => pad)).toEqual([]);
});

test('the config of a function is a plain literal that Netlify can read without running it', async () => {
  const functies = await lees(join('netlify/functions', '*.{ts,tsx}'));
  const slecht = functies.filter(
    ({ inhoud }) => !/export const config(: Config)? = \{[\s\S]*?\};/.test(inhoud) || /\bas const\b/.test(inhoud),
  );
  expect(slecht.map(({ pad }) => pad)).toEqual([]);
});
