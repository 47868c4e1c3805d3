import { stad } from '#config/stad.ts';
import type { Item } from '#content/lijst/items.ts';
import { isVerouderd } from '#domein/gedeeld/versheid.ts';

/** What people do, by whether the source is fresh enough to say that it goes on; what stopped is of the past too. */
export function nuEnToen(initiatieven: readonly Item[], vandaag: string): { nu: Item[]; toen: Item[] } {
  const loopt = ({ bekend }: Item): boolean =>
    !('fase' in bekend && bekend.fase === 'gestopt') &&
    !isVerouderd(bekend.gecontroleerd_op, vandaag, stad.maandenVers);
  return {
    nu: initiatieven.filter(loopt),
    toen: initiatieven.filter((item) => !loopt(item)),
  };
}
