import { alsEenRegel, leesMailadres } from '#domein/gedeeld/mailadres.ts';
import { herstelTekens } from '#domein/gedeeld/tekens.ts';

export interface Adressenlijst {
  /** Each once, in order. */
  readonly adressen: readonly string[];
  /** Those that stood in it more than once. */
  readonly dubbel: readonly string[];
  /** What looks like one and is not, as it was typed. */
  readonly fout: readonly string[];
}

const woordenMetAdres = (tekst: string): string[] => tekst.split(/[\s,]+/).filter((woord) => woord.includes('@'));
const TUSSEN_HAKEN = /<(?:mailto:)?([^<>]*@[^<>]*)>/i;
/** A row of a table has a name, a street or a phone number beside its address. */
const zonderBuren = (rij: string): string[] => {
  const cellen = rij.split('\t');
  const metAdres = cellen.filter((cel) => cel.includes('@'));
  return metAdres.length > 0 ? metAdres : cellen;
};

/** Where one person ends and the next begins: a comma within a name ("Vries, Piet de <…>") is no end. */
function inStukken(tekst: string): string[] {
  const regels = herstelTekens(tekst)
    .replace(/"[^"@]*"/g, ' ')
    .split(/[\n;]+/)
    .flatMap(zonderBuren)
    // "<anna@…> Anna": the name behind its address.
    .map((regel) => regel.replace(/(<[^<>]*@[^<>]*>)[^<>@;,]*$/, '$1'));
  return regels.flatMap((regel) =>
    (regel.match(/[^<>]*<[^<>]*>|[^<>]+/g) ?? []).flatMap((deel) => {
      const binnen = TUSSEN_HAKEN.exec(deel)?.[1]?.trim();
      if (binnen === undefined) {
        // Words with an address in them are an address with a name, or several addresses.
        return deel.split(',').flatMap((stuk) => (stuk.includes('@') ? woordenMetAdres(stuk) : [stuk]));
      }
      const ervoor = woordenMetAdres(deel.slice(0, deel.indexOf('<')));
      return [...ervoor.filter((woord) => !woord.toLowerCase().includes(binnen.toLowerCase())), binnen];
    }),
  );
}

/** Addresses as people paste them from a mail or a spreadsheet, with or without names. Never throws. */
export function leesMailadressen(tekst: string): Adressenlijst {
  const adressen = new Set<string>();
  const dubbel = new Set<string>();
  const fout = new Set<string>();
  const stukken = inStukken(tekst).map((stuk) => alsEenRegel(stuk).replace(/^[,.\s>]+|[,\s]+$/g, ''));
  for (const stuk of stukken.filter((een) => een !== '')) {
    const gelezen = leesMailadres(stuk);
    if (!gelezen.ok) fout.add(stuk);
    else if (adressen.has(gelezen.waarde)) dubbel.add(gelezen.waarde);
    else adressen.add(gelezen.waarde);
  }
  return { adressen: [...adressen], dubbel: [...dubbel], fout: [...fout] };
}
