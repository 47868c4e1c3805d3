import type { Bewaartermijnen } from '#config/stad-vorm.ts';

/** What we promise about keeping, each with a sentence on the privacy page. */
export const bewaarsoorten = [
  'contact',
  'wacht_op_jou',
  'wacht_op_ons',
  'dossier',
  'toegekend',
  'feedback',
  'bericht',
  'rondesein',
  'misbruik',
  'inlogcode',
  'jury',
  'makelaar',
  'initiatief',
  'signaal',
  'verbetering',
  'logboek',
] as const;
export type Bewaarsoort = (typeof bewaarsoorten)[number];

/** Months and days, the longest that a row stays when nobody does anything. */
interface Duur {
  readonly maanden?: number;
  readonly dagen?: number;
}

/** A table with a person in it. A test fails for a column that could hold one and stands nowhere here. */
export interface Bewaarregel {
  readonly tabel: string;
  readonly kolommen: readonly string[];
  readonly soort: Bewaarsoort;
  /** What starts its clock, in whatever state it is, for docs/retention.md. */
  readonly klok: string;
  readonly langst: (termijnen: Bewaartermijnen) => Duur;
}

/** Reminder, last reminder, end. */
const KEREN = 3;
const persoon = (t: Bewaartermijnen): Duur => ({
  maanden: Math.max(t.uiterst_maanden + 1, KEREN * t.verslag_maanden + t.contact_maanden, t.feedback_maanden),
});
const jury = (t: Bewaartermijnen): Duur => ({ maanden: Math.max(t.stem_maanden, t.stilstand_maanden) });
const JURYKLOK =
  'the uitslag is confirmed or the ronde withdrawn; else the last planned day of a ronde that stands still';
const DOSSIERKLOK = 'it closes; the clock closes what waits for the resident, nothing closes what waits for staff';

const jurytabel = (tabel: string, ...kolommen: string[]): Bewaarregel => ({
  tabel,
  kolommen,
  soort: 'jury',
  klok: JURYKLOK,
  langst: jury,
});

