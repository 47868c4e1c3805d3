import { contracten, type Functienaam, type Invoer } from '#domein/contract/contracten.ts';
import type { Beller } from '#domein/contract/functierechten.ts';
import { FORMULIEREN, sha256, WIJK } from '#tests/database/meedoen.ts';
import type { Moment, Stembus } from '#tests/support/contract/momenten.ts';
import { BELANGVRAAG, type Wereld } from '#tests/support/contract/wereld.ts';
import { bewijscode, RONDE } from '#tests/support/stemming.ts';

type Stand = Wereld &
  Stembus & {
    readonly foto: string;
    readonly betaling: string;
    readonly oudeBetaling: string;
    readonly toegekend: string;
  };
export interface Voorbeeld<Naam extends Functienaam> {
  /** When it can be done; `beoordeling` when that does not matter. */
  readonly op: Moment;
  /** An earlier moment at which it answers other things. */
  readonly ookOp?: Moment;
  readonly invoer: (stand: Stand) => Invoer<Naam>;
  /** Other questions, for what the first does not show. */
  readonly ook?: readonly { readonly als: Beller; readonly invoer: (stand: Stand) => Invoer<Naam> }[];
}

const AFZENDER = '192.0.2.9';
const brief = (nummer: number) => ({
  sleutel: `sleutel-${nummer}`,
  inhoud_hash: 'h',
  code_hash: sha256(`code-${nummer}`),
  code: `code-${nummer}`,
  afzender: AFZENDER,
  kanaal: 'site' as const, // one of the ways
});
const HERKOMST = {
  bestand: sha256('lijst.csv'),
  keuze: { kolommen: [{ hun: 'Omschrijving', doel: 'omschrijving' as const }] },
};
const EXTRA = { akkoord_versie: '1', uitdaging: null };
const { aanmelding, aanvraag, feedback } = FORMULIEREN;
const VIERKANT = {
  type: 'Polygon',
  coordinates: [
    [
      [5, 52],
      [5.1, 52],
      [5.1, 52.1],
      [5, 52],
    ],
  ],
};

