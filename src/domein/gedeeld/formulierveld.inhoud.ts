/** A value that JSON can hold; undefined members are left out, as JSON.stringify does. */
export type Inhoud =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Inhoud[]
  | { readonly [naam: string]: Inhoud };

/**
 * Canonical JSON of a parsed form: keys in code unit order, no white space. Two submissions that say the same give the
 * same text, so a hash of it tells a repeated submission from another one. The hash is made outside the domain.
 */
export function normaliseerInhoud(inhoud: Inhoud): string {
  if (inhoud === undefined || inhoud === null) return 'null';
  if (typeof inhoud !== 'object') return JSON.stringify(inhoud);
  if (Array.isArray(inhoud)) return `[${inhoud.map(normaliseerInhoud).join(',')}]`;
  const leden = Object.entries(inhoud)
    .filter(([, waarde]) => waarde !== undefined)
    .sort(([een], [ander]) => (een < ander ? -1 : 1))
    .map(([naam, waarde]) => `${JSON.stringify(naam)}:${normaliseerInhoud(waarde)}`);
  return `{${leden.join(',')}}`;
}
