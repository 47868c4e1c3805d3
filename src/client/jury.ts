import type { Poort } from '#client/poort.ts';
import { stelVraag, stelVraagAls } from '#client/stemvraag.ts';
import type { Antwoord, Invoer } from '#domein/contract/contracten.ts';
import type { Keuzes } from '#domein/stemming/keuzes.ts';

/** The rondes of whoever is signed in. None of these functions rejects. */
export const haalJury = (poort: Poort) => stelVraagAls<Antwoord<'jury_lezen'>>(poort, { adres: '/api/jury' });
export const meldBelang = (poort: Poort, ronde: string, aanvraag: string, belang: boolean) =>
  stelVraagAls<Antwoord<'belang_melden'>>(poort, {
    adres: '/api/belang',
    methode: 'POST',
    inhoud: { ronde, aanvraag, belang },
  });
/** The same code is the same vote: after `onbereikbaar` send the same again. */
export const brengUit = (poort: Poort, ronde: string, bewijscode: string, keuzes: Keuzes) =>
  stelVraagAls<Antwoord<'stem'>>(poort, {
    adres: '/api/stembiljet',
    methode: 'POST',
    inhoud: { ronde, bewijscode, keuzes },
  });
export const zoekBiljet = (ronde: string, bewijscode: string) =>
  stelVraag<Antwoord<'stem_controle'>>({
    adres: '/api/stembiljet/controle',
    methode: 'POST',
    inhoud: { ronde, bewijscode },
  });
export const stuurAdvies = (
  poort: Poort,
  ronde: string,
  aanvraag: string,
  advies: Invoer<'advies_geven'>['advies'],
  tekst: string,
) =>
  stelVraagAls<Antwoord<'advies_geven'>>(poort, {
    adres: '/api/advies',
    methode: 'POST',
    inhoud: { ronde, aanvraag, advies, tekst },
  });
