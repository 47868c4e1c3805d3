import type { Poort } from '#client/poort.ts';
import { stelVraag, stelVraagAls } from '#client/stemvraag.ts';
import type { Keuzes } from '#domein/stemming/keuzes.ts';
import type { Stemvorm, Verdeelregel } from '#domein/stemming/telling/telling.schema.ts';

export interface Juryadvies {
  readonly advies: 'positief' | 'neutraal' | 'negatief';
  readonly tekst: string;
  readonly functie: string;
  readonly eigen: boolean;
}
/** A request as a juror or adviser reads it; amounts in euro cents. */
export interface Juryplan {
  readonly id: string;
  readonly titel: string;
  readonly plan: string;
  readonly doelgroep: string;
  readonly wanneer: string;
  readonly prioriteit: string | null;
  readonly buurt: string | null;
  readonly gevraagd_cent: number;
  readonly minimum_cent: number | null;
  readonly eigen_bijdrage_cent: number;
  readonly begroting: readonly { readonly omschrijving: string; readonly bedrag_cent: number }[];
  readonly vragen: readonly { readonly vraag: string; readonly antwoord: string | null }[];
  readonly adviezen: readonly Juryadvies[];
  /** `contact`: the database knows it, and it cannot be taken back. */
  readonly belang: 'zelf' | 'contact' | null;
}
/** Moments are ISO; requests stand in an order that is this person's own. */
export interface Juryronde {
  readonly slug: string;
  readonly naam: string;
  readonly uitleg: string;
  readonly status: string;
  readonly voorbeeld: boolean;
  readonly budget_cent: number;
  readonly stemvorm: Stemvorm;
  readonly verdeelregel: Verdeelregel;
  readonly drempel: number;
  readonly min_keuzes: number;
  readonly max_keuzes: number | null;
  readonly stemmen_vanaf_op: string | null;
  readonly stemmen_tot_op: string | null;
  readonly rol: 'jurylid' | 'adviseur';
  readonly gestemd: boolean;
  readonly op_papier: boolean;
  readonly aanvragen: readonly Juryplan[];
}
export interface Gevondenbiljet {
  readonly keuzes: Keuzes;
  readonly aanvragen: readonly { readonly id: string; readonly titel: string }[];
}

/** The rondes of whoever is signed in. None of these functions rejects. */
export const haalJury = (poort: Poort) => stelVraagAls<{ rondes: readonly Juryronde[] }>(poort, { adres: '/api/jury' });
export const meldBelang = (poort: Poort, ronde: string, aanvraag: string, belang: boolean) =>
  stelVraagAls<{ belang: boolean }>(poort, {
    adres: '/api/belang',
    methode: 'POST',
    inhoud: { ronde, aanvraag, belang },
  });
/** The same code is the same vote: after `onbereikbaar` send the same again. */
export const brengUit = (poort: Poort, ronde: string, bewijscode: string, keuzes: Keuzes) =>
  stelVraagAls<{ gestemd: true; gewijzigd: boolean }>(poort, {
    adres: '/api/stembiljet',
    methode: 'POST',
    inhoud: { ronde, bewijscode, keuzes },
  });
export const zoekBiljet = (ronde: string, bewijscode: string) =>
  stelVraag<Gevondenbiljet>({ adres: '/api/stembiljet/controle', methode: 'POST', inhoud: { ronde, bewijscode } });
export const stuurAdvies = (poort: Poort, ronde: string, aanvraag: string, advies: string, tekst: string) =>
  stelVraagAls<{ bewaard: true }>(poort, {
    adres: '/api/advies',
    methode: 'POST',
    inhoud: { ronde, aanvraag, advies, tekst },
  });
