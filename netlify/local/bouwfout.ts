import { type Stilstand, stilstandSchema } from '#domein/publicatie/stilstand.schema.ts';
import { Melding } from '#netlify/melding.ts';

/** How a build says, in one line of Dutch, why it stopped by itself. */
const ONZE_ZIN = /^(?:De site|De database|Deze instellingen) .*$/m;
/** How it says the same to us. */
const STILSTAND = /^STILSTAND (\{.*\})$/m;

const leesStilstand = (uitvoer: string): Stilstand | null => {
  const gezegd = STILSTAND.exec(uitvoer)?.[1];
  return gezegd ? (stilstandSchema.safeParse(JSON.parse(gezegd)).data ?? null) : null;
};

/** A build that failed. `uitleg`: the line in which it says why, if it stopped by itself; `stilstand`: what in the content did. */
export class Bouwfout extends Melding {
  readonly uitleg: string | null;
  readonly stilstand: Stilstand | null;
  constructor(uitvoer: string) {
    super(`De site bouwen is niet gelukt. De vorige blijft staan.\n${uitvoer}`);
    this.uitleg = ONZE_ZIN.exec(uitvoer)?.[0] ?? null;
    this.stilstand = leesStilstand(uitvoer);
  }
}
