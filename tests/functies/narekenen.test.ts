import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { type Telwijze, telBestand } from '#domein/stemming/pabulib/pabulib.telling.ts';
import { leesPabulib } from '#domein/stemming/pabulib/pabulib.ts';
import { aanvullingen } from '#domein/stemming/telling/aanvulling.ts';
import { gedeeldeVerkiezing } from '#tests/support/gedeeld.ts';

const idsSchema = z.array(z.string());
const verwachtSchema = z.object({
  bestanden: z.record(
    z.string(),
    z.object({
      regel: z.string(),
      gelijke_delen: z.record(z.enum(['geen', 'add1', 'nuttig', 'add1-nuttig']), idsSchema),
      officieel: idsSchema.optional(),
    }),
  ),
});
const tekst = gedeeldeVerkiezing('verwacht.json');
const bestanden = tekst ? Object.entries(verwachtSchema.parse(JSON.parse(tekst)).bestanden) : [];
if (!tekst) console.log('left out, the source files are not here (SHARED_DIR): real elections with known outcomes');

const WIJZE: Telwijze = {
  regel: 'gelijke_delen',
  aanvulling: 'add1',
  pastNiet: 'overslaan',
  drempel: undefined,
  gelijk: ['meeste_stemmen', 'laagste_bedrag', 'bestandsvolgorde'],
};
const hash = (invoer: string | Uint8Array): string => createHash('sha256').update(invoer).digest('hex');
function tel(naam: string, anders: Partial<Telwijze>) {
  const gelezen = leesPabulib(gedeeldeVerkiezing(naam) ?? '');
  if (!gelezen.ok) throw new Error(`${naam} line ${gelezen.fout.regel}: ${gelezen.fout.code}`);
  return telBestand(gelezen.waarde, { ...WIJZE, ...anders }, hash);
}

const gelijkeDelen = bestanden.flatMap(([naam, { gelijke_delen }]) =>
  Object.entries(gelijke_delen).map(([aanvulling, ids]) => ({
    naam,
    aanvulling: z.enum(aanvullingen).parse(aanvulling.replace('-', '_')),
    ids,
  })),
);
test.for(gelijkeDelen)('$naam, equal shares with $aanvulling, has its known winners', (geval) => {
  expect(tel(geval.naam, { aanvulling: geval.aanvulling }).gekozen.toSorted()).toEqual(geval.ids.toSorted());
});

/** How the city counted, by the name of its rule. Gdynia broke ties by the order on the list. */
const OFFICIEEL: Readonly<Record<string, Partial<Telwijze>>> = {
  'equalshares/add1': {},
  greedy: { regel: 'meeste_stemmen' },
  'greedy-threshold': { regel: 'meeste_stemmen' },
  'greedy-no-skip': { regel: 'meeste_stemmen', pastNiet: 'stoppen', gelijk: ['meeste_stemmen', 'bestandsvolgorde'] },
};
const officieel = bestanden.flatMap(([naam, { regel, officieel: ids }]) => (ids ? [{ naam, regel, ids }] : []));
test.for(officieel)('$naam, counted as the city did ($regel), has the published winners', (geval) => {
  const wijze = OFFICIEEL[geval.regel];
  expect(wijze).toBeDefined();
  expect(tel(geval.naam, wijze ?? {}).gekozen.toSorted()).toEqual(geval.ids.toSorted());
});

const draai = promisify(execFile);
const narekenen = (...argumenten: string[]) =>
  draai(process.execPath, ['netlify/opdrachten/narekenen.ts', ...argumenten]);
const KLEIN = 'tests/support/pabulib/klein.pb';

test('the command prints one JSON object', async () => {
  const { stdout } = await narekenen(KLEIN);
  expect(JSON.parse(stdout)).toEqual({
    gekozen: ['boom', 'bank'],
    besteed: 100,
    budget: 100,
    regel: 'meeste-stemmen',
    invoerHash: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(stdout.trim().split('\n')).toHaveLength(1);
});

test('what is read in another way than it stands is told with its line, of many the first twenty', async () => {
  const map = mkdtempSync(join(tmpdir(), 'buurtportaal-pb-'));
  onTestFinished(() => rmSync(map, { recursive: true, force: true }));
  const bestand = join(map, 'dubbel.pb');
  const stemmen = Array.from({ length: 25 }, (_, nummer) => `${nummer};bank,bank`).join('\n');
  writeFileSync(
    bestand,
    `META\nkey;value\nbudget;1e2\nvote_type;approval\nPROJECTS\nproject_id;cost\nbank;60\nVOTES\nvoter_id;vote\n${stemmen}\n`,
  );
  const { stdout } = await narekenen(bestand, '--drempel=2.5');
  const { waarschuwingen, ...uitslag } = JSON.parse(stdout);
  expect(uitslag).toMatchObject({ gekozen: ['bank'], besteed: 60, budget: 100 });
  expect(waarschuwingen).toHaveLength(21);
  expect(waarschuwingen[0]).toBe('Regel 10: Project bank staat twee keer op dit biljet. Het telt één keer.');
  expect(waarschuwingen[20]).toBe('En nog 5 keer zoiets.');
});

test.each([
  [['geen.pb'], 'Het bestand geen.pb is niet te lezen.'],
  [[KLEIN, '--regel', 'zomaar'], 'Bij --regel kan zomaar niet. Kies uit: meeste-stemmen, gelijke-delen.'],
  [[KLEIN, '--drempel=-1'], 'Bij --drempel hoort een getal, zoals 50 of 2.5. -1 is dat niet.'],
  [[KLEIN, '--vreemd'], 'Deze opdracht kent dit niet: --vreemd'],
  [['package.json'], 'Regel 1: Het bestand begint niet met META.'],
  [[], 'Gebruik: npm run --silent narekenen -- BESTAND.pb'],
])('%j ends with one clear line and exit code 1', async (argumenten, regel) => {
  const fout: { code: number; stderr: string; stdout: string } = await narekenen(...argumenten).then(
    () => Promise.reject(new Error('It should have failed.')),
    (reden) => reden,
  );
  expect(fout).toMatchObject({ code: 1, stdout: '' });
  expect(fout.stderr.split('\n')[0]).toContain(regel);
});
