import { beforeAll, expect, test } from 'vitest';
import { berichtSchema } from '#domein/contract/berichten.ts';
import { contracten, type Functienaam } from '#domein/contract/contracten.ts';
import { bellers, type Recht, rechten } from '#domein/contract/functierechten.ts';
import { leesAntwoord } from '#domein/contract/lezen.ts';
import { rondestatussen } from '#domein/ronde/ronde.status.ts';
import { film, type Scenes } from '#tests/support/contract/film.ts';
import { type Gehoord, leesCatalogus } from '#tests/support/contract/oproep.ts';
import { dagwerkZonderRegel, isStil, moetRegel, type Oproep, ZONDER_REGEL } from '#tests/support/contract/regels.ts';
import { gezieneSleutels, sleutelsVan } from '#tests/support/contract/sleutels.ts';
import { namen } from '#tests/support/contract/voorbeelden.ts';
import { useDatabase } from '#tests/support/postgres-test.ts';

const database = useDatabase('niets');
let scenes: ReadonlyMap<Functienaam, Scenes>;
let post: readonly unknown[];
beforeAll(async () => {
  ({ scenes, post } = await film(database.client));
});

const scenesVan = (naam: Functienaam): Scenes => {
  const gevonden = scenes.get(naam);
  if (!gevonden) throw new Error(`${naam} was not called.`);
  return gevonden;
};
const foutVan = (gehoord: Gehoord): unknown =>
  'antwoord' in gehoord &&
  gehoord.antwoord !== null &&
  typeof gehoord.antwoord === 'object' &&
  'fout' in gehoord.antwoord
    ? gehoord.antwoord.fout
    : null;
const isNiets = (gehoord: Gehoord): boolean =>
  'antwoord' in gehoord &&
  (gehoord.antwoord === null || (Array.isArray(gehoord.antwoord) && gehoord.antwoord.length === 0));

/** Whether it was done; a function that refuses nobody gives the others nothing. */
function mocht(naam: Functienaam, gehoord: Gehoord): boolean {
  if ('geenToegang' in gehoord || foutVan(gehoord) === 'niet_bevoegd') return false;
  const { leeg }: Recht = rechten[naam];
  return !(leeg && isNiets(gehoord));
}

test.each(namen)('%s is done for the roles of its contract, and for nobody else', (naam) => {
  const { perBeller } = scenesVan(naam);
  expect(bellers.filter((beller) => mocht(naam, perBeller.get(beller) ?? { geenToegang: true }))).toEqual(
    bellers.filter((beller) => rechten[naam].wie.some((een) => een === beller)),
  );
});

test.each(namen.filter((naam) => 'ronde' in rechten[naam]))(
  '%s is done in the states of its contract alone',
  (naam) => {
    const { ronde }: Recht = rechten[naam];
    const { perStatus } = scenesVan(naam);
    const geweigerd = rondestatussen.filter(
      (status) => foutVan(perStatus.get(status) ?? { geenToegang: true }) === ronde?.anders,
    );
    expect(rondestatussen.filter((status) => !geweigerd.includes(status))).toEqual(
      rondestatussen.filter((status) => ronde?.in.includes(status)),
    );
  },
);

/** The answers that are no refusal. */
const antwoordenVan = (naam: Functienaam): unknown[] => {
  const { perBeller, perStatus, ook } = scenesVan(naam);
  return [...perBeller.values(), ...perStatus.values(), ...ook].flatMap((gehoord) =>
    'antwoord' in gehoord && foutVan(gehoord) === null ? [gehoord.antwoord] : [],
  );
};

test.each(namen)('what %s answers is what its contract says, to the last key', (naam) => {
  const antwoorden = antwoordenVan(naam);
  expect(antwoorden.length).toBeGreaterThan(0);
  for (const antwoord of antwoorden) {
    // An unknown key would be dropped by reading it.
    expect(leesAntwoord(naam, antwoord)).toEqual({ ok: true, waarde: antwoord });
  }
});

/** Written by our own code and kept as it is: what stands in these is checked where it is made. */
const ZELF_GESCHREVEN = ['.uitslag.uitslag.', '.stilstand.'];

test.each(namen)('every key in the contract of %s was seen in an answer', (naam) => {
  const gezien = new Set<string>();
  for (const antwoord of antwoordenVan(naam)) gezieneSleutels(antwoord, '', gezien);
  const sleutels = [...sleutelsVan(contracten[naam].antwoord)].filter(
    (sleutel) => !ZELF_GESCHREVEN.some((begin) => sleutel.startsWith(begin)),
  );
  expect(sleutels.filter((sleutel) => !gezien.has(sleutel))).toEqual([]);
});

