import { buurt, wijk } from '#teksten/nl/taal/woord.ts';

/** The one sentence of a row in a list, where its description says no more than what it is and where. */
export const rijTekst = {
  over: (onderwerpen: string) => `Over ${onderwerpen}.`,
  erIs: (wat: string) => `Dit is er: ${wat}.`,
  staatOp: (waar: string) => `Je vindt het hier: ${waar}.`,
  /** A sentence of these words alone tells nothing that a name, a kind and an area do not tell. */
  zegtNiets: `een de het in is dit van voor iedereen kinderen bewoners uit deze ${buurt.een} ${wijk.een} plek speelplek buurthuis`,
};
