import { bewaarsoorten } from '#config/bewaarlijst.ts';
import { stad } from '#config/stad.ts';
import { aanvraagfoutcodes } from '#domein/aanvraag/aanvraag.fouten.ts';
import { jurymailsoorten } from '#domein/contract/berichten.ts';
import type { Grensredenen } from '#domein/gebied/grenzen.fouten.ts';
import { veldfoutcodes, verzoekfoutcodes } from '#domein/gedeeld/fouten.ts';
import { dossiersoorten, gebeurtenissoorten } from '#domein/gedeeld/gebeurtenis.ts';
import { partijen } from '#domein/gedeeld/overgangen.ts';
import { vervolgenVan } from '#domein/gedeeld/vervolg.ts';
import type { Importredenen } from '#domein/plek/import/import.fouten.ts';
import type { Lijstopmerking, Lijstredenen } from '#domein/plek/lijst/lijst.opmerkingen.ts';
import type { Aanvraaguitkomst } from '#domein/stemming/telling/uitslag.schema.ts';
import type { Grenzen, Uitzondering } from '#tests/support/leesbaarheid.ts';
import type { Voorbeelden } from '#tests/support/leesbaarheid-teksten.ts';

const waarde = 'tuin';
const importredenen: Importredenen = {
  leeg_bestand: {},
  geen_rijen: {},
  geen_tekst: { soort: 'onbekend' },
  geen_json: {},
  geen_lijst: {},
  te_veel_kolommen: { max: 500 },
  te_groot: { max: 200 },
  rekenblad_groot: {},
  rekenblad_stuk: {},
  codering_onbekend: { codering: 'ebcdic' },
  codering_klopt_niet: { codering: 'utf-8' },
  aanhalingsteken_open: {},
  aanhalingsteken_los: {},
  aantal_cellen: { verwacht: 9, gevonden: 8 },
  kolom_zonder_naam: { nummer: 3 },
  kolom_onbekend: { bedoeld: 'naam' },
  kolom_dubbel: {},
  kolom_ontbreekt: {},
  leeg: {},
  te_lang: { max: 120 },
  geen_keuze: { waarde, keuzes: ['ja', 'nee'] },
  geen_getal: { waarde },
  geen_datum: { waarde },
  datum_in_toekomst: { waarde: '2027-03-03' },
  geen_id: { waarde },
  vervangteken: { waarde },
  geen_email: { waarde },
  email_meer: { waarde },
  email_teken: { waarde },
  geen_website: { waarde },
  website_meer: { waarde },
  punt_onvolledig: {},
  precisie_ontbreekt: {},
  precisie_zonder_punt: {},
  precisie_wijk_zonder_wijk: {},
  punt: { reden: 'buiten_kader' },
  gebied_onbekend: { soort: 'wijk', waarde: 'Zuud', lijktOp: 'Zuid' },
  gebied_meerduidig: { waarde: 'Zuid', codes: ['BU01', 'BU02'] },
  buurt_in_andere_wijk: { buurt: 'Lombok', wijk: 'WK01' },
  buurt_zonder_wijk: { buurt: 'Lombok' },
  id_dubbel: { eerder: 4 },
  adres_dubbel: { slug: 'de-boog', eerder: 4 },
  adres_bestaat: { slug: 'de-boog', id: 'bc-02' },
};
const grensredenen: Grensredenen = {
  geen_json: {},
  geen_collectie: {},
  geen_gebieden: {},
  projectie: { crs: 'EPSG:28992' },
  eigenschap_ontbreekt: { namen: ['wijkcode', 'code'] },
  geen_vlak: { soort: 'Point' },
  geen_coordinaat: {},
  ring_kort: {},
  ring_open: {},
  punt: { reden: 'rd', x: 5, y: 52 },
  code_dubbel: { eerder: 2 },
  code_onbekend: { soort: 'wijken' },
  aantal: { soort: 'wijken', verwacht: 10, gevonden: 9 },
  soort_dubbel: { soort: 'wijken', eerder: 'a.geojson' },
};
const lijstredenen: Lijstredenen = {
  soort_ontbreekt: {},
  punt_elders: { soort: 'wijk', gezegd: 'Overvecht', punt: 'Zuid' },
  lijkt_op: { naam: 'De Boog', id: 'bc-02', meter: 40 },
  samen: { aantal: 4, straat: 'Merelstraat' },
};
const geteldeOpmerkingen = [
  'lege_kolommen',
  'lege_rijen',
  'boven_kop',
  'onderaan',
  'gedraaid',
  'nulpunt',
  'geen_puntvorm',
  'gebied_uit_punt',
  'naam_bedacht',
  'naam_verschil',
] as const;
const lijstopmerkingen: Lijstopmerking[] = [
  ...geteldeOpmerkingen.flatMap((code) => [
    { code, aantal: 1 },
    { code, aantal: 3 },
  ]),
  ...(['geen_kop', 'aanhalingstekens', 'geen_gebieden', 'geen_grenzen'] as const).map((code) => ({ code })),
  { code: 'kolommen_over', namen: ['NR', 'OBJECTID'] },
  { code: 'keuze_over', namen: ['NR'] },
  { code: 'bladen_over', blad: 'Lijst', namen: ['Uitleg'] },
  { code: 'crs_tegenspraak', crs: 'EPSG:28992', stelsel: 'wgs84' },
  { code: 'omgezet', stelsel: 'rd', aantal: 3 },
  { code: 'soort_geraden', soort: 'speeltuin' },
  { code: 'bron_gekozen', bron: 'lijst.csv' },
];
const fouten = (redenen: object, rest: object) =>
  Object.entries(redenen).map(([code, meer]) => [{ ...rest, reden: { code, ...meer } }]);

