import { bedrag } from '#teksten/nl/taal/bedrag.ts';

/** Words around the forms, on the pages they stand on. */
export const meedoenTekst = {
  verder: 'Zo gaat het verder',
  plekken: 'Plekken',
  makelaars: 'Makelaars',
  groterPlan: (cent: number) => `Vraag je meer dan ${bedrag(cent)}? Of betaal je zelf mee?`,
};

/** On the page of a form, outside it: apart, so that the script of a form does not carry it along. */
export const naastFormulier = {
  verplicht: 'Vul alles in. Staat er “hoeft niet” bij? Dan mag je het open laten.',
  liever: 'Liever bellen of op papier?',
  bellen: (nummer: string) => `Bel ${nummer}. Dan vullen we het samen in.`,
  geenNummer: 'Ons telefoonnummer is nog niet ingevuld. Loop gerust binnen bij een buurtcentrum.',
  papier: 'Print deze bladzijde dan. Vul het in met een pen. Geef het af bij een buurtcentrum, of aan een makelaar.',
};
