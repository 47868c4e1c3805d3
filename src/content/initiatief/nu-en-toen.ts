import { stad } from '#config/stad.ts';
import type { Item } from '#content/lijst/items.ts';
import { isVanNu } from '#domein/initiatief/initiatief.rules.ts';

/** What people do, by whether it is told as of now. */
export function nuEnToen(initiatieven: readonly Item[], vandaag: string): { nu: Item[]; toen: Item[] } {
  const loopt = ({ bekend }: Item): boolean => isVanNu(bekend, vandaag, stad.maandenVers);
  return {
    nu: initiatieven.filter(loopt),
    toen: initiatieven.filter((item) => !loopt(item)),
  };
}
