import { expect, test } from 'vitest';
import { type Tikdelen, tik } from '#netlify/services/tik.ts';
import { namaakRpc } from '#tests/support/namaak-rpc.ts';

const STAD = {
  bewaartermijnen: { contact_maanden: 12 },
  termijnen: { bewonersvraag_dagen: 5, oppakken_dagen: 7 },
  antwoordDagen: 21,
  maandenVers: 6,
  vertrouwenspersoon: { functie: 'ombudsman', email: 'ombudsman@voorbeeld.test' },
} as Parameters<typeof tik>[1]; // the rest of how long things are kept goes along as it is
const partij = (aantal: number, meer = false) => ({ bezet: false, aantal, meer });
type Antwoorden = Parameters<typeof namaakRpc>[0];
const GEWOON = {
  tik_deel: ({ deel }) => partij(deel === 'rondes' ? 3 : 5),
  rondeseinen_versturen: () => 2,
  werkberichten_schrijven: () => 4,
  feedback_buiten: () => 6,
  berichten_claimen: () => [],
  tik_delen: () => ['feedback_afsluiten', 'opschonen'],
  publicatie_beurt: () => ({ stap: 'klaar' }),
} satisfies Antwoorden;

/** `seconden`: what the clock says each time it is looked at; the last goes on. */
async function tikMet(antwoorden: Antwoorden, { stad = STAD, seconden = [0], ...anders }: Anders = {}) {
  const { rpc, gevraagd } = namaakRpc({ ...GEWOON, ...antwoorden });
  const mislukt: string[] = [];
  const tijden = [...seconden];
  const nu = () => new Date(1000 * ((tijden.length > 1 ? tijden.shift() : tijden[0]) ?? 0));
  const verslag = await tik(
    {
      rpc,
      post: { stuur: () => Promise.reject(), bereikbaar: async () => true, sluit: () => undefined },
      klok: { nu },
      ...{ domein: 'voorbeeld.test', taal: 'nl', site: 'https://voorbeeld.test' },
      ...{ volgen: '/volgen/', aanvragen: '/aanvragen/', jury: '/jury/' },
      meld: (deel) => mislukt.push(deel),
      ...anders,
    },
    stad,
  );
  return { verslag, gevraagd, mislukt, delen: gevraagd.filter(({ functie }) => functie === 'tik_deel') };
}
interface Anders extends Partial<Tikdelen> {
  readonly stad?: typeof STAD;
  readonly seconden?: readonly number[];
}

test('a tick does all that is due, the rondes first, and counts it', async () => {
  const { verslag, gevraagd, delen, mislukt } = await tikMet({});
  expect(verslag).toEqual({
    ...{ bezet: 0, rondes_verder: 3, feedback_afgesloten: 5, rondeseinen: 2, werkberichten: 4, feedback_buiten: 6 },
    ...{ verzonden: 0, mislukt: 0, opgegeven: 0, bouwopdrachten: 0 },
  });
  expect(mislukt).toEqual([]);
  expect(gevraagd[0]).toMatchObject({ functie: 'tik_deel', invoer: { deel: 'rondes' } });
  expect(delen.map(({ invoer }) => invoer.deel)).toEqual(['rondes', 'feedback_afsluiten', 'opschonen']);
});

test('each kind of work hears the terms of this city', async () => {
  const { gevraagd, delen } = await tikMet({});
  const termijnen = {
    contact_maanden: 12,
    bewonersvraag_dagen: 5,
    oppakken_dagen: 7,
    antwoord_dagen: 21,
    vers_maanden: 6,
    buiten_adres: 'ombudsman@voorbeeld.test',
  };
  for (const { invoer } of delen) expect(invoer.termijnen).toEqual(termijnen);
  const invoerVan = (naam: string) => gevraagd.find(({ functie }) => functie === naam)?.invoer;
  expect(invoerVan('rondeseinen_versturen')).toEqual({ bewaar_maanden: 12 });
  expect(invoerVan('werkberichten_schrijven')).toEqual({ feedback_dagen: 21, vers_maanden: 6 });
  expect(invoerVan('feedback_buiten')).toEqual({ adres: 'ombudsman@voorbeeld.test' });
});

test('a city without somebody outside mails nobody outside', async () => {
  const { verslag, gevraagd, delen } = await tikMet({}, { stad: { ...STAD, vertrouwenspersoon: null } });
  expect(verslag.feedback_buiten).toBe(0);
  expect(gevraagd.map(({ functie }) => functie)).not.toContain('feedback_buiten');
  expect(delen[0]?.invoer.termijnen).not.toHaveProperty('buiten_adres');
});

test('work that fails is named and counts as nothing, and all other work goes on', async () => {
  const stuk = () => {
    throw new Error('stuk');
  };
  const alles = Object.fromEntries(Object.keys(GEWOON).map((naam) => [naam, stuk]));
  const { verslag, mislukt } = await tikMet(alles);
  expect(new Set(Object.values(verslag))).toEqual(new Set([0]));
  expect(mislukt).toEqual([
    ...['rondes', 'rondeseinen_versturen', 'werkberichten_schrijven', 'feedback_buiten', 'mails', 'tik_delen'],
  ]);
  const een = await tikMet({ tik_deel: ({ deel }) => (deel === 'opschonen' ? stuk() : partij(1)) });
  expect([een.mislukt, een.verslag.feedback_afgesloten]).toEqual([['opschonen'], 1]);
});

test('what another tick is doing is left to it, and said of the rondes', async () => {
  const { verslag, delen } = await tikMet({ tik_deel: () => ({ bezet: true }) });
  expect(verslag).toMatchObject({ bezet: 1, rondes_verder: 0, feedback_afgesloten: 0 });
  expect(delen).toHaveLength(3);
});

test('a kind with more to do gets another turn, until twenty seconds have gone', async () => {
  const meer: Antwoorden = { tik_deel: () => partij(10, true), tik_delen: () => ['feedback_afsluiten'] };
  // Begin, twice for the mails, and then before each lot.
  const { verslag } = await tikMet(meer, { seconden: [100, 100, 100, 119.9, 119.9, 120] });
  expect(verslag.feedback_afgesloten % 10).toBe(0);
  expect(verslag.feedback_afgesloten).toBeGreaterThan(0);
  const later = await tikMet(meer, { seconden: [100, 120] });
  expect(later.verslag.feedback_afgesloten).toBe(0);
});

test('where somebody builds on our order, the order is counted', async () => {
  const stappen = [{ stap: 'kijken' }, { stap: 'bouwen', versie: 1 }];
  const publicatie = { haak: { vraagBouw: async () => true }, leesOnline: async () => undefined };
  const { verslag } = await tikMet({ publicatie_beurt: () => stappen.shift() }, { publicatie });
  expect(verslag.bouwopdrachten).toBe(1);
});
