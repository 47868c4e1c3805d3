import type { Rijen } from '#content/lezen/rijen.ts';
import { type Rij, sleutelVan, tabellen, tabelnamen } from '#content/lezen/tabellen.ts';
import type { Oorzaak } from '#domein/publicatie/bevinding.schema.ts';

/** More would not help to find the one. */
const NOEM = 3;
const NAAMTEKENS = 60;
const TEKENS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

const regels = (tekst: string): string[] =>
  tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter(Boolean);

/** What a visitor reads on a page, in pieces between the tags. */
const stukken = (html: string): string[] =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .split(/<[^>]*>/)
    .flatMap(regels)
    .map((stuk) => stuk.replace(/&(?:amp|lt|gt|quot|#39);/g, (teken) => TEKENS[teken] ?? teken));

/** The words of a row, however deep they stand. */
function woorden(waarde: unknown): string[] {
  if (typeof waarde === 'string') return regels(waarde);
  return typeof waarde === 'object' && waarde !== null ? Object.values(waarde).flatMap(woorden) : [];
}

/** What people know a record by: its name, or how its longest text begins. */
function naamVan(rij: Rij): string {
  const naam = rij.naam ?? rij.titel;
  if (typeof naam === 'string') return naam;
  const langste = woorden(rij).reduce((tot, woord) => (woord.length > tot.length ? woord : tot), '');
  const tekens = [...langste];
  return tekens.length > NAAMTEKENS ? `${tekens.slice(0, NAAMTEKENS).join('').trimEnd()}…` : langste;
}

/**
 * Through which records pages are as large as they are: those of which most words stand there, the largest first.
 * `paginas`: the HTML per page. Returns a list per page, in the same order.
 */
export function zoekOorzaken(paginas: readonly string[], rijen: Rijen): Oorzaak[][] {
  if (paginas.length === 0) return [];
  const plekken = new Map<string, Set<number>>();
  for (const [nummer, html] of paginas.entries()) {
    for (const stuk of stukken(html)) plekken.set(stuk, (plekken.get(stuk) ?? new Set()).add(nummer));
  }
  const gevonden: Oorzaak[][] = paginas.map(() => []);
  const tel = (naam: (typeof tabelnamen)[number], rij: Rij): void => {
    const bytes = new Map<number, number>();
    for (const woord of woorden(rij)) {
      for (const nummer of plekken.get(woord) ?? []) {
        bytes.set(nummer, (bytes.get(nummer) ?? 0) + Buffer.byteLength(woord));
      }
    }
    const oorzaak = {
      tabel: tabellen[naam].tabel,
      id: String(rij.id ?? sleutelVan(naam, rij)),
      naam: naamVan(rij),
    };
    for (const [nummer, aantal] of bytes) gevonden[nummer]?.push({ ...oorzaak, bytes: aantal });
  };
  for (const naam of tabelnamen) for (const rij of rijen[naam]) tel(naam, rij);
  return gevonden.map((lijst) => lijst.sort((een, ander) => ander.bytes - een.bytes).slice(0, NOEM));
}