const kaartitem = { naam: 'De Boog', soort: 'buurtcentrum', gebied: 'Overvecht', precisie: 'wijk' };
const gecontroleerd = { gecontroleerd_op: '2022-09-01', gecontroleerd_precisie: 'maand' };

const formulierfouten = [...veldfoutcodes, ...aanvraagfoutcodes, ...verzoekfoutcodes].flatMap((code) => [
  [{ code }],
  [
    { code, rij: 1 },
    { max: 120, maximumCent: 500_000, eenvoudigTotCent: 100_000 },
  ],
]);
const gebeurtenissen = gebeurtenissoorten.map((soort) => [
  `stappen.gebeurtenisZin.${soort}`,
  dossiersoorten.flatMap((dossier) => partijen.map((partij) => [dossier, partij])),
]);
const dagen = { van: 'maandag 1 maart 2027', tot: 'woensdag 31 maart 2027', besluit: 'zaterdag 1 mei 2027' };
const rondefasen = ['komt', 'open', 'beoordeling', 'stemmen', 'tellen'].map((fase) => [
  `rondes.rondefaseZin.${fase}`,
  [[dagen]],
]);
const metBedrag = ['omschrijving', 'over', 'kreeg', 'kregen', 'gaf', 'vroeg', 'vragen'].map((naam) => [
  `rondes.aanvraagpaginaTekst.${naam}`,
  naam === 'omschrijving' ? [['een buurttuin', 80_000]] : [[80_000]],
]);
const toestemmingen = [
  'toestemming-zonder-geld.toestemmingAanmelding',
  'aanvraag-nieuw.nieuweAanvraagTekst.toestemming',
  'toestemming-zonder-geld.toestemmingFeedback',
].map((sleutel) => [sleutel, [[{ contact_maanden: 12, feedback_maanden: 3 }]]]);

const bewaarregels = bewaarsoorten.map((soort) => [`bewaren.bewaarTekst.regels.${soort}`, [[stad.bewaartermijnen]]]);

