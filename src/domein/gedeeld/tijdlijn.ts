import { dagVan, plusDagen } from '#domein/gedeeld/dag.ts';
import { type Gebeurtenis, INTERN } from '#domein/gedeeld/gebeurtenis.ts';
import type { Partij } from '#domein/gedeeld/overgangen.ts';

/** Work that is waiting or still to come; each has a sentence in teksten/nl/dossier.ts. */
export const werksoorten = [
  'bevestigen',
  'oppakken',
  'aanvullen',
  'voorleggen',
  'besluiten',
  'starten',
  'verslag_doen',
  'publiceren',
  'antwoorden',
  'reageren',
  'terugschrijven',
] as const;
export type Werksoort = (typeof werksoorten)[number];

export interface Werk {
  readonly wat: Werksoort;
  readonly wie: Partij;
  /** ISO date on which it is due or planned; null: nobody set one. */
  readonly op: string | null;
}

export interface Tijdlijn {
  /** Oldest first. */
  readonly gedaan: readonly Gebeurtenis[];
  /** What the dossier waits for, and since when; null when it is closed. */
  readonly nu: (Werk & { readonly sinds: string | null }) | null;
  readonly straks: readonly Werk[];
}

/** Beside the steps: none of these moves a dossier on. */
const BIJZAAK: ReadonlySet<string> = new Set(['geschreven', 'geantwoord', 'nieuwe_code', 'herinnerd']);

/** Since when something that the resident wrote waits for an answer (ISO moment); null: nothing does. Oldest first. */
export function vraagSinds(gebeurtenissen: readonly Pick<Gebeurtenis, 'soort' | 'op'>[]): string | null {
  const sinds = gebeurtenissen.map(({ soort }) => soort).lastIndexOf('geantwoord');
  return gebeurtenissen.slice(sinds + 1).find(({ soort }) => soort === 'geschreven')?.op ?? null;
}

/** Within how many days we do each kind of work that has no day of its own. */
export type Termijnen = Readonly<Partial<Record<Werksoort, number>>>;

/** The same timeline with the days we promise; what the resident wrote and waits for comes first. */
export function metTermijnen(lijn: Tijdlijn, dagen: Termijnen): Tijdlijn {
  const op = (wat: Werksoort, sinds: string | null): string | null => {
    const aantal = dagen[wat];
    return sinds && aantal ? plusDagen(dagVan(sinds), aantal) : null;
  };
  const nu = lijn.nu && { ...lijn.nu, op: lijn.nu.op ?? op(lijn.nu.wat, lijn.nu.sinds) };
  const sinds = vraagSinds(lijn.gedaan);
  if (!sinds) return { ...lijn, nu };
  const wat = 'terugschrijven';
  return {
    ...lijn,
    nu: { wat, wie: 'makelaar', op: op(wat, sinds), sinds },
    straks: nu ? [nu, ...lijn.straks] : lijn.straks,
  };
}

/** Orders what happened and puts the work in front of it: the first piece is what everyone waits for now. */
export function bouwTijdlijn(gebeurtenissen: readonly Gebeurtenis[], werk: readonly Werk[]): Tijdlijn {
  const gedaan = gebeurtenissen
    .filter(({ soort }) => !INTERN.has(soort))
    .sort((een, ander) => Date.parse(een.op) - Date.parse(ander.op));
  const [eerste, ...straks] = werk;
  const [laatste] = gedaan.filter(({ soort }) => !BIJZAAK.has(soort)).slice(-1);
  return { gedaan, nu: eerste ? { ...eerste, sinds: laatste?.op ?? null } : null, straks };
}
