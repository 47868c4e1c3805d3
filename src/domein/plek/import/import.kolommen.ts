import type { Importfout } from '#domein/plek/import/import.fouten.ts';

/** Columns a file may have. `wijk` and `buurt` take a name, slug or code; the others are the columns of plek. */
export const KOLOMMEN = [
  'id',
  'soort',
  'soort_uitleg',
  'naam',
  'omschrijving',
  'wat_kan_hier',
  'adres',
  'straat',
  'postcode',
  'plaats',
  'zekerheid_adres',
  'wijk',
  'zekerheid_wijk',
  'buurt',
  'gebied',
  'lat',
  'lon',
  'precisie',
  'punt_uitleg',
  'zekerheid_punt',
  'beheervorm',
  'beheer',
  'voorzieningen',
  'toegankelijkheid',
  'kosten',
  'telefoon',
  'email',
  'website',
  'bron',
  'zekerheid',
  'let_op',
  'peildatum',
  'gecontroleerd_op',
  'status',
] as const;
export type Kolom = (typeof KOLOMMEN)[number];

/** Fields of a plek that come from a column with another name. */
const UIT_KOLOM: Readonly<Partial<Record<string, Kolom>>> = {
  wijk_code: 'wijk',
  buurt_code: 'buurt',
  gecontroleerd_precisie: 'gecontroleerd_op',
};
/** The columns, as the header of a file names them, that these fields come from. */
export const kolommenVan = (velden: object): string[] => [
  ...new Set(Object.keys(velden).map((veld) => UIT_KOLOM[veld] ?? veld)),
];

/** Every file says of every row what it is, what it is called and who says so. */
export const VERPLICHT: readonly Kolom[] = ['soort', 'naam', 'bron'];
/** What the table wants besides, once a file adds rows. */
export const VERPLICHT_BIJ_NIEUW: readonly Kolom[] = ['zekerheid'];

/** One row as it stands in the spreadsheet; `rij` counts from 1, empty rows included. */
export interface Tabelrij {
  rij: number;
  cellen: readonly string[];
}

const alsKolomnaam = (kop: string): string =>
  kop
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

export const alsKolom = (kop: string): Kolom | undefined => KOLOMMEN.find((kolom) => kolom === alsKolomnaam(kop));

/** Number of letters to add, drop or replace to get from one word to the other. */
export function afstand(van: string, naar: string): number {
  let vorige = Array.from({ length: naar.length + 1 }, (_, plaats) => plaats);
  for (const [rij, letter] of [...van].entries()) {
    const huidige = [rij + 1];
    for (const [plaats, doel] of [...naar].entries()) {
      const vervang = (vorige[plaats] ?? 0) + (letter === doel ? 0 : 1);
      huidige.push(Math.min((huidige[plaats] ?? 0) + 1, (vorige[plaats + 1] ?? 0) + 1, vervang));
    }
    vorige = huidige;
  }
  return vorige.at(-1) ?? 0;
}

/** The candidate that looks most like `waarde`; empty when there are none. */
export function meestGelijk(waarde: string, kandidaten: readonly string[]): string {
  const klein = waarde.toLowerCase();
  let beste = { kandidaat: '', punten: Number.POSITIVE_INFINITY };
  for (const kandidaat of kandidaten) {
    const ander = kandidaat.toLowerCase();
    const deel = klein.length > 2 && (ander.includes(klein) || klein.includes(ander));
    const punten = deel ? Math.abs(ander.length - klein.length) / 100 : afstand(klein, ander);
    if (punten < beste.punten) beste = { kandidaat, punten };
  }
  return beste.kandidaat;
}

/** The columns in the order of the header row, and everything that is wrong with that row. */
export function leesKop({ rij, cellen }: Tabelrij): { kolommen: (Kolom | null)[]; fouten: Importfout[] } {
  const fouten: Importfout[] = [];
  const gezien = new Set<Kolom>();
  const kolommen = cellen.map((cel, plaats) => {
    const meld = (reden: Importfout['reden']) => fouten.push({ rij, kolom: cel.trim() || null, reden });
    const kolom = alsKolom(cel);
    if (cel.trim() === '') meld({ code: 'kolom_zonder_naam', nummer: plaats + 1 });
    else if (!kolom) meld({ code: 'kolom_onbekend', bedoeld: meestGelijk(alsKolomnaam(cel), KOLOMMEN) });
    else if (gezien.has(kolom)) meld({ code: 'kolom_dubbel' });
    if (kolom) gezien.add(kolom);
    return kolom ?? null;
  });
  for (const kolom of VERPLICHT) {
    if (!gezien.has(kolom)) fouten.push({ rij, kolom, reden: { code: 'kolom_ontbreekt' } });
  }
  return { kolommen, fouten };
}
