import { stad } from '#config/stad.ts';
import type { Aanvraagstatus } from '#domein/aanvraag/aanvraag.status.ts';
import { aanvraagstatusNaam } from '#teksten/nl/dossier/dossierstatus.ts';
import { bedrag } from '#teksten/nl/taal/bedrag.ts';

/** Of rondes and requests on pages that everyone reads: apart, for the script of a form needs none of it. */
export const rondeTekst = {
  voorbeeld: 'Dit is een voorbeeld. Er is geen echt geld.',
  openTot: (dag: string) => `Je kunt geld vragen tot en met ${dag}.`,
  opent: (dag: string) => `Vanaf ${dag} kun je geld vragen.`,
  dicht: 'Deze ronde is dicht. Je kunt er geen geld meer vragen.',
  besluit: (dag: string) => `Het besluit is op ${dag}.`,
  budget: (cent: number) => `Er is ${bedrag(cent)} voor alle plannen samen.`,
  maximum: (cent: number) => `Je kunt hooguit ${bedrag(cent)} vragen.`,
  eenvoudig: (cent: number) => `Tot ${bedrag(cent)} is één regel met een bedrag genoeg.`,
  voorwaarden: 'Wat er moet en mag',
  heleStad: `Deze ronde is voor heel ${stad.naam}.`,
  geen: 'Er is nu geen open ronde.',
};

/** How a request stands, as others may know it. */
export const aanvraagstatusOpenbaar: Record<Aanvraagstatus, string> = {
  ...aanvraagstatusNaam,
  toegekend: 'Krijgt het geld',
  deels_toegekend: 'Krijgt een deel van het geld',
  afgewezen: 'Krijgt geen geld',
  in_uitvoering: 'Bewoners zijn bezig',
  aanvulling_gevraagd: 'Er is een vraag',
  ingetrokken: 'Gestopt',
};
