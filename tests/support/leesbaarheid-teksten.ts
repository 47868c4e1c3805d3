type Functie = (...argumenten: unknown[]) => unknown;

/** Arguments to call a text function with: one list per call. */
export type Voorbeelden = Readonly<Record<string, readonly (readonly unknown[])[]>>;

/** What a parameter of this name gets when nothing was declared for its function; the others get a name. */
const PER_NAAM: Readonly<Record<string, unknown>> = {
  n: 3,
  aantal: 3,
  getal: 3,
  nummer: 2,
  totaal: 22,
  jaar: 2017,
  plekken: 4,
  initiatieven: 6,
  buurten: 8,
  inwoners: 36_000,
  rij: 12,
};
const EEN_NAAM = 'Overvecht';

const parameters = (functie: Functie): string[] => {
  const kop = /^(?:async\s*)?(?:function\s*\w*\s*)?\(?([^)=]*)/.exec(functie.toString())?.[1] ?? '';
  return kop
    .split(',')
    .map((deel) => deel.trim())
    .filter(Boolean);
};

/** The samples declared for a function, or one guessed from the names of its parameters. */
export const voorbeeldargumenten = (functie: Functie, sleutel: string, voorbeelden: Voorbeelden) =>
  voorbeelden[sleutel] ?? [parameters(functie).map((naam) => PER_NAAM[naam] ?? EEN_NAAM)];

function roepAan(functie: Functie, sleutel: string, voorbeelden: Voorbeelden): unknown[] {
  return voorbeeldargumenten(functie, sleutel, voorbeelden).map((argumenten) => {
    let uitkomst: unknown;
    try {
      uitkomst = functie(...argumenten);
    } catch (fout) {
      throw new Error(`Declare sample arguments for ${sleutel}: ${String(fout)}`);
    }
    if (typeof uitkomst === 'string' && /undefined|NaN|\[object/.test(uitkomst))
      throw new Error(`Declare sample arguments for ${sleutel}: it said "${uitkomst}"`);
    return uitkomst;
  });
}

/**
 * Every text under a value: strings, and what lists, objects and functions of it hold. A function is called with the
 * samples declared under its path ("home.homeTekst.bellen"), or else with one guessed from the names of its parameters.
 * Throws when such a guess gives no proper text.
 */
export function verzamelTeksten(waarde: unknown, sleutel: string, voorbeelden: Voorbeelden): string[] {
  if (typeof waarde === 'string') return [waarde];
  if (typeof waarde === 'function')
    return roepAan(waarde as Functie, sleutel, voorbeelden) // a text function of unknown arguments
      .flatMap((uitkomst) => verzamelTeksten(uitkomst, sleutel, voorbeelden));
  if (Array.isArray(waarde)) return waarde.flatMap((deel) => verzamelTeksten(deel, sleutel, voorbeelden));
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.entries(waarde).flatMap(([naam, deel]) => verzamelTeksten(deel, `${sleutel}.${naam}`, voorbeelden));
}
