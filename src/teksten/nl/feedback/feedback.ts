import { stad } from '#config/stad.ts';
import { FEEDBACK_LIMIETEN } from '#domein/feedback/feedback.limieten.ts';
import type { feedbackvelden, Gezicht, Onderwerp } from '#domein/feedback/feedback.velden.ts';
import type { Contactveld } from '#teksten/nl/formulier/contactvelden.ts';
import type { Veldtekst } from '#teksten/nl/formulier/formulieren.ts';
import { bijAantal, buurt, getal, wijk } from '#teksten/nl/taal/woord.ts';

const gebied = stad.aantal.buurten > 0 ? buurt : wijk;
const L = FEEDBACK_LIMIETEN;

export const onderwerpNaam: Record<Onderwerp, string> = {
  plek: 'Een plek, zoals een buurtcentrum of speeltuin',
  initiatief: 'Een initiatief van bewoners',
  makelaar: 'De hulp van een makelaar',
  procedure: 'Hoe het gaat als je geld vraagt',
  portaal: 'Deze site',
};
export const gezichtNaam: Record<Gezicht, string> = {
  1: 'Heel slecht',
  2: 'Niet goed',
  3: 'Gaat wel',
  4: 'Goed',
  5: 'Heel goed',
};

/** How much of what was told got an answer. `reacties`: at least one. */
export const beantwoordZin = (n: number, reacties: number): string =>
  bijAantal(reacties, {
    geen: '',
    een: n > 0 ? 'Die kreeg antwoord.' : 'Die kreeg nog geen antwoord.',
    meer: bijAantal(n, {
      geen: 'Nog geen reactie kreeg antwoord.',
      een: '1 reactie kreeg antwoord.',
      meer: '# reacties kregen antwoord.',
    }),
  });
export const geholpenZin = (ja: number, nee: number): string =>
  `Geholpen? ${getal(ja)} keer ja, ${getal(nee)} keer nee.`;

export const feedbackTekst = {
  velden: {
    over: { label: 'Waar gaat het over?', leeg: 'Kies waar het over gaat.' },
    over_id: { label: 'Welke?' },
    over_naam: {
      label: 'Hoe heet het?',
      hulp: 'Typ een paar letters. Kies dan uit de lijst.',
      leeg: 'Kies een naam uit de lijst. Anders weten we niet welke je bedoelt.',
    },
    gezicht: { label: 'Hoe ging het?', leeg: 'Kies een gezicht.' },
    tekst: {
      label: 'Vertel wat er gebeurde',
      hulp: 'Een zin is genoeg. Zet er geen namen in.',
      voorbeeld: 'De deur was dicht, maar op de site stond dat het open was.',
      max: L.tekst,
    },
    wens: { label: 'Wat zou je willen?', voorbeeld: 'Zet een bordje bij de deur.', max: L.wens },
    buurt: { label: `In ${gebied.welke} was het?` },
  } satisfies Record<Exclude<keyof typeof feedbackvelden, Contactveld> | 'over_naam', Veldtekst>,
};

/** What was done with an answer, or promised. */
export const antwoordTekst = {
  gedaan: 'Dit is gedaan:',
  gedaanOp: (dag: string) => `Gedaan op ${dag}:`,
  belofte: (dag: string) => `Dit doen we vóór ${dag}.`,
  nietGehaald: (dag: string) => `Dit moest klaar zijn vóór ${dag}. Dat is niet gelukt.`,
};

/** What was promised for a day and is not done: to come until that day is over, and from then on not kept. */
export const belofteZin = (dag: string, voorbij: boolean): string =>
  voorbij ? antwoordTekst.nietGehaald(dag) : antwoordTekst.belofte(dag);
