import { stad } from '#config/stad.ts';

/** What stands around the form. */
export const verbeterpagina = {
  titel: 'Klopt er iets niet?',
  omschrijving: `Vertel wat er niet klopt over plekken en initiatieven in ${stad.naam}, of wat er mist.`,
  intro: 'Vertel wat er niet klopt, of wat er mist.',
  duur: 'Dit duurt 1 minuut.',
  verder: [
    'Een makelaar kijkt of het klopt wat je zegt.',
    'Is dat zo? Dan passen we de bladzijde aan.',
    'Gaf je je mail of je nummer? Dan hoor je wat we deden.',
  ],
  bedankt: {
    titel: 'Dank je wel',
    omschrijving: 'Wat je vertelde, is binnen.',
    zinnen: [
      'Wat je vertelde, is binnen. Een makelaar kijkt of het klopt.',
      'Gaf je je mail of je nummer? Dan hoor je wat we deden.',
    ],
    naarHome: 'Ga naar het begin',
  },
};