/** Every table with a person, and how long at most. The one source of docs/retention.md and the privacy page. */
export const bewaarlijst: readonly Bewaarregel[] = [
  {
    tabel: 'prive.contact',
    kolommen: ['naam', 'email', 'telefoon'],
    soort: 'contact',
    klok: 'the dossier closes (feedback: is answered, or mailed to the person outside); else its last step, with a mail a month before',
    langst: persoon,
  },
  {
    tabel: 'prive.volgcode',
    kolommen: ['hash'],
    soort: 'contact',
    klok: 'as the contact',
    langst: persoon,
  },
  {
    tabel: 'public.aanmelding',
    kolommen: ['naam', 'omschrijving', 'adres', 'website'],
    soort: 'dossier',
    klok: DOSSIERKLOK,
    langst: (t) => ({ maanden: t.dossier_maanden }),
  },
  {
    tabel: 'public.aanvraag',
    kolommen: ['titel', 'plan', 'doelgroep', 'wanneer'],
    soort: 'toegekend',
    klok: DOSSIERKLOK,
    langst: (t) => ({ maanden: Math.max(t.dossier_maanden, t.toegekend_maanden) }),
  },
  {
    tabel: 'public.begrotingspost',
    kolommen: ['omschrijving'],
    soort: 'toegekend',
    klok: 'as its aanvraag',
    langst: (t) => ({ maanden: t.toegekend_maanden }),
  },
  {
    tabel: 'public.eindverslag',
    kolommen: ['tekst'],
    soort: 'toegekend',
    klok: 'as its aanvraag',
    langst: (t) => ({ maanden: t.toegekend_maanden }),
  },
  {
    tabel: 'public.aanvraag_publiek',
    kolommen: ['titel', 'plan', 'verslag'],
    soort: 'toegekend',
    klok: 'as its aanvraag',
    langst: (t) => ({ maanden: t.toegekend_maanden }),
  },
  {
    tabel: 'public.gebeurtenis_tekst',
    kolommen: ['tekst', 'telling'],
    soort: 'toegekend',
    klok: 'as its dossier; of feedback as its words',
    langst: (t) => ({ maanden: t.toegekend_maanden }),
  },
  {
    tabel: 'public.feedback',
    kolommen: ['tekst', 'wens'],
    soort: 'feedback',
    klok: 'it is answered, or mailed to the person outside (then all of it goes after 3 months); else it waits for staff',
    langst: (t) => ({ maanden: t.dossier_maanden }),
  },
  {
    tabel: 'prive.bericht',
    kolommen: ['aan', 'gegevens', 'laatste_fout'],
    soort: 'bericht',
    klok: 'it is written; its content goes on delivery',
    langst: (t) => ({ dagen: t.bericht_dagen }),
  },
  {
    tabel: 'prive.rondesein',
    kolommen: ['email'],
    soort: 'rondesein',
    klok: 'it is asked for; 7 days without a yes, and earlier when the mail is written',
    langst: (t) => ({ maanden: t.contact_maanden }),
  },
  {
    tabel: 'prive.mailkeuze',
    kolommen: ['wie'],
    soort: 'rondesein',
    klok: 'as the address that waits for a ronde; of a makelaar 30 days after it was asked',
    langst: (t) => ({ maanden: t.contact_maanden }),
  },
  {
    tabel: 'prive.inzending',
    kolommen: ['sleutel', 'antwoord'],
    soort: 'bericht',
    klok: 'it comes in',
    langst: () => ({ dagen: 30 }),
  },
  ...(['limiet', 'uitdaging'] as const).map(
    (naam): Bewaarregel => ({
      tabel: `prive.${naam}`,
      kolommen: ['sleutel'],
      soort: 'misbruik',
      klok: 'it is counted',
      langst: (t) => ({ dagen: t.limiet_dagen }),
    }),
  ),
  jurytabel('public.jurylid', 'naam', 'email'),
  jurytabel('public.adviseur', 'email'),
  jurytabel('public.belang', 'jurylid_id'),
  jurytabel('prive.belangvraag', 'jurylid_id'),
  jurytabel('prive.deelname', 'jurylid_id'),
  jurytabel('prive.stembiljet', 'keuzes'),
  jurytabel('prive.papier', 'eerste', 'eerste_door', 'tweede', 'tweede_door'),
  jurytabel('prive.papier_uit', 'jurylid_id', 'gevraagd_door', 'vervalt_door'),
  {
    tabel: 'public.medewerker',
    kolommen: ['naam', 'email'],
    soort: 'makelaar',
    klok: 'the last day of work; whoever neither signs in nor does anything for as long gets one',
    langst: (t) => ({ maanden: t.medewerker_maanden }),
  },
  {
    tabel: 'public.makelaar',
    kolommen: ['naam', 'telefoon', 'email', 'medewerker_id'],
    soort: 'makelaar',
    klok: 'the account ends; without an account the last change',
    langst: (t) => ({ maanden: t.medewerker_maanden }),
  },
  {
    tabel: 'prive.werkbericht',
    kolommen: ['medewerker_id'],
    soort: 'makelaar',
    klok: 'it is written',
    langst: () => ({ dagen: 30 }),
  },
  {
    tabel: 'prive.voorstel',
    kolommen: ['door', 'inhoud'],
    soort: 'makelaar',
    klok: 'it is made',
    langst: () => ({ dagen: 14 }),
  },
  {
    tabel: 'prive.nieuwe_collega',
    kolommen: ['medewerker_id', 'door'],
    soort: 'makelaar',
    klok: 'as the medewerker, who has done nothing yet',
    langst: (t) => ({ maanden: 2 * t.medewerker_maanden }),
  },
  {
    tabel: 'public.initiatief',
    kolommen: ['telefoon', 'email'],
    soort: 'initiatief',
    klok: 'somebody last looked at it',
    langst: (t) => ({ maanden: t.initiatief_maanden }),
  },
  {
    tabel: 'public.signaal',
    kolommen: ['tekst', 'medewerker_id'],
    soort: 'signaal',
    klok: 'it is heard',
    langst: (t) => ({ maanden: t.signaal_maanden }),
  },
  {
    tabel: 'public.verbetering',
    kolommen: ['over_naam', 'voorstel', 'reden', 'behandelaar'],
    soort: 'verbetering',
    klok: 'somebody last said it',
    langst: (t) => ({ maanden: t.verbetering_maanden }),
  },
  {
    tabel: 'prive.verbetering_afzender',
    kolommen: ['email', 'telefoon'],
    soort: 'verbetering',
    klok: 'as the verbetering; removed when that is handled',
    langst: (t) => ({ maanden: t.verbetering_maanden }),
  },
  {
    tabel: 'public.logboek',
    kolommen: ['naam', 'medewerker_id'],
    soort: 'logboek',
    klok: 'it is done',
    langst: (t) => ({ maanden: t.logboek_maanden }),
  },
  {
    tabel: 'auth.users',
    kolommen: ['email'],
    soort: 'inlogcode',
    klok: 'it has no role (staff, jury, adviser) any more',
    langst: () => ({ dagen: 1 }),
  },
];
