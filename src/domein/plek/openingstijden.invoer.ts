import { isDag } from '#domein/gedeeld/dag.ts';

/** A line of opening hours while it is typed; `dag` 1 is Monday; times as `HH:MM`, empty when not filled in. */
export interface Tijdregel {
  readonly dag: number | null;
  readonly datum: string | null;
  readonly van: string;
  readonly tot: string;
  readonly uitleg: string;
}
export const DAGEN_IN_WEEK = 7;
/** Code points; the CHECK of public.openingstijd is the same. */
export const UITLEG_LENGTE = 160;

/** A new line for the first day that has none yet, with the hours of the line before it. */
export function vasteDag(regels: readonly Tijdregel[]): Tijdregel {
  const bezet = new Set(regels.map(({ dag }) => dag));
  const vrij = Array.from({ length: DAGEN_IN_WEEK }, (_, nummer) => nummer + 1).find((dag) => !bezet.has(dag));
  const vorige = [...regels].reverse().find(({ dag }) => dag !== null);
  return { dag: vrij ?? 1, datum: null, van: vorige?.van ?? '', tot: vorige?.tot ?? '', uitleg: '' };
}
/** A new line for a date that is different; without hours it means closed. */
export const legeDatum = (): Tijdregel => ({ dag: null, datum: '', van: '', tot: '', uitleg: '' });

/** What is wrong with the lines, as the database would say: every weekday has hours, a date both or none. */
export function foutIn(regels: readonly Tijdregel[]): 'onvolledig' | 'geenDatum' | 'teLang' | null {
  if (regels.some(({ dag, datum }) => dag === null && !isDag(datum ?? ''))) return 'geenDatum';
  if (regels.some(({ uitleg }) => Array.from(uitleg).length > UITLEG_LENGTE)) return 'teLang';
  const klopt = ({ dag, van, tot }: Tijdregel): boolean =>
    van === '' && tot === '' ? dag === null : van !== '' && tot !== '' && tot > van;
  return regels.every(klopt) ? null : 'onvolledig';
}
