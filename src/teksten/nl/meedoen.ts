import { bedrag } from '#teksten/nl/buurtbudget.ts';

/** Words around the forms, on the pages they stand on. */
export const meedoenTekst = {
  verder: 'Zo gaat het verder',
  plekken: 'Plekken',
  makelaars: 'Makelaars',
  printen: 'Print deze bladzijde dan.',
  groterPlan: (cent: number) => `Vraag je meer dan ${bedrag(cent)}? Of betaal je zelf mee?`,
  bedankt: {
    omschrijving: 'Je formulier is binnen.',
    /** Without a script the page cannot read its own address. */
    nummerZonderJs: 'Je nummer staat boven in je scherm, in het webadres, achter “nummer=”. Schrijf het op.',
    intro: 'We hebben het binnen.',
  },
};
