import gegevens from '@mdn/browser-compat-data' with { type: 'json' };
import type { Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';
import { ondergrens } from '#bouw/ondergrens.ts';

export const { css, javascript, api } = gegevens;

/** Safari on a phone has the numbers of the one on a desk, and is the one that people have. */
const BROWSERS = [
  ['safari', ondergrens.safari],
  ['safari_ios', ondergrens.safari],
  ['chrome', ondergrens.chrome],
  ['firefox', ondergrens.firefox],
] as const;

const getallen = (versie: string): [number, number] => {
  const [groot = 0, klein = 0] = versie.replace('≤', '').split('.').map(Number);
  return [groot, klein];
};
function isOuder(een: string, ander: string): boolean {
  const [groot, klein] = getallen(een);
  const [groter, kleiner] = getallen(ander);
  return groot < groter || (groot === groter && klein < kleiner);
}

function kent(regel: SimpleSupportStatement, versie: string): boolean {
  const { version_added: van, version_removed: tot, prefix, alternative_name, flags } = regel;
  if (typeof van !== 'string' || van === 'preview' || prefix || alternative_name || flags) return false;
  return !isOuder(versie, van) && (typeof tot !== 'string' || isOuder(versie, tot));
}

/** The browsers of the floor that do not have this part of the web; none for what the tables do not know. */
export function mist(deel: Identifier | undefined): string[] {
  const steun = deel?.__compat?.support;
  if (!steun) return [];
  return BROWSERS.flatMap(([naam, versie]) => {
    const regels = [steun[naam] ?? []].flat();
    return regels.length === 0 || regels.some((regel) => kent(regel, versie)) ? [] : [naam];
  });
}

/** "name (browsers that miss it)", or nothing. */
export function zin(naam: string, deel: Identifier | undefined): string[] {
  const browsers = mist(deel);
  return browsers.length > 0 ? [`${naam} (${browsers.join(', ')})`] : [];
}

/** A part of the tables by its name, whose keys are those of the web platform. */
export const deelVan = (deel: object | undefined, naam: string): Identifier | undefined =>
  deel && Object.hasOwn(deel, naam) ? (deel as Record<string, Identifier>)[naam] : undefined; // the tables have no index
