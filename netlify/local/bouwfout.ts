import { Melding } from '#netlify/melding.ts';

/** How a build says, in one line of Dutch, why it stopped by itself. */
const ONZE_ZIN = /^(?:De site|De database|Deze instellingen) .*$/m;

/** A build that failed. `uitleg`: the line in which it says why, if it stopped by itself. */
export class Bouwfout extends Melding {
  readonly uitleg: string | null;
  constructor(uitvoer: string) {
    super(`De site bouwen is niet gelukt. De vorige blijft staan.\n${uitvoer}`);
    this.uitleg = ONZE_ZIN.exec(uitvoer)?.[0] ?? null;
  }
}
