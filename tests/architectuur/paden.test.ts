import { expect, test } from 'vitest';
import { paths, serverpaths, verantwoordingPad } from '#config/paths.ts';

const ELK = { ...paths, ...serverpaths, verantwoordingPad };
/** Each path once; those that take arguments with these filled in. */
const alles = Object.entries(ELK).flatMap(([naam, pad]): [string, string][] => {
  if (typeof pad === 'string') return [[naam, pad]];
  const ingevuld = {
    lijstVanWijk: [paths.lijstVanWijk('speeltuinen', 'WIJK')],
    plek: [paths.plek('buurtcentrum', 'SLUG'), paths.plek('ontmoetingsplek', 'SLUG'), paths.plek('speeltuin', 'SLUG')],
    initiatief: [paths.initiatief('SLUG')],
    wijk: [paths.wijk('WIJK')],
    agendaVanWijk: [paths.agendaVanWijk('WIJK')],
    agendabestand: [paths.agendabestand(), paths.agendabestand('WIJK')],
    buurt: [paths.buurt('WIJK', 'BUURT')],
    ronde: [paths.ronde('RONDE')],
    rondeBladzijde: [paths.rondeBladzijde('RONDE', 1), paths.rondeBladzijde('RONDE', 2)],
    aanvraag: [paths.aanvraag('RONDE', 'AANVRAAG')],
    uitslag: [paths.uitslag('RONDE'), paths.uitslag('RONDE', 2)],
    uitslagbestand: (['json', 'csv', 'pb'] as const).map((vorm) => paths.uitslagbestand('RONDE', vorm)),
    werkplekDossier: [serverpaths.werkplekDossier('aanvraag', 'ID')],
    verantwoordingPad: [
      verantwoordingPad(),
      verantwoordingPad('WIJK'),
      verantwoordingPad('WIJK', 2),
      verantwoordingPad(undefined, 2),
    ],
    welkom: [paths.welkom('TAAL')],
    foto: [serverpaths.foto('ID', 'groot', 'KENMERK')],
    deelplaat: [paths.deelplaat('NAAM')],
    bedankt: [paths.bedankt('SOORT', 'NUMMER')],
  }[naam];
  if (!ingevuld) throw new Error(`${naam} takes arguments: fill them in here`);
  return ingevuld.map((adres) => [naam, adres]);
});

test('the addresses of the site are these: people and search engines keep them', () => {
  expect(alles.map(([naam, pad]) => `${naam}: ${pad}`)).toMatchInlineSnapshot(`
    [
      "home: /",
      "initiatieven: /initiatieven/",
      "buurtcentra: /buurtcentra/",
      "speeltuinen: /speeltuinen/",
      "lijstVanWijk: /speeltuinen/wijk/WIJK/",
      "initiatief: /initiatieven/SLUG/",
      "plek: /buurtcentra/SLUG/",
      "plek: /buurtcentra/SLUG/",
      "plek: /speeltuinen/SLUG/",
      "wijken: /wijken/",
      "wijk: /wijken/WIJK/",
      "buurt: /wijken/WIJK/BUURT/",
      "agenda: /agenda/",
      "agendaVanWijk: /agenda/WIJK/",
      "agendabestand: /agenda/alles.ics",
      "agendabestand: /agenda/WIJK.ics",
      "kaart: /kaart/",
      "zoeken: /zoeken/",
      "dichtbij: /dichtbij/",
      "buurtbudget: /buurtbudget/",
      "ronde: /buurtbudget/RONDE/",
      "rondeBladzijde: /buurtbudget/RONDE/",
      "rondeBladzijde: /buurtbudget/RONDE/pagina/2/",
      "aanvraag: /buurtbudget/RONDE/AANVRAAG/",
      "uitslag: /buurtbudget/RONDE/uitslag/",
      "uitslag: /buurtbudget/RONDE/uitslag/pagina/2/",
      "uitslagbestand: /buurtbudget/RONDE/uitslag.json",
      "uitslagbestand: /buurtbudget/RONDE/uitslag.csv",
      "uitslagbestand: /buurtbudget/RONDE/uitslag.pb",
      "aanmelden: /meedoen/initiatief-aanmelden/",
      "bedankt: /meedoen/bedankt/?soort=SOORT&nummer=NUMMER",
      "aanvragen: /buurtbudget/aanvragen/",
      "feedback: /feedback/",
      "volgen: /volgen/",
      "jury: /jury/",
      "jurybeheer: /jury/beheer/",
      "werkplek: /werkplek/",
      "wieHelptMij: /wie-helpt-mij/",
      "zoKanHetOok: /zo-kan-het-ook/",
      "over: /over/",
      "privacy: /privacy/",
      "toegankelijkheid: /toegankelijkheid/",
      "contact: /contact/",
      "welkom: /welkom/TAAL/",
      "openData: /open-data/",
      "openDataOverzicht: /open-data/index.json",
      "kaartgegevens: /gegevens/kaart.json",
      "grensgegevens: /gegevens/grenzen.json",
      "deelplaat: /deelplaten/NAAM.png",
      "foto: /foto/ID-groot.KENMERK.webp",
      "publicatiegegevens: /gegevens/publicatie.json",
      "bevindingen: /gegevens/bevindingen.json",
      "inhoud: /gegevens/inhoud.json.gz",
      "werkplekDossier: /werkplek/#/aanvraag/ID/show",
      "verantwoordingPad: /verantwoording/",
      "verantwoordingPad: /verantwoording/WIJK/",
      "verantwoordingPad: /verantwoording/WIJK/pagina/2/",
      "verantwoordingPad: /verantwoording/pagina/2/",
    ]
  `);
});

test('an address of a page ends in a slash, one of a file in its kind', () => {
  for (const [naam, pad] of alles)
    expect(pad.split(/[?#]/)[0], naam).toMatch(/^\/(.*\/)?$|\.(json|json\.gz|png|webp|csv|pb|ics)$/);
});
