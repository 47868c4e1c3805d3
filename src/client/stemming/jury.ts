import { leesEindpunt } from '#client/gedeeld/contract.ts';
import { type Stemantwoord, stelVraag, stelVraagAls } from '#client/stemming/stemvraag.ts';
import type { Poort } from '#client/toegang/poort.ts';
import type { Adres, AntwoordOp, VerzoekAan } from '#domein/contract/eindpunten.ts';
import type { Keuzes } from '#domein/stemming/keuzes.ts';

/** A question to one address of our own server; without content it only reads. */
const vraagVan = <Waar extends Adres>(adres: Waar, inhoud?: VerzoekAan<Waar>) => ({
  adres,
  methode: inhoud ? ('POST' as const) : ('GET' as const), // keeps both literals
  inhoud,
  lees: (tekst: string) => leesEindpunt(adres, tekst),
});
const vraag = <Waar extends Adres>(
  poort: Poort,
  adres: Waar,
  inhoud?: VerzoekAan<Waar>,
): Promise<Stemantwoord<AntwoordOp<Waar>>> => stelVraagAls(poort, vraagVan(adres, inhoud));

/** The rondes of whoever is signed in. None of these functions rejects. */
export const haalJury = (poort: Poort) => vraag(poort, '/api/jury');
export const meldBelang = (poort: Poort, ronde: string, aanvraag: string, belang: boolean) =>
  vraag(poort, '/api/belang', { ronde, aanvraag, belang });
export const vraagBelangNa = (poort: Poort, ronde: string, aanvraag: string) =>
  vraag(poort, '/api/belang/nakijken', { ronde, aanvraag });
export const kiesPapier = (poort: Poort, ronde: string, kies: boolean) =>
  vraag(poort, '/api/stembiljet/papier', { ronde, kies });
/** The same code is the same vote: after `onbereikbaar` send the same again. */
export const brengUit = (poort: Poort, ronde: string, bewijscode: string, keuzes: Keuzes) =>
  vraag(poort, '/api/stembiljet', { ronde, bewijscode, keuzes });
export const zoekBiljet = (ronde: string, bewijscode: string) =>
  stelVraag(vraagVan('/api/stembiljet/controle', { ronde, bewijscode }));
export const stuurAdvies = (
  poort: Poort,
  ronde: string,
  aanvraag: string,
  advies: VerzoekAan<'/api/advies'>['advies'],
  tekst: string,
) => vraag(poort, '/api/advies', { ronde, aanvraag, advies, tekst });
/** Counts a ronde, for a beheerder. */
export const telRonde = (poort: Poort, ronde: string, reden: string | null) =>
  vraag(poort, '/api/ronde/tellen', { ronde, ...(reden ? { reden } : {}) });
/** Counts what was counted again, for all staff, who sign with it that it came out the same. */
export const telRondeNa = (poort: Poort, ronde: string) => vraag(poort, '/api/ronde/tellen', { ronde, natellen: true });