/** A call of each function that succeeds for whoever may make it. */
export const voorbeelden: { readonly [Naam in Functienaam]: Voorbeeld<Naam> } = {
  aanmelding_indienen: {
    op: 'beoordeling',
    invoer: () => ({ ...brief(1), gegevens: { ...aanmelding, themas: [...aanmelding.themas], ...EXTRA } }),
  },
  aanvraag_indienen: {
    op: 'beoordeling',
    invoer: () => ({
      ...brief(2),
      gegevens: { ...aanvraag, ronde: 'najaar', posten: [...aanvraag.posten], ...EXTRA },
    }),
  },
  feedback_indienen: { op: 'beoordeling', invoer: () => ({ ...brief(3), gegevens: { ...feedback, ...EXTRA } }) },
  verbetering_indienen: {
    op: 'beoordeling',
    invoer: () => ({
      sleutel: 'sleutel-4',
      inhoud_hash: 'h',
      afzender: AFZENDER,
      kanaal: 'site',
      gegevens: {
        over: 'plek',
        over_id: 'plek-1',
        over_naam: null,
        wat: 'telefoon',
        voorstel: '030 123 45 67',
        zeker: true,
        contact_email: 'zei@voorbeeld.test',
        contact_telefoon: null,
        uitdaging: null,
      },
    }),
  },
  verbetering_lezen: { op: 'beoordeling', invoer: ({ verbetering }) => ({ id: verbetering }) },
  verbetering_afhandelen: {
    op: 'beoordeling',
    invoer: ({ verbetering }) => ({ id: verbetering, besluit: 'overgenomen', hoe: 'gebeld' }),
  },
  dossier_lezen: {
    op: 'beoordeling',
    invoer: ({ dossiers }) => ({ code_hash: sha256(dossiers.aanvraag.code), afzender: AFZENDER }),
    ook: (['aanmelding', 'feedback', 'overMakelaar'] as const).map((welk) => ({
      als: 'service_role',
      invoer: ({ dossiers }) => ({ code_hash: sha256(dossiers[welk].code), afzender: AFZENDER }),
    })),
  },
  dossier_actie: {
    op: 'beoordeling',
    invoer: ({ dossiers }) => ({
      code_hash: sha256(dossiers.nieuw.aanvraag.code),
      actie: 'aanvullen',
      gegevens: { tekst: 'En verf.' },
      sleutel: 'sleutel-4',
      inhoud_hash: 'h',
      afzender: AFZENDER,
    }),
    ook: [
      {
        als: 'service_role',
        invoer: ({ dossiers }) => ({
          code_hash: sha256(dossiers.nieuw.aanvraag.code),
          actie: 'wis',
          gegevens: {},
          sleutel: 'sleutel-5',
          inhoud_hash: 'h',
          afzender: AFZENDER,
        }),
      },
    ],
  },
  wie_helpt_bij: {
    op: 'beoordeling',
    invoer: ({ nummer }) => ({ nummer }),
    ook: [{ als: 'service_role', invoer: () => ({ nummer: 'M-ZZZZZZ' }) }],
  },
  nieuwe_code: {
    op: 'beoordeling',
    invoer: () => ({ adres: 'a@voorbeeld.test', code_hash: sha256('x'), code: 'x', afzender: AFZENDER }),
  },

  dossier_bekijken: {
    op: 'beoordeling',
    invoer: ({ dossiers }) => ({ dossier_soort: 'aanvraag', id: dossiers.aanvraag.id }),
    ook: [
      { als: 'makelaar', invoer: ({ dossiers }) => ({ dossier_soort: 'aanmelding', id: dossiers.aanmelding.id }) },
      { als: 'makelaar', invoer: ({ dossiers }) => ({ dossier_soort: 'feedback', id: dossiers.feedback.id }) },
      { als: 'beheerder', invoer: ({ dossiers }) => ({ dossier_soort: 'feedback', id: dossiers.overMakelaar.id }) },
      {
        als: 'beheerder',
        invoer: ({ dossiers }) => ({ dossier_soort: 'aanmelding', id: dossiers.nieuw.aanmelding.id }),
      },
    ],
  },
  aanmelding_stap: {
    op: 'beoordeling',
    invoer: ({ dossiers }) => ({ id: dossiers.nieuw.aanmelding.id, naar: 'vraag_gesteld', tekst: 'Waar?' }),
  },
  aanvraag_stap: {
    op: 'beoordeling',
    invoer: ({ dossiers }) => ({ id: dossiers.nieuw.aanvraag.id, naar: 'in_behandeling' }),
  },
  feedback_antwoord: {
    op: 'beoordeling',
    invoer: ({ dossiers }) => ({ id: dossiers.nieuw.feedback.id, gezegd: 'Hij is stuk.', reactie: 'We maken hem.' }),
  },
  dossier_antwoord: {
    op: 'beoordeling',
    invoer: ({ dossiers }) => ({ dossier_soort: 'aanvraag', id: dossiers.aanvraag.id, tekst: 'Dat mag.' }),
  },
  feedback_gedaan: {
    op: 'beoordeling',
    invoer: ({ dossiers }) => ({ id: dossiers.feedback.id, wat_gedaan: 'Hij glijdt.' }),
  },
  notitie: {
    op: 'beoordeling',
    invoer: ({ dossiers }) => ({ dossier_soort: 'aanvraag', id: dossiers.nieuw.aanvraag.id, tekst: 'Gebeld.' }),
  },
  dossier_bevestigen: {
    op: 'beoordeling',
    invoer: ({ dossiers }) => ({ dossier_soort: 'aanmelding', id: dossiers.nieuw.aanmelding.id }),
  },
  dossier_overdragen: {
    op: 'beoordeling',
    invoer: ({ dossiers, collega }) => ({ dossier_soort: 'aanvraag', id: dossiers.nieuw.aanvraag.id, naar: collega }),
  },
  dossier_wissen: {
    op: 'beoordeling',
    invoer: ({ dossiers }) => ({ dossier_soort: 'aanvraag', id: dossiers.nieuw.aanvraag.id, reden: 'telefoon' }),
    ook: [
      {
        als: 'beheerder',
        invoer: ({ dossiers }) => ({ dossier_soort: 'aanmelding', id: dossiers.nieuw.aanmelding.id, reden: 'brief' }),
      },
    ],
  },
  dossier_namens: {
    op: 'beoordeling',
    invoer: ({ dossiers }) => ({
      dossier_soort: 'aanmelding',
      id: dossiers.nieuw.aanmelding.id,
      actie: 'wijzigen',
      gegevens: { naam: 'Koffie en thee' },
      reden: 'telefoon',
    }),
  },
  volgcode_uitgeven: {
    op: 'beoordeling',
    invoer: ({ dossiers }) => ({ dossier_soort: 'aanvraag', id: dossiers.aanvraag.id }),
  },
  contact_lezen: {
    op: 'beoordeling',
    invoer: ({ dossiers }) => ({ dossier_soort: 'aanmelding', dossier_id: dossiers.aanmelding.id }),
  },
  contactpersoon: {
    op: 'beoordeling',
    invoer: ({ dossiers }) => ({ dossier_soort: 'aanmelding', dossier_id: dossiers.aanmelding.id }),
    ook: [
      {
        als: 'makelaar',
        invoer: ({ dossiers }) => ({ dossier_soort: 'aanmelding', dossier_id: dossiers.nieuw.aanmelding.id }),
      },
    ],
  },

  wie_ben_ik: { op: 'beoordeling', invoer: () => ({}) },
  collegas: { op: 'beoordeling', invoer: () => ({}) },
  collega_bevestigen: { op: 'beoordeling', invoer: ({ nieuweling }) => ({ id: nieuweling }) },
  poging_gelukt: { op: 'beoordeling', invoer: () => ({ poging: '00000000-0000-4000-8000-0000000000aa' }) },
  wacht_op_mij: { op: 'beoordeling', invoer: () => ({ alles: true }) },
  geschiedenis: { op: 'beoordeling', invoer: () => ({ tabel: 'plek', rij: 'plek-1' }) },
  monitor: { op: 'beoordeling', invoer: () => ({ antwoord_dagen: 14, vers_maanden: 6 }) },
  berichten_opgegeven: { op: 'beoordeling', invoer: () => ({}) },
  signalen_samen: { op: 'beoordeling', invoer: () => ({}) },
  signalen_koppelen: { op: 'beoordeling', invoer: ({ signaal }) => ({ signalen: [signaal], initiatief: null }) },

  openingstijden_zetten: {
    op: 'beoordeling',
    invoer: () => ({
      plek: 'plek-1',
      gezien: [],
      rijen: [{ dag: 1, datum: null, van: '09:00', tot: '17:00', uitleg: '' }],
    }),
  },
  foto_bewaren: {
    op: 'beoordeling',
    invoer: ({ foto }) => ({
      over: 'plek',
      over_id: 'plek-1',
      alt: 'Een glijbaan',
      maker: null,
      breedte: 200,
      hoogte: 100,
      klein_breedte: 200,
      klein_hoogte: 100,
      groot: foto,
      klein: foto,
    }),
  },
  inleesbron: { op: 'beoordeling', invoer: () => ({}) },
  plekken_inlezen: {
    op: 'beoordeling',
    invoer: ({ plekversie }) => ({
      rijen: [{ id: 'plek-1', omschrijving: 'Anders.' }],
      versies: { 'plek-1': plekversie },
      herkomst: HERKOMST,
    }),
  },
  plekken_importeren: {
    op: 'beoordeling',
    invoer: () => ({ rijen: [{ id: 'plek-1', omschrijving: 'Anders.' }], herkomst: HERKOMST }),
  },
  inlezingen: { op: 'beoordeling', invoer: () => ({}) },
  inlezing_terugdraaien: { op: 'beoordeling', invoer: ({ inlezing }) => ({ id: inlezing }) },
  grenzen_importeren: {
    op: 'beoordeling',
    invoer: () => ({
      rijen: [{ soort: 'wijken', code: WIJK, grens: VIERKANT, kaart: VIERKANT, plaat: VIERKANT, bron: 'eigen proef' }],
    }),
  },

  jury_lezen: { op: 'stemmen', invoer: () => ({}) },
  belang_melden: { op: 'beoordeling', invoer: (stand) => ({ ronde: RONDE, aanvraag: stand.aanvraag, belang: true }) },
  belang_nakijken: { op: 'beoordeling', invoer: ({ ronde }) => ({ ronde: RONDE, aanvraag: ronde.aanvragen[2] ?? '' }) },
  papier_kiezen: { op: 'stemmen', invoer: () => ({ ronde: RONDE, kies: true }) },
  stem: { op: 'stemmen', invoer: ({ keuzes }) => ({ ronde: RONDE, bewijscode: bewijscode(2), keuzes }) },
  stem_controle: { op: 'tellen', invoer: () => ({ ronde: RONDE, bewijscode: bewijscode(1), afzender: AFZENDER }) },
  advies_geven: {
    op: 'beoordeling',
    invoer: (stand) => ({ ronde: RONDE, aanvraag: stand.aanvraag, advies: 'neutraal', tekst: 'Kan.' }),
  },

  jury_stand: { op: 'geteld', ookOp: 'stemmen', invoer: () => ({ ronde: RONDE }) },
  belang_oordelen: { op: 'beoordeling', invoer: () => ({ ronde: RONDE, vraag: BELANGVRAAG, blijft: true }) },
  jury_uitnodigen: {
    op: 'beoordeling',
    invoer: () => ({ ronde: RONDE, rol: 'jurylid', adressen: ['nieuw@voorbeeld.test'] }),
  },
  jury_verwijderen: { op: 'beoordeling', invoer: ({ leden }) => ({ lid: leden[4] ?? '' }) },
  papier_uitgeven: { op: 'stemmen', invoer: ({ leden }) => ({ ronde: RONDE, jurylid: leden[4] ?? '' }) },
  papier_vervallen: { op: 'stemmen', invoer: ({ leden }) => ({ ronde: RONDE, jurylid: leden[5] ?? '' }) },
  jury_op_papier: { op: 'beoordeling', invoer: () => ({ ronde: RONDE, namen: ['Jurylid op papier'] }) },
  papier_invoeren: {
    op: 'papier',
    invoer: ({ papiernummer, keuzes }) => ({ ronde: RONDE, nummer: papiernummer, keuzes }),
  },
  papier_niet_terug: { op: 'papier', invoer: () => ({ ronde: RONDE, aantal: 0 }) },
  papier_stand: { op: 'papier', invoer: () => ({ ronde: RONDE }) },
  ronde_stap: { op: 'beoordeling', invoer: () => ({ ronde: RONDE, naar: 'stemmen' }) },
  stemmen_verlengen: {
    op: 'stemmen',
    invoer: () => ({ ronde: RONDE, tot: '2027-02-01T12:00:00+01:00', reden: 'Het was vakantie.' }),
  },
  rondesein_bewaren: { op: 'beoordeling', invoer: () => ({ adres: 'a@voorbeeld.test', afzender: AFZENDER }) },
  mailkeuze_doen: {
    op: 'beoordeling',
    invoer: () => ({ code_hash: sha256('keuze'), ja: true, afzender: AFZENDER }),
    ook: [{ als: 'service_role', invoer: () => ({ code_hash: sha256('toestemming'), ja: false, afzender: AFZENDER }) }],
  },
  toestemming_vragen: { op: 'beoordeling', invoer: () => ({ makelaar: 'zonder-ja' }) },
  rondeseinen_versturen: { op: 'beoordeling', invoer: () => ({ bewaar_maanden: 12 }) },
  mag_tellen: { op: 'geteld', invoer: () => ({ ronde: RONDE, natellen: true }) },
  telling_invoer: { op: 'tellen', invoer: () => ({ ronde: RONDE }) },
  uitslag_bewaren: {
    op: 'tellen',
    invoer: ({ uitslag }) => {
      if (!uitslag) throw new Error('There is no count yet.');
      return uitslag;
    },
  },
  uitslag_vaststellen: {
    op: 'geteld',
    invoer: () => ({ ronde: RONDE, versie: 1, motivering: 'De jury koos.' }),
  },
  betaling_vastleggen: {
    op: 'vastgesteld',
    invoer: ({ toegekend }) => ({ aanvraag: toegekend, soort: 'besteed', bedrag_cent: 50, dag: '2027-01-02' }),
  },
  betaling_verwijderen: {
    op: 'vastgesteld',
    invoer: ({ betaling }) => ({ id: betaling }),
    ook: [{ als: 'beheerder', invoer: ({ oudeBetaling }) => ({ id: oudeBetaling }) }],
  },

  publicatie_stand: { op: 'beoordeling', invoer: () => ({}) },
  publicatie_beurt: {
    op: 'stemmen',
    invoer: () => ({ gezien: null }),
    ook: [{ als: 'service_role', invoer: () => ({ gezien: {} }) }],
  },
  publicatie_begonnen: { op: 'beoordeling', invoer: () => ({ versie: 3 }) },
  publicatie_online: { op: 'beoordeling', invoer: () => ({ versie: 3, dag: '2026-11-22' }) },
  publicatie_mislukt: { op: 'beoordeling', invoer: () => ({ reden: 'bouwfout', uitleg: 'Vol.' }) },
  publicatie_weggehaald: { op: 'beoordeling', invoer: () => ({ tabel: 'plek', rijen: ['plek-9'] }) },

  logboek_keten: { op: 'beoordeling', invoer: () => ({ vanaf: 0, hoeveel: 10 }) },

  tik_delen: { op: 'beoordeling', invoer: () => ({}) },
  tik_deel: {
    op: 'beoordeling',
    invoer: () => ({ deel: 'rondes', termijnen: {} }),
    ook: [{ als: 'service_role', invoer: () => ({ deel: 'jury', termijnen: { stem_maanden: 3 } }) }],
  },
  tik_werk: { op: 'beoordeling', invoer: () => ({}) },
  opschonen: { op: 'beoordeling', invoer: () => ({ termijnen: { contact_maanden: 12 } }) },
  werkberichten_schrijven: { op: 'beoordeling', invoer: () => ({ feedback_dagen: 14, vers_maanden: 6 }) },
  genoeg_medewerkers: { op: 'beoordeling', invoer: () => ({}) },
  feedback_buiten: { op: 'beoordeling', invoer: () => ({ adres: 'buiten@voorbeeld.test' }) },
  berichten_claimen: { op: 'beoordeling', invoer: () => ({ hoeveel: 100, lease_seconden: 60 }) },
  bericht_verzonden: { op: 'beoordeling', invoer: ({ bericht }) => ({ bericht_id: bericht }) },
  bericht_mislukt: { op: 'beoordeling', invoer: ({ bericht }) => ({ bericht_id: bericht, fout: '450 vol' }) },
};

const isNaam = (naam: string): naam is Functienaam => naam in contracten;
export const namen = Object.keys(contracten).filter(isNaam);
export type { Stand };
