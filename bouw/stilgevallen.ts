import type { Stilstand } from '#domein/publicatie/stilstand.schema.ts';
import { nogAndere, stilstandzin } from '#teksten/nl/publicatie/stilstand.ts';

/** Before what a build says to a program, on a line of its own. */
export const STILSTAND = 'STILSTAND ';

function zinnen(fouten: readonly Stilstand[]): string {
  const rest = fouten.length > NOEM ? [nogAndere(fouten.length - NOEM)] : [];
  return [...fouten.slice(0, NOEM).map(stilstandzin), ...rest].join(' ');
}

/** The first few are enough to begin with. */
const NOEM = 3;

/** A build that stopped because of the content, with nothing to fall back on. */
export class Stilgevallen extends Error {
  readonly stilstand: Stilstand;
  constructor(fouten: readonly [Stilstand, ...Stilstand[]], oorzaak?: unknown) {
    super(`De site is niet gebouwd; wat online staat, blijft staan. ${zinnen(fouten)}`, {
      cause: oorzaak,
    });
    this.stilstand = fouten[0];
  }
  get regel(): string {
    return `${STILSTAND}${JSON.stringify(this.stilstand)}`;
  }
}