test.each(namen)('%s names no refusal that its contract does not know', (naam) => {
  const { perBeller, perStatus, ook } = scenesVan(naam);
  const fouten = [...perBeller.values(), ...perStatus.values(), ...ook].map(foutVan).filter((fout) => fout !== null);
  const bekend: readonly unknown[] = contracten[naam].weigeringen;
  expect(fouten.filter((fout) => !bekend.includes(fout))).toEqual([]);
});

/** Every call that was not refused, with who called. */
const gelukteOproepen = (naam: Functienaam): Oproep[] => {
  const { perBeller, perStatus, ook } = scenesVan(naam);
  const { wie }: Recht = rechten[naam];
  const eerste = wie[0] ?? 'anon';
  const alle = [...perBeller, ...[...perStatus.values(), ...ook].map((gehoord) => [eerste, gehoord] as const)];
  return alle.flatMap(([beller, gehoord]) =>
    'antwoord' in gehoord && foutVan(gehoord) === null ? [{ naam, beller, sporen: gehoord.sporen }] : [],
  );
};

test.each(namen.filter(moetRegel))('%s writes a line in the logboek whenever it changes something', (naam) => {
  expect(gelukteOproepen(naam).filter(isStil)).toEqual([]);
});

test.each(ZONDER_REGEL)('%s writes nothing in the logboek, so that no line tells of a ballot', (naam) => {
  const regels = gelukteOproepen(naam).map(({ sporen }) => sporen.get('public.logboek') ?? 0);
  expect(regels.length).toBeGreaterThan(0);
  expect(regels.filter((aantal) => aantal > 0)).toEqual([]);
});

test('every kind of work that is due by the clock leaves a line when it changes something', async () => {
  expect(await dagwerkZonderRegel(database.client)).toEqual([]);
});

test('every kind of mail holds what its contract says, to the last key', () => {
  const berichten = post.flatMap((partij) => contracten.berichten_claimen.antwoord.parse(partij));
  for (const { soort, gegevens } of berichten)
    expect(berichtSchema.parse({ soort, gegevens })).toEqual({ soort, gegevens });
  const soorten = new Set(berichten.map(({ soort }) => soort));
  // The reminder, a paper that is voided, and a term that ends, are of the same kind as the others to a jury and to staff.
  expect([...soorten].sort()).toEqual([
    'aanmelding_ontvangen',
    'aanvraag_ontvangen',
    'adviseur_uitnodiging',
    'feedback_ontvangen',
    'feedback_reactie',
    'herinnering',
    'jury_uitnodiging',
    'nieuwe_code',
    'papier_uitgegeven',
    'ronde_open',
    'samen',
    'stap',
    'stemmen_open',
    'werk_buiten',
    'werk_uitnodiging',
    'werk_vandaag',
  ]);
  const gezien = new Set<string>();
  for (const { soort, gegevens } of berichten) gezieneSleutels({ soort, gegevens }, '', gezien);
  // What goes together holds the same as what goes alone.
  const los = (sleutel: string): string => sleutel.replace('.delen[].gegevens', '');
  const losGezien = new Set([...gezien].map(los));
  expect([...sleutelsVan(berichtSchema)].filter((sleutel) => !losGezien.has(los(sleutel)))).toEqual([]);
});

test.each(namen)('the arguments of %s are those of the function, and optional where it has a default', async (naam) => {
  const functie = (await leesCatalogus(database.client)).get(naam);
  const { shape } = contracten[naam].invoer;
  const gevraagd = Object.entries(shape).map(([argument, schema]) => [argument, schema.safeParse(undefined).success]);
  const bestaand = (functie?.argumenten ?? []).map(({ naam: argument, mag_weg }) => [argument, mag_weg]);
  // What the database does not need may still be asked of every caller.
  expect(gevraagd.map(([argument]) => argument).sort()).toEqual(bestaand.map(([argument]) => argument).sort());
  const verplicht = new Set(bestaand.filter(([, mag_weg]) => !mag_weg).map(([argument]) => argument));
  expect(gevraagd.filter(([argument, mag_weg]) => mag_weg && verplicht.has(argument))).toEqual([]);
});
