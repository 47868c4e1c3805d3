import { antwoordTekst, beantwoordZin, geholpenZin } from '#teksten/nl/feedback/feedback.ts';
import { bijAantal, getal, opsomming } from '#teksten/nl/taal/woord.ts';

/** Of what people said, as everyone reads it. */
export const gezegdTekst = {
  ...antwoordTekst,
  kop: 'Wat mensen zeiden, en wat er gebeurde',
  /** Says only what is on the site: what was told may wait for an answer. */
  leeg: 'Hierover staat nog geen feedback op de site.',
  kopProcedure: 'Wat mensen vonden van geld vragen',
  kopPortaal: 'Wat mensen van deze site vonden',
  /** Whose words follow: of who said it, or of the one of us who put them together without personal data. */
  gezegd: {
    indiener: (gezicht: string) => `${gezicht}, schreef iemand:`,
    makelaar: (gezicht: string) => `${gezicht}, zei iemand. In onze woorden:`,
  },
  keer: (n: number, gezicht: string) => `${getal(n)} keer ${gezicht.toLowerCase()}`,
  gezichten: (delen: readonly string[]) => `Hoe ging het? ${opsomming(delen)}.`,
  reactie: (dag: string) => `Antwoord van ${dag}:`,
  hulp: 'Hoe ging het met de hulp?',
  hulpTelling: (n: number, maand: string) =>
    bijAantal(n, {
      geen: `Sinds ${maand} vertelde nog niemand hoe het ging.`,
      een: `Sinds ${maand} kregen we 1 reactie.`,
      meer: `Sinds ${maand} kregen we # reacties.`,
    }),
  /** Counted at once, each later voice would show by what it adds. */
  hulpTot: 'Het halfjaar dat nu loopt, telt nog niet mee.',
  hulpGemiddeld: (gezicht: string) => `Gemiddeld vonden mensen het: ${gezicht.toLowerCase()}.`,
  hulpBeantwoord: beantwoordZin,
  hulpGeholpen: (ja: number, nee: number) => geholpenZin(ja, nee),
  zegIets: 'Vertel hoe het ging',
};
