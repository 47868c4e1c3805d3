import { isDeepStrictEqual } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { berichtSchema } from '#domein/contract/berichten.ts';
import { contracten, type Functienaam } from '#domein/contract/contracten.ts';
import { type Recht, rechten } from '#domein/contract/functierechten.ts';
import { leesAntwoord } from '#domein/contract/lezen.ts';
import { rondestatussen } from '#domein/ronde/ronde.status.ts';
import { film, type Scenes } from '#tests/support/contract/film.ts';
import { andereRechten, foutVan, gezegdRecht, gezienRecht, hernoem, klopt } from '#tests/support/contract/oordeel.ts';
import { leesCatalogus } from '#tests/support/contract/oproep.ts';
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
test.each(namen)('%s is done for the roles, and in the states, of its contract alone', (naam) => {
  expect(gezienRecht(rechten[naam], scenesVan(naam))).toEqual(gezegdRecht(rechten[naam]));
});

test('the table names every function that takes a second person', async () => {
  const { rows } = await database.client.query<{ naam: Functienaam }>(
    `select p.proname as naam from pg_proc p where p.pronamespace = 'public'::regnamespace and p.proname <> 'wie_ben_ik'
       and p.prosrc ~ '\\m(met_tweede|zijn_twee|teken_telling|jury_van_een)\\(' order by 1`,
  );
  const genoemd = namen.filter((naam) => 'tweede' in rechten[naam]);
  expect(genoemd.toSorted()).toEqual(rows.map(({ naam }) => naam).toSorted());
});

/** Which steps can be taken when stands in the table of the life cycle. */
const PER_STAP: readonly Functienaam[] = ['ronde_stap'];

test.each(namen.filter((naam) => !('ronde' in rechten[naam] || PER_STAP.includes(naam))))(
  '%s, of which the contract names no states, does the same in each of them',
  (naam) => {
    const { perStatus } = scenesVan(naam);
    const fouten = rondestatussen.map((status) => foutVan(perStatus.get(status) ?? { geenToegang: true }));
    expect(fouten).toEqual(rondestatussen.map(() => fouten[0]));
  },
);

test.each(namen)('one role or state more or less in the row of %s is noticed', (naam) => {
  const scenes = scenesVan(naam);
  const onopgemerkt = andereRechten(rechten[naam]).filter((anders) =>
    isDeepStrictEqual(gezienRecht(anders, scenes), gezegdRecht(anders)),
  );
  expect(onopgemerkt).toEqual([]);
});

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

test.each(namen)('another name for a key is noticed wherever %s answers it', (naam) => {
  const antwoorden = antwoordenVan(naam);
  const hernoemd = [...sleutelsVan(contracten[naam].antwoord)].flatMap((sleutel) =>
    antwoorden.map((antwoord) => [sleutel, hernoem(antwoord, sleutel)] as const).filter(([, anders]) => anders),
  );
  expect(hernoemd.filter(([, anders]) => klopt(naam, anders)).map(([sleutel]) => sleutel)).toEqual([]);
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
    'mailkeuze',
    'nieuwe_code',
    'papier_uitgegeven',
    'ronde_open',
    'samen',
    'stap',
    'stemmen_open',
    'verbetering',
    'werk_buiten',
    'werk_feedback',
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
