import { expect, test } from 'vitest';
import { paths } from '#config/paths.ts';
import type { Herinnering, Ontvangst, Reactie, Stap } from '#domein/contract/berichten.ts';
import { formatVolgcode, maakVolgcode, VOLGCODE_BYTES } from '#domein/gedeeld/volgcode.ts';
import {
  schrijfHerinnering,
  schrijfOntvangst,
  schrijfReactie,
  schrijfStap,
} from '#netlify/services/bericht-dossier.ts';
import { type Berichtdeel, maakOp, tekst } from '#netlify/services/bericht-opmaak.ts';
import { bezwaarTekst } from '#teksten/nl/dossier/bezwaar.ts';
import { actieTekst } from '#teksten/nl/dossier/dossier.ts';
import { nieuwBuitenTekst } from '#teksten/nl/feedback/buiten.ts';
import {
  aanmeldingstapTekst,
  aanvraagstapTekst,
  bedragTekst,
  berichtTekst,
  feedbackstapTekst,
  herinneringTekst,
  namensGestoptTekst,
  nogNietOnlineTekst,
  ontvangstTekst,
  reactieTekst,
  schreefTekst,
  stilTekst,
} from '#teksten/nl/mail/berichten.ts';
import { bedrag } from '#teksten/nl/taal/bedrag.ts';

const SITE = 'https://voorbeeld.test';
const VOLGEN = `${SITE}/volgen/`;
const code = maakVolgcode(new Uint8Array(VOLGCODE_BYTES));

const dossier = {
  soort: 'aanvraag',
  nummer: 'B-000001',
  titel: null,
  status: 'ingediend',
  naam: null,
  kanaal: 'site',
  voorbeeld: false,
  buiten: false,
  wie: null,
  code,
} as const;
const HELPER = { naam: 'Een makelaar', telefoon: '+31301234567' };
const ontvangst = (meer: Partial<Ontvangst> = {}) =>
  schrijfOntvangst({ ...dossier, bevestigen: false, ...meer }, VOLGEN);
const stap = (meer: Partial<Stap>) =>
  schrijfStap(
    { ...dossier, van: 'ingediend', naar: 'in_behandeling', door: 'makelaar', tekst: null, ...meer },
    { site: SITE, volgen: VOLGEN },
  );
const herinnering = (meer: Partial<Herinnering>) =>
  schrijfHerinnering({ ...dossier, wat: 'vraag', laatste: false, einde_op: '2026-12-14T23:00:00Z', ...meer }, VOLGEN);
const reactie = (meer: Partial<Reactie>) =>
  schrijfReactie(
    {
      ...dossier,
      soort: 'feedback',
      van: 'nieuw',
      naar: 'beantwoord',
      door: 'makelaar',
      tekst: null,
      vraag_geholpen: false,
      ...meer,
    },
    VOLGEN,
  );

/** What its reader reads, a paragraph on a line. */
const gelezen = (deel: Berichtdeel): string => maakOp(deel, 'nl').tekst;

test('every mail about a dossier has its number, its code and the way in, and says no more than is known', () => {
  for (const mail of [ontvangst(), stap({}), herinnering({}), reactie({})]) {
    expect(gelezen(mail)).toContain(berichtTekst.nummer(dossier.nummer));
    expect(gelezen(mail)).toContain(`${berichtTekst.knop}:\n${VOLGEN}#${formatVolgcode(code)}`);
    expect(gelezen(mail)).not.toContain(berichtTekst.voorbeeld);
    expect(gelezen(mail)).not.toContain(berichtTekst.over(''));
  }
});

/** What every mail ends with: the number and the way in. */
const EIND = [
  tekst(berichtTekst.nummer(dossier.nummer)),
  {
    soort: 'link',
    tekst: berichtTekst.knop,
    uitleg: berichtTekst.link,
    url: `${VOLGEN}#${formatVolgcode(code)}`,
  },
  tekst(berichtTekst.code(formatVolgcode(code)), berichtTekst.vraagtErom, berichtTekst.geheim),
  tekst(berichtTekst.kwijt),
];
test('what is not known leaves no empty place in a mail', () => {
  const { zinnen } = ontvangstTekst.aanvraag;
  expect(ontvangst().alineas).toEqual([
    tekst(...zinnen, berichtTekst.wieBinnen(7)),
    ...EIND,
    tekst(berichtTekst.nietVanJou),
  ]);
  expect(ontvangst({ bevestigen: true }).alineas.slice(0, 2)).toEqual([
    tekst(...zinnen, berichtTekst.wieBinnen(7)),
    tekst(berichtTekst.bevestigen),
  ]);
  expect(stap({}).alineas).toEqual([tekst(...aanvraagstapTekst.in_behandeling.zinnen), ...EIND]);
  expect(reactie({}).alineas).toEqual([tekst(...reactieTekst.zinnen), ...EIND]);
  // Where to object is not known of this city.
  expect(stap({ naar: 'afgewezen' }).alineas).toEqual([
    tekst(...aanvraagstapTekst.afgewezen.zinnen),
    tekst(berichtTekst.nietEens, bezwaarTekst.hoe),
    ...EIND,
  ]);
});

