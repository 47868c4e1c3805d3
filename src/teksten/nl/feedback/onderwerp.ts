import type { Groeptekst } from '#teksten/nl/formulier/formulieren.ts';
import { bijAantal, wijk } from '#teksten/nl/taal/woord.ts';

/** The field that looks up what feedback is about. */
export const onderwerpTekst = {
  introOver: (naam: string) => `Vertel wat je vindt van ${naam}. Dan weten wij wat beter kan.`,
  lijst: 'Gevonden namen',
  uitLijst: `Of kies uit een lijst van je ${wijk.een}`,
  inWijk: (naam: string) => `Hoe ging het in ${naam}?`,
  bladzijden: 'Meer namen om uit te kiezen',
  alles: 'Staat het er niet bij? Zoek in de hele stad.',
  gevonden: (n: number) =>
    bijAantal(n, {
      geen: 'We vinden geen naam die zo begint.',
      een: 'Er is 1 naam gevonden.',
      meer: 'Er zijn # namen gevonden.',
    }),
  mislukt: 'De namen komen nu niet. Kies uit een lijst hieronder.',
};

/** Of what is not sent yet: a dossier needs none of it. */
export const nieuweFeedbackTekst = {
  groepen: {
    over: { titel: 'Waar gaat het over?' },
    mening: { titel: 'Wat vind je?' },
    contact: { titel: 'Wil je antwoord?', uitleg: 'Geef dan je e-mailadres. Anders laat je het open.' },
  } satisfies Record<string, Groeptekst>,
  verstuur: 'Verstuur wat je vindt',
};