const geteld = { id: 'a', gevraagd_cent: 80_000, toegekend_cent: 0, steun: 4, noemer: 12, hoogste: 12 };
const titelVan = () => 'een buurttuin';
const uitkomsten: [Aanvraaguitkomst, typeof titelVan][] = [
  { ...geteld, toegekend_cent: 80_000, uitkomst: 'toegekend' as const, door: 'plaats' as const },
  { ...geteld, toegekend_cent: 80_000, uitkomst: 'toegekend' as const, door: 'delen' as const },
  { ...geteld, toegekend_cent: 80_000, uitkomst: 'toegekend' as const, door: 'aanvulling' as const },
  { ...geteld, toegekend_cent: 80_000, uitkomst: 'toegekend' as const, door: 'alles' as const },
  { ...geteld, toegekend_cent: 40_000, uitkomst: 'toegekend_deels' as const },
  { ...geteld, uitkomst: 'past_niet' as const, over_cent: 40_000, tekort_cent: 40_000 },
  { ...geteld, uitkomst: 'minimum_past_niet' as const, over_cent: 10_000, minimum_cent: 40_000 },
  { ...geteld, uitkomst: 'gestopt' as const, na: 'b' },
  { ...geteld, uitkomst: 'stemmers_op' as const, samen_cent: 40_000, tekort_cent: 40_000 },
  { ...geteld, uitkomst: 'geen_steun' as const },
  { ...geteld, uitkomst: 'onder_drempel' as const, drempel: 50 },
  { ...geteld, noemer: 3, uitkomst: 'te_weinig_stemmen' as const, stembiljetten: 12, nodig: 6 },
  { ...geteld, uitkomst: 'ingetrokken' as const },
  { ...geteld, uitkomst: 'geen_uitslag' as const },
].map((uitkomst) => [uitkomst, titelVan]);
const gelijkregels = ['meeste_stemmen', 'laagste_bedrag', 'loting', 'bestandsvolgorde'];
const uitslagteksten: Voorbeelden = {
  'uitslag-zinnen.uitkomstZin': uitkomsten,
  'uitslag-zinnen.steunTekst': [
    [geteld, 'goedkeuren'],
    [{ ...geteld, hoogste: 60 }, 'punten'],
  ],
  'uitslag-zinnen.uitslagZinnen': [[{ aanvragen: [] }, { aanvragen: [] }]],
  ...Object.fromEntries(
    gelijkregels.map((regel) => [`uitslag-zinnen.gelijkspelZin.${regel}`, [['een bank', 'een boom']]]),
  ),
  ...Object.fromEntries(
    ['anderErbij', 'anderEraf'].map((naam) => [`uitslag.uitslagTekst.${naam}`, [['“gelijke delen”', ['een bank']]]]),
  ),
  'uitslag.uitslagTekst.kregen': [
    [1, 14, 80_000],
    [9, 14, 800_000],
  ],
  ...Object.fromEntries(
    ['gavenUit', 'kwamTerug', 'schoofDoor'].map((naam) => [`uitslag.uitslagTekst.${naam}`, [[80_000]]]),
  ),
  'uitslag.uitslagTekst.krijgen': [
    [1, 14],
    [9, 14],
  ],
  'uitslag.uitslagTekst.deel': [
    [83_300, 0],
    [83_300, 3],
  ],
  'uitslag.uitslagTekst.samen': [[800_000, 1_000_000]],
  'uitslag.uitslagTekst.drempel': [
    [50, 'goedkeuren'],
    [50, 'punten'],
  ],
  'rondebeheer.beheerTekst.stand.drempel': [
    [50, 'goedkeuren'],
    [50, 'punten'],
  ],
  ...Object.fromEntries(
    ['toegekend', 'toegekend_deels', 'past_niet', 'gedeeld', 'aangevuld', 'alles'].map((soort) => [
      `uitslag.stapZin.${soort}`,
      [['een bank', 40_000, 1_250, 'punten']],
    ]),
  ),
};

