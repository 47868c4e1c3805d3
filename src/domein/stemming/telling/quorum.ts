import { MINSTE_BILJETTEN, type Telinvoer } from '#domein/stemming/telling/telling.schema.ts';
import type { Uitslag } from '#domein/stemming/telling/uitslag.schema.ts';

type Geldigheidsvraag = Pick<Telinvoer, 'quorum' | 'juryleden' | 'verdeelregel' | 'stembiljetten'>;

/** How many ballots there must be: the quorum, rounded up, and for equal shares never fewer than ten. */
export function nodigeBiljetten({ quorum, juryleden, verdeelregel }: Geldigheidsvraag): number {
  const quorumBiljetten = Math.ceil((quorum * juryleden) / 100);
  return verdeelregel === 'gelijke_delen' ? Math.max(quorumBiljetten, MINSTE_BILJETTEN) : quorumBiljetten;
}

/** Why a vote has no result at all; null when it has one. */
export function ongeldigDoor(invoer: Geldigheidsvraag): Uitslag['ongeldig'] {
  const { stembiljetten, quorum, juryleden } = invoer;
  if (stembiljetten * 100 < quorum * juryleden) return 'quorum';
  return stembiljetten < nodigeBiljetten(invoer) ? 'te_weinig_biljetten' : null;
}
