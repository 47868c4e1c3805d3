import { type Voorbeelden, verzamelTeksten, voorbeeldargumenten } from '#tests/support/leesbaarheid-teksten.ts';

export interface Telzin {
  /** Path of the text function: "home.homeTekst.initiatieven". */
  readonly sleutel: string;
  /** Which of its numbers was replaced. */
  readonly plaats: string;
  readonly n: number;
  readonly tekst: string;
}

type Functie = (...argumenten: unknown[]) => unknown;
const AANTALLEN = [0, 1, 2, 1000];

/** The arguments with one of their numbers replaced; numbers in objects count too. */
function metGetal(argumenten: readonly unknown[], n: number): { plaats: string; nieuw: unknown[] }[] {
  return argumenten.flatMap((argument, plek) => {
    const zet = (waarde: unknown) => argumenten.map((oud, nummer) => (nummer === plek ? waarde : oud));
    if (typeof argument === 'number') return [{ plaats: String(plek), nieuw: zet(n) }];
    if (typeof argument !== 'object' || argument === null || Array.isArray(argument)) return [];
    return Object.entries(argument)
      .filter(([, waarde]) => typeof waarde === 'number')
      .map(([naam]) => ({ plaats: `${plek}.${naam}`, nieuw: zet({ ...argument, [naam]: n }) }));
  });
}

function probeer(functie: Functie, argumenten: unknown[]): string[] {
  try {
    return verzamelTeksten(functie(...argumenten), '', {});
  } catch {
    return []; // a number that this function never gets
  }
}

/** "3 van de 1": a part that is more than its whole is never said. */
function meerDanAlles(tekst: string): boolean {
  const [, deel = '0', geheel = '0'] = /\b([\d.]+) van (?:de )?([\d.]+)/.exec(tekst) ?? [];
  return Number(deel.replaceAll('.', '')) > Number(geheel.replaceAll('.', ''));
}

/** What every text function under a value says of 0, 1, 2 and 1 000, for each of its numbers. `geen`: keys that count nothing. */
export function telzinnen(
  waarde: unknown,
  sleutel: string,
  voorbeelden: Voorbeelden,
  geen: ReadonlySet<string>,
): Telzin[] {
  if (geen.has(sleutel)) return [];
  if (typeof waarde === 'function') {
    const functie = waarde as Functie; // a text function of unknown arguments
    return AANTALLEN.flatMap((n) =>
      voorbeeldargumenten(functie, sleutel, voorbeelden).flatMap((argumenten) =>
        metGetal(argumenten, n)
          .filter(({ plaats }) => !geen.has(`${sleutel}:${plaats}`))
          .flatMap(({ plaats, nieuw }) => probeer(functie, nieuw).map((tekst) => ({ sleutel, plaats, n, tekst })))
          .filter(({ tekst }) => !meerDanAlles(tekst)),
      ),
    );
  }
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.entries(waarde).flatMap(([naam, deel]) => telzinnen(deel, `${sleutel}.${naam}`, voorbeelden, geen));
}
