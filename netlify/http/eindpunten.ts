import { paths } from '#config/paths.ts';
import type { Eindpunt } from '#netlify/http/behandel.ts';
import { toonDossier } from '#netlify/http/dossierpagina.ts';
import { alleenFouten } from '#netlify/http/paginaweigering.ts';
import { behandelDossier, type Dossierantwoord } from '#netlify/services/dossier.ts';
import { dienIn, type Indiening, type Ontvangen } from '#netlify/services/indienen.ts';
import { aanmeldingIndiening, aanvraagIndiening, feedbackIndiening } from '#netlify/services/indieningen.ts';

const ontvangst = (indiening: Indiening, pagina: string): Eindpunt<Ontvangen> => ({
  naam: indiening.flow,
  pagina,
  werk: (delen, ruw, afzender) => dienIn(delen, indiening, ruw, afzender),
  status: 201,
  na: ({ nummer }) => ({ naar: paths.bedankt(indiening.flow, nummer) }),
  weergave: alleenFouten,
});

export const aanmelding = ontvangst(aanmeldingIndiening, paths.aanmelden);
export const aanvraag = ontvangst(aanvraagIndiening, paths.aanvragen);
export const feedback = ontvangst(feedbackIndiening, paths.feedback);

export const dossier: Eindpunt<Dossierantwoord> = {
  naam: 'dossier',
  pagina: paths.volgen,
  werk: behandelDossier,
  status: 200,
  // No redirect: the code would have to stand in the address.
  na: (antwoord) => ({ toon: toonDossier(antwoord) }),
  weergave: alleenFouten,
};
