/** What can be wrong with a single field of any form. The sentences stand in teksten/nl/fouten.ts. */
export const veldfoutcodes = [
  'verkeerd_type',
  'leeg',
  'te_lang',
  'te_veel',
  'vervangteken',
  'gestapelde_tekens',
  'geen_keuze',
  'geen_gebied',
  'geen_email',
  'email_meer',
  'email_teken',
  'geen_telefoon',
  'telefoon_meer',
  'geen_website',
  'website_meer',
  'contact_ontbreekt',
  'akkoord_nodig',
  'punt_ongeldig',
  'punt_onvolledig',
  'punt_buiten_stad',
  'bedrag_ongeldig',
  'bedrag_onduidelijk',
  'bedrag_negatief',
  'bedrag_nul',
  'bedrag_te_hoog',
  'dag_bestaat_niet',
  'geen_volgcode',
  'geen_sleutel',
] as const;
export type Veldfoutcode = (typeof veldfoutcodes)[number];

/** One thing to repair. `rij`: which of the repeated fields, from 0; absent for a field that stands alone. */
export interface Veldfout<Code extends string = Veldfoutcode> {
  readonly veld: string;
  readonly code: Code;
  readonly rij?: number;
}

/**
 * What can be wrong with a request as a whole. `onbekend` says the same for a wrong, a withdrawn and a never existing volgcode; `LATER_OPNIEUW` holds the codes that go away by themselves.
 */
export const verzoekfoutcodes = [
  'onleesbaar',
  'te_groot',
  'te_vaak',
  'storing',
  'puzzel_ongeldig',
  'sleutel_hergebruikt',
  'onbekend',
  'onbekende_actie',
  'stap_kan_niet',
  'code_op_papier',
  'veranderd',
  'ronde_onbekend',
  'ronde_gesloten',
  'buurt_onbekend',
  'buurt_buiten_ronde',
  'prioriteit_onbekend',
  'onderwerp_onbekend',
  'motivering_nodig',
  'bedrag_past_niet',
  'niet_bevoegd',
] as const;
export type Verzoekfoutcode = (typeof verzoekfoutcodes)[number];

/** The same request can succeed later, without a change. */
export const LATER_OPNIEUW: ReadonlySet<Verzoekfoutcode> = new Set(['te_vaak', 'storing', 'puzzel_ongeldig']);

/** What a reader says when it cannot read. */
export const met = (code: Veldfoutcode) => ({ error: code });