/** Sample arguments of the text functions that a guess from the names of their parameters cannot call. */
export const VOORBEELDEN: Voorbeelden = {
  'concepten.conceptTekst.bezig': [[Date.UTC(2027, 2, 3)]],
  'concepten.conceptTekst.hersteld': [[Date.UTC(2027, 2, 3)]],
  ...Object.fromEntries([...gebeurtenissen, ...toestemmingen, ...bewaarregels, ...rondefasen, ...metBedrag]),
  ...uitslagteksten,
  'bedankt.bedanktTekst.helpt': [[{ naam: 'Iemand', rol: 'sociaal makelaar', telefoon: '0301234567' }]],
  'bedankt.bedanktTekst.niemand': [['M-BBBBBB'], ['F-BBBBBB']],
  'bedankt.bedanktZinnen': dossiersoorten.flatMap((soort) => vervolgenVan(soort).map((vervolg) => [soort, vervolg])),
  'aanvraag.aanvraagTekst.begroting.stand': [[125_000]],
  'formulierpaginas.aanvraagpagina.duur': [[100_000]],
  'openbare-ronde.rondeTekst.budget': [[2_500_000]],
  'openbare-ronde.rondeTekst.eenvoudig': [[100_000]],
  'openbare-ronde.rondeTekst.maximum': [[500_000]],
  'bedrag.bedrag': [[125_000], [640_000_000]],
  'buurtbudget.hoeveel': [[{ bedrag_cent: null, aantal: null, percentage: 5 }]],
  'contact.contactTekst.nogNiet': [[['ons telefoonnummer', 'ons e-mailadres']]],
  'activiteit.activiteitTekst.voorGroepen': [[['kinderen']], [['kinderen', 'jongeren', 'ouderen']]],
  'agendafilters.agendafilterTekst.periode': [
    [{ van: '2026-12-24', tot: '2026-12-24' }],
    [{ van: '2026-12-24', tot: '2026-12-30' }],
  ],
  'agenda.keerZin': [[{ eerste: '2026-12-24', laatste: '2026-12-24', van: '10:00', tot: '12:00', heleDag: false }]],
  'agenda.wanneerZin': [
    [{ eerste: '2026-12-24', laatste: '2026-12-24', van: '10:00', tot: '12:00', heleDag: false }],
    [{ eerste: '2026-12-24', laatste: '2026-12-24', van: '00:00', tot: '00:00', heleDag: true }],
    [{ eerste: '2026-12-24', laatste: '2026-12-26', van: '10:00', tot: '17:00', heleDag: false }],
    [{ eerste: '2026-12-24', laatste: '2026-12-26', van: '00:00', tot: '00:00', heleDag: true }],
  ],
  'agenda.herhalingZin': [
    [{ elke: 'week', tussen: 1, dagen: [], tot: null, keren: null }],
    [{ elke: 'week', tussen: 2, dagen: [{ dag: 2, nummer: null }], tot: '2027-11-02', keren: null }],
    [{ elke: 'maand', tussen: 1, dagen: [{ dag: 5, nummer: -1 }], tot: null, keren: null }],
  ],
  'datum.datumLang': [['2027-03-03']],
  'datum.korteDatum': [['2027-03-03']],
  'datum.dagEnMaand': [['2027-03-03']],
  'datum.jaren': [['2026-01-01', '2029-12-31']],
  'datum.datumZoPreciesAlsBekend': [['2027-03-03', 'maand']],
  'datum.wanneerGecontroleerd': [[gecontroleerd]],
  'dichtbij.ongeveer': [[310], [1_240]],
  'fouten.foutZin': formulierfouten,
  'importeren-fouten.importfoutTekst': fouten(importredenen, { rij: null, kolom: null }),
  'lijst-inlezen.wachtTekst': fouten(lijstredenen, { kolom: null }),
  'werkplek-inlezen.inleesregel.kolom': [
    ['Name', 'naam', ['De Boog']],
    ['NR', null, []],
  ],
  'lijst-inlezen.wachtregel': fouten(lijstredenen, { kolom: null }).map(([wacht]) => [12, wacht]),
  'lijst-inlezen.veldTekst': [['adres', 'Kade 1', 'Kade 2']],
  'lijst-inlezen.opmerkingTekst': lijstopmerkingen.map((opmerking) => [opmerking]),
  'importeren-grenzen.grensfoutTekst': fouten(grensredenen, { bron: 'a.geojson', nummer: null, gebied: null }),
  'importeren-grenzen.wijkenImporteren.koppeling': [
    [{ nummer: 1, hun: '01, WEST', gebied: { code: 'WK034401', naam: 'West' }, hoe: 'code', twijfel: false }],
    [{ nummer: 2, hun: 'Zuud', gebied: { code: 'WK034407', naam: 'Zuid' }, hoe: 'ligging', twijfel: true }],
    [{ nummer: 3, hun: 'Nergens', gebied: null, hoe: null, twijfel: true }],
  ],
  'importeren-grenzen.wijkenImporteren.ophalen': [['wijken', 2024]],
  'importeren-grenzen.wijkenImporteren.verschil': [
    [{ soort: 'wijken', nieuw: 1, gewijzigd: 2, gelijk: 7, elders: 3, bron: 'CBS' }],
  ],
  'importeren-grenzen.wijkenImporteren.vereenvoudigd': [
    [{ soort: 'wijken', punten: 60_000, kaart: { punten: 9000, bytes: 40_000 }, plaat: { punten: 200, bytes: 900 } }],
  ],
  'importeren.plekkenImporteren.anders': [[12, 'De Boog', ['adres', 'website']]],
  'werkplek-inlezen.inlezingTekst.uitleg': [['2027-03-03T10:00:00Z']],
  'werkplek-inlezen.inlezingTekst.teruggedraaid': [['2027-03-03T10:00:00Z']],
  'werkplek-inlezen.inlezingTekst.gedaan': [[2, 1, [{ naam: 'De Zon', waarom: 'gewijzigd' }]]],
  'werkplek-inlezen.inleesregel.anders': [[2, 'De Zon', ['adres', 'website']]],
  'importeren.plekkenImporteren.gelezen': [['utf-8', ';']],
  'kaart.kaart.groep': [[3, '2 initiatieven en 1 speeltuin']],
  'kaart.kaart.groepVast': [[2, '1 initiatief en 1 buurtcentrum']],
  'kaart.kaart.gebied': [[['Lombok', 'Oog in Al'], 3]],
  'kaart.pinNaam': [[kaartitem, 'Overvecht']],
  'kaart.regel': [[kaartitem, 'Overvecht']],
  'kaart.soorten': [
    [
      [
        ['initiatief', 3],
        ['speeltuin', 1],
      ],
    ],
  ],
  'verantwoording.verantwoordingTekst.geldVan': [[500_000, 800_000]],
  'rondesein.rondeOpenTekst.ronde': [['Voorjaar 2027', '2027-03-31']],
  ...Object.fromEntries(
    jurymailsoorten.flatMap((soort) =>
      ['onderwerp', 'zinnen'].map((deel) => [`jurymail.jurymailTekst.${soort}.${deel}`, [['Voorjaar 2027']]]),
    ),
  ),
  'woord.bijAantal': [[3, { geen: 'geen plekken', een: '1 plek', meer: '# plekken' }]],
  'werkmail.werkmailTekst.teLaat': [['2027-03-31']],
  'werkmail.werkmailTekst.uiterlijk': [['2027-03-31']],
  'jurymail.jurymailTekst.tot': [['2027-03-31T10:00:00Z']],
  'jury.juryTekst.budget': [[300000]],
  'jury.juryTekst.nogNiet': [['2027-03-03T10:00:00Z']],
  'jury.juryTekst.totWanneer': [['2027-03-03T10:00:00Z']],
  'jury.juryTekst.plan.vraagt': [[60000]],
  'jury.juryTekst.plan.minimum': [[60000]],
  'jury.juryTekst.plan.eigen': [[60000]],
  'jury.juryTekst.biljet.keuze': [['Samen eten']],
  'jury.juryTekst.biljet.punten': [[2]],
  'jury.juryTekst.biljet.kost': [[60000, 300000]],
  'jury.juryTekst.biljet.nog': [[2]],
  'jury.juryTekst.biljet.hoogstens': [[2]],
  'jury.juryTekst.biljet.minstens': [[2]],
  'jury.juryTekst.bewijs.vanRonde': [['Voorjaar 2027']],
  'moment.momentLang': [['2027-03-03T10:00:00Z']],
  'moment.dubbelUurZin': [['2027-10-31T00:30:00Z']],
  'monitor.halfjaarNaam': [['2027-01-01']],
  'moment.momentKort': [['2027-03-03T10:00:00Z']],
  'moment.tijdstip': [['2027-03-03T10:00:00Z']],
  'rondebeheer.beheerTekst.stand.plannenZin': [
    [5, 0],
    [5, 2],
  ],
  'rondebeheer.beheerTekst.stand.juryZin': [
    [8, 5],
    [8, 0],
    [0, 0],
  ],
  'rondebeheer.beheerTekst.stand.gestemdZin': [[5, 8]],
  'rondebeheer.beheerTekst.stand.papierZin': [[3, 1]],
  'rondebeheer.beheerTekst.uitslag.samen': [[250_000, 300_000]],
  'rondebeheer.beheerTekst.uitslag.opkomst': [[5, 8]],
  'rondebeheer.beheerTekst.betaling.planVan': [['een buurttuin', 80_000]],
  'papierbiljet.papierTekst.hoever': [[3, 1, 1]],
  'papierbiljet.papierTekst.biljet.bedrag': [[80_000]],
  'stilstand.stilstandzin': [
    [{ soort: 'rij', tabel: 'plek', id: 'plek-1', naam: 'De Boog', veld: 'website' }],
    [{ soort: 'verdwenen', tabel: 'plek', eerst: 36, weg: 20 }],
    [{ soort: 'aantal', tabel: 'wijk', verwacht: 10, gevonden: 9 }],
    [{ soort: 'pagina', pagina: '/over/', tabel: null, id: null, naam: null }],
  ],
  'bevinding.bevindingTekst.oorzaak': [[2300]],
  'bevinding.bevindingzin': [
    [{ soort: 'html_en_css', pagina: '/', bytes: 15_000, budget: 14_600 }],
    [{ soort: 'javascript', pagina: '/', bytes: 15_000, budget: 12_000 }],
    [{ soort: 'verboden', pagina: '/', deel: '<style>' }],
    [{ soort: 'geen_deelplaat', pagina: '/', plaat: '/deelplaten/home.png' }],
  ],
  'meedoen.meedoenTekst.groterPlan': [[100_000]],
  'lijsten.lijst.telling': [
    [30, { een: 'plek', meer: 'plekken' }, []],
    [3, { een: 'plek', meer: 'plekken' }, ['Overvecht', 'groen']],
  ],
  'wie-helpt-mij.hulpTekst.nu': [[['DOCK'], true]],
  'wie-helpt-mij.hulpTekst.laatst': [[['DOCK'], true, '31 december 2024']],
  'wie-helpt-mij.hulpTekst.ook': [[['Dock']]],
  'gezegd.gezegdTekst.gezichten': [[['2 keer goed', '1 keer gaat wel']]],
  'gezegd.gezegdTekst.hulpGeholpen': [[4, 2]],
  'rondes.aanvraagVervolg.voorgelegd': [[dagen.besluit]],
  'rondes.rondedagTeksten': [
    [{ opent_op: '2027-03-01T09:00:00Z', sluit_op: '2027-04-01T09:00:00Z', besluit_op: '2027-05-01' }],
  ],
  'rondes.rondestandZinnen': [
    [{ opent_op: '2027-03-01T09:00:00Z', sluit_op: '2027-04-01T09:00:00Z', besluit_op: '2027-05-01' }],
  ],
  'rondes.rondepaginaTekst.gaf': [[80_000]],
  'rondes.rondepaginaTekst.inGebiedMeer': [[3]],
  'rondes.rondepaginaTekst.inWijken': [[['Lombok', 'Overvecht']]],
  'rondes.rondepaginaTekst.kreeg': [[80_000]],
  'rondes.rondepaginaTekst.telling': [
    [1, 80_000],
    [14, 800_000],
  ],
  'rondes.rondepaginaTekst.toegekend': [
    [1, 80_000],
    [9, 500_000],
  ],
  'rondes.rondepaginaTekst.vanTot': [[dagen.van, dagen.tot]],
  'rondes.rondepaginaTekst.vraagt': [[80_000]],
  'narekenen.narekenenTekst.keuze': [['regel', 'zomaar', ['meeste-stemmen', 'gelijke-delen']]],
  'woord.opsomming': [[['groen', 'spelen']]],
  'over.overTekst.verouderd': [
    [66, 66],
    [12, 66],
  ],
  'wijken.wijkTekst.zin': [
    ['Overvecht', 36_000, 2022],
    ['Overvecht', null, null],
  ],
};