test('the title stands there once somebody said that the address is theirs, and an example says that it is one', () => {
  const met = gelezen(ontvangst({ titel: 'Soep op de stoep', voorbeeld: true }));
  expect(met).toContain(berichtTekst.over('Soep op de stoep'));
  expect(met).toContain(berichtTekst.voorbeeld);
});

test('a receipt asks to confirm an address that is not confirmed, and says so when it asks again', () => {
  const gewoon = gelezen(ontvangst());
  const vraagt = gelezen(ontvangst({ bevestigen: true }));
  const nogmaals = gelezen(ontvangst({ bevestigen: true, herinnering: true }));
  for (const zin of [berichtTekst.bevestigen, berichtTekst.bevestigKnop]) {
    expect(gewoon).not.toContain(zin);
    expect(vraagt).toContain(zin);
    expect(nogmaals).toContain(zin);
  }
  const zonderJs = gelezen(ontvangst({ bevestigen: true, kanaal: 'site_zonder_js' }));
  expect(zonderJs).toContain('Typ daar je volgcode.');
  expect(zonderJs).toContain(`“${actieTekst.bevestigen.knop}”`);
  expect([zonderJs.includes(berichtTekst.bevestigen), vraagt.includes('Typ daar')]).toEqual([false, false]);
  expect(vraagt).not.toContain(berichtTekst.knop);
  expect(vraagt).not.toContain(berichtTekst.herinnering);
  expect(nogmaals).toContain(berichtTekst.herinnering);
  for (const mail of [gewoon, vraagt, nogmaals]) expect(mail).toContain(berichtTekst.nietVanJou);
});

test.each(['aanmelding', 'aanvraag', 'feedback'] as const)(
  'a receipt of %s says what came in and what follows',
  (soort) => {
    const mail = ontvangst({ soort });
    expect(mail.onderwerp).toBe(ontvangstTekst[soort].onderwerp);
    expect(gelezen(mail)).toContain(ontvangstTekst[soort].zinnen.join(' '));
    expect(gelezen(mail)).not.toContain(berichtTekst.namens);
  },
);

test('who was helped by a makelaar reads that, and who writes about the team reads who reads it', () => {
  expect(gelezen(ontvangst({ kanaal: 'telefoon' }))).toContain(berichtTekst.namens);
  const buiten = gelezen(ontvangst({ soort: 'feedback', buiten: true }));
  expect(buiten).toContain(nieuwBuitenTekst.ontvangst.join(' '));
  expect(buiten).not.toContain(ontvangstTekst.feedback.zinnen[0]);
});

test.each([
  ['aanvraag', 'in_behandeling', aanvraagstapTekst.in_behandeling],
  ['aanmelding', 'vraag_gesteld', aanmeldingstapTekst.vraag_gesteld],
  ['feedback', 'heropend', feedbackstapTekst.heropend],
  ['aanmelding', 'gepubliceerd', nogNietOnlineTekst],
] as const)('a step of %s to %s is told in its own words', (soort, naar, { onderwerp, zinnen }) => {
  const mail = stap({ soort, naar });
  expect(mail.onderwerp).toBe(onderwerp);
  expect(gelezen(mail)).toContain(zinnen.join(' '));
});

test('an initiative is online once the site shows it; then the mail leads to its page', () => {
  const online = stap({ soort: 'aanmelding', naar: 'gepubliceerd', online: 'soep' });
  expect(online.onderwerp).toBe(aanmeldingstapTekst.gepubliceerd.onderwerp);
  expect(gelezen(online)).toContain(`${berichtTekst.pagina}:\n${SITE}${paths.initiatief('soep')}`);
  expect(gelezen(stap({ soort: 'aanmelding', naar: 'gepubliceerd' }))).not.toContain(berichtTekst.pagina);
});

test.each([
  ['aanvraag', 'afgerond', stilTekst.verslag, aanvraagstapTekst.afgerond],
  ['aanvraag', 'buiten_behandeling', stilTekst.vraag, aanvraagstapTekst.buiten_behandeling],
  ['aanmelding', 'afgewezen', stilTekst.vraag, aanmeldingstapTekst.afgewezen],
] as const)('%s that the clock brings to %s ended in silence; by a person it did not', (soort, naar, stil, gewoon) => {
  expect(stap({ soort, naar, door: 'systeem' }).onderwerp).toBe(stil.onderwerp);
  expect(stap({ soort, naar, door: 'makelaar' }).onderwerp).toBe(gewoon.onderwerp);
  // What else the clock does is no silence.
  expect(stap({ door: 'systeem' }).onderwerp).toBe(aanvraagstapTekst.in_behandeling.onderwerp);
});

