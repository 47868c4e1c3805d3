import { delenVan } from '#domein/zoeken/samenstelling.ts';
import { stamVan, woordenVan } from '#domein/zoeken/woorden.ts';

/** A piece of text, and whether it is what was looked for. */
export interface Tekstdeel {
  readonly tekst: string;
  readonly raak: boolean;
}

const WOORD = /([\p{L}\p{N}]+)/u;

const isRaak = (stammen: ReadonlySet<string>) => (tekst: string) =>
  woordenVan(tekst).some((woord) => {
    const stam = stamVan(woord);
    return stammen.has(stam) || delenVan(woord, (deel) => stammen.has(deel)).length > 0;
  });

/** The sentence that says most of what was looked for; the first one when none does. */
export function kiesZin(zinnen: readonly string[], stammen: ReadonlySet<string>): string {
  const raak = isRaak(stammen);
  const punten = zinnen.map((zin) => zin.split(WOORD).filter(raak).length);
  return zinnen[punten.indexOf(Math.max(...punten))] ?? '';
}

/** A text in pieces, to mark the words that were looked for. The pieces together are the text. */
export function merk(tekst: string, stammen: ReadonlySet<string>): Tekstdeel[] {
  const raak = isRaak(stammen);
  const delen: Tekstdeel[] = [];
  for (const deel of tekst.split(WOORD)) {
    const dit = raak(deel);
    const vorige = delen[delen.length - 1];
    if (deel === '') continue;
    if (vorige && vorige.raak === dit) delen[delen.length - 1] = { tekst: vorige.tekst + deel, raak: dit };
    else delen.push({ tekst: deel, raak: dit });
  }
  return delen;
}