/** Sentences that may be longer or harder, each with its reason. */
export const UITZONDERINGEN: readonly Uitzondering[] = [];

/** Where the seeds hold sentences: the table and its columns. */
export const ZAADTEKSTEN: readonly (readonly [tabel: string, kolommen: readonly string[]])[] = [
  ['plek', ['omschrijving', 'wat_kan_hier', 'let_op', 'punt_uitleg']],
  ['initiatief', ['omschrijving', 'let_op', 'punt_uitleg']],
  ['voorbeeld', ['omschrijving']],
  ['organisatie', ['uitleg', 'periode_uitleg']],
  ['budgetcijfer', ['uitleg']],
];

/** Text files and tables with limits of their own, and why. */
export const EIGEN_GRENZEN: Readonly<Record<string, Partial<Grenzen> & { reden: string }>> = {
  moment: { douma: 40, reden: 'no sentences: names of days and months alone' },
  voorbeeld: { douma: 55, reden: 'two short sentences each, full of names such as Nelson Mandela Centrum, Gouda-Oost' },
  budgetcijfer: { douma: 59, reden: 'explains the words of a policy paper, the same sentence for each of its figures' },
  importeren: { douma: 60, reden: 'read on the command line by who imports places; names of options and encodings' },
  'importeren-grenzen': { douma: 50, reden: 'idem; names of formats and projections, such as FeatureCollection' },
};
