import { paths, serverpaths } from '#config/paths.ts';
import { verbeterdPad, verbeterenPad } from '#config/verbeterpaden.ts';
import type { AntwoordOp } from '#domein/contract/eindpunten.ts';
import { vervolgAnker } from '#domein/gedeeld/vervolg.ts';
import { LEEG, leesWaarden } from '#formulieren/gedeeld/toestand.ts';
import { tekenMailkeuze, tekenRondesein } from '#formulieren/teken.tsx';
import { vraagNaAdres } from '#netlify/http/adresvraag.ts';
import type { Eindpunt } from '#netlify/http/behandel.ts';
import { dossierOpnieuw, toonDossier } from '#netlify/http/dossierpagina.ts';
import { formulierOpnieuw, titelMet } from '#netlify/http/paginaweigering.ts';
import { behandelDossier } from '#netlify/services/dossier.ts';
import { dienIn, type Indiening } from '#netlify/services/indienen.ts';
import { aanmeldingIndiening, aanvraagIndiening, feedbackIndiening } from '#netlify/services/indieningen.ts';
import { doeMailkeuze } from '#netlify/services/mailkeuze.ts';
import { bewaarRondesein } from '#netlify/services/rondesein.ts';
import { stuurVerbetering } from '#netlify/services/verbetering.ts';

const ontvangst = (indiening: Indiening, pagina: string): Eindpunt<AntwoordOp<'/api/aanmelding'>> => ({
  naam: indiening.flow,
  pagina,
  werk: (delen, ruw, afzender) => dienIn(delen, indiening, ruw, afzender),
  puzzel: () => true,
  status: 201,
  na: ({ nummer, vervolg }) => ({ naar: serverpaths.ontvangen(nummer, vervolgAnker(indiening.flow, vervolg)) }),
  weergave: formulierOpnieuw(indiening.flow),
  vraag: (ruw) => vraagNaAdres(indiening, ruw),
});

export const aanmelding = ontvangst(aanmeldingIndiening, paths.aanmelden);
export const aanvraag = ontvangst(aanvraagIndiening, paths.aanvragen);
export const feedback = ontvangst(feedbackIndiening, paths.feedback);

export const verbetering: Eindpunt<AntwoordOp<'/api/verbetering'>> = {
  naam: 'verbetering',
  pagina: verbeterenPad,
  werk: stuurVerbetering,
  puzzel: () => true,
  status: 201,
  na: () => ({ naar: verbeterdPad }),
  weergave: formulierOpnieuw('verbetering'),
};

export const dossier: Eindpunt<AntwoordOp<'/api/dossier'>> = {
  naam: 'dossier',
  pagina: paths.volgen,
  werk: behandelDossier,
  // Every other action shows a code, and reading one costs a guess.
  puzzel: ({ actie }) => actie === 'nieuwe_code',
  status: 200,
  // No redirect: the code would have to stand in the address.
  na: (antwoord, ruw) => ({ toon: (gegevens) => toonDossier(antwoord, ruw, gegevens) }),
  weergave: dossierOpnieuw,
};

export const rondesein: Eindpunt<AntwoordOp<'/api/rondesein'>> = {
  naam: 'rondesein',
  pagina: paths.aanvragen,
  werk: bewaarRondesein,
  puzzel: () => true,
  status: 201,
  // The same address twice is once: reloading this page does no harm.
  na: () => ({ toon: () => ({ inhoud: tekenRondesein(LEEG, true) }) }),
  weergave: (ruw, weigering) => ({
    inhoud: tekenRondesein({ waarden: leesWaarden(ruw), fouten: weigering.fouten }),
    titel: titelMet(weigering),
  }),
};

export const mailkeuze: Eindpunt<AntwoordOp<'/api/mailkeuze'>> = {
  naam: 'mailkeuze',
  pagina: serverpaths.mailkeuze,
  werk: doeMailkeuze,
  status: 200,
  // No redirect: the code would have to stand in the address, and another choice is one press away.
  na: (gedaan, ruw) => ({
    toon: () => ({ inhoud: tekenMailkeuze({ waarden: leesWaarden(ruw), fouten: [] }, gedaan) }),
  }),
  weergave: (ruw, weigering) => ({
    inhoud: tekenMailkeuze({ waarden: leesWaarden(ruw), fouten: weigering.fouten }),
    titel: titelMet(weigering),
  }),
};