test('who stopped a plan is told so in other words when somebody did it for them', () => {
  const onderwerp = (door: Stap['door']) => stap({ naar: 'ingetrokken', door }).onderwerp;
  expect(onderwerp('makelaar')).toBe(namensGestoptTekst.onderwerp);
  expect(onderwerp('indiener')).toBe(aanvraagstapTekst.ingetrokken.onderwerp);
  expect(namensGestoptTekst.onderwerp).not.toBe(aanvraagstapTekst.ingetrokken.onderwerp);
});

test('a mail without a readable volgcode is not made', () => {
  expect(() => schrijfOntvangst({ ...dossier, bevestigen: false, code: 'x' }, VOLGEN)).toThrow(
    'without a readable volgcode',
  );
});

test('a decision says how to object, and no other step does', () => {
  for (const naar of ['toegekend', 'deels_toegekend', 'afgewezen', 'buiten_behandeling'])
    expect(gelezen(stap({ naar }))).toContain(berichtTekst.nietEens);
  for (const naar of ['in_behandeling', 'voorgelegd', 'ingetrokken'])
    expect(gelezen(stap({ naar }))).not.toContain(berichtTekst.nietEens);
});

test('an amount, the count and words of somebody stand there when they are there, each under whose they are', () => {
  const vol = gelezen(
    stap({ naar: 'toegekend', toegekend_cent: 125_050, telling: 'Plek 2 van 9.', tekst: 'Mooi plan.' }),
  );
  expect(vol).toContain(bedragTekst(bedrag(125_050)));
  expect(vol).toContain(`${berichtTekst.telling}\n\n> Plek 2 van 9.`);
  expect(vol).toContain(`${schreefTekst.makelaar}\n\n> Mooi plan.`);
  const leeg = gelezen(stap({ naar: 'toegekend', telling: null }));
  for (const woorden of ['€', berichtTekst.telling, schreefTekst.makelaar]) expect(leeg).not.toContain(woorden);
});

test.each(['vraag', 'verslag', 'bewaren'] as const)('a reminder of %s says until which day', (wat) => {
  const { onderwerp, zinnen } = herinneringTekst[wat];
  const mail = herinnering({ wat });
  expect(mail.onderwerp).toBe(onderwerp);
  expect(gelezen(mail)).toContain(zinnen.join(' '));
  // The clock acts at the beginning of the 15th; the 14th is the last whole day.
  expect(gelezen(mail)).toContain('14 december 2026');
});

test('the last reminder of something we wait for says that it is the last; that we are late does not', () => {
  for (const wat of ['vraag', 'verslag'] as const)
    expect(herinnering({ wat, laatste: true }).onderwerp).toBe(
      berichtTekst.laatsteKeer(herinneringTekst[wat].onderwerp),
    );
  expect(herinnering({ wat: 'bewaren', laatste: true }).onderwerp).toBe(herinneringTekst.bewaren.onderwerp);
});

test('an answer to feedback asks whether it helped, while that can be said', () => {
  expect(gelezen(reactie({ vraag_geholpen: true, tekst: 'Dank je.' }))).toContain(reactieTekst.geholpen);
  expect(gelezen(reactie({ tekst: 'Dank je.' }))).not.toContain(reactieTekst.geholpen);
  expect(gelezen(reactie({ tekst: 'Dank je.' }))).toContain(`${schreefTekst.makelaar}\n\n> Dank je.`);
});

test('every mail about a dossier names who helps and how to call; of the team it says by when somebody does', () => {
  for (const mail of [
    ontvangst({ wie: HELPER }),
    stap({ wie: HELPER }),
    reactie({ wie: HELPER }),
    herinnering({ wie: HELPER }),
  ])
    expect(gelezen(mail)).toContain('Een makelaar helpt je. Je belt 030 123 45 67.');
  expect(gelezen(stap({ wie: { ...HELPER, telefoon: null } }))).not.toContain('Je belt');
  expect(gelezen(ontvangst())).toContain('Binnen 7 dagen weet je wie je helpt.');
  expect(gelezen(ontvangst({ wie: HELPER }))).not.toContain('Binnen 7 dagen');
  // Of what only the person outside reads, nobody of the team is named.
  expect(gelezen(reactie({ wie: HELPER, buiten: true }))).not.toContain('Een makelaar helpt je.');
});
