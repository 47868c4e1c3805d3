import type { Rijen } from '#content/lezen/rijen.ts';
import { type Rij, sleutelVan, type Tabelnaam, tabellen, tabelnamen } from '#content/lezen/tabellen.ts';
import type { Stilstand } from '#domein/publicatie/stilstand.schema.ts';

/**
 * Tables of which rows may not vanish by themselves, with the columns that name a row they go away with: the hours of a
 * place go with that place. Photos and counts are not here: they come and go with other things in more ways.
 */
const BEWAAKT: Partial<Record<Tabelnaam, Readonly<Record<string, Tabelnaam>>>> = {
  plek: {},
  initiatief: {},
  activiteit: { plek_id: 'plek', initiatief_id: 'initiatief' },
  prioriteit: {},
  organisatie: {},
  voorbeeld: {},
  budgetcijfer: {},
  ronde: {},
  aanvraag: { ronde_id: 'ronde' },
  feedback: { plek_id: 'plek', initiatief_id: 'initiatief' },
  openingstijd: { plek_id: 'plek' },
};

/** Under which name the database keeps that a row was taken away. */
export const rijnaam = (naam: Tabelnaam, rij: Rij): string => String(rij.id ?? sleutelVan(naam, rij));

/** Which of these rows of a table went through an act of somebody. */
export type VraagWeggehaald = (
  tabel: (typeof tabellen)[Tabelnaam]['tabel'],
  rijen: readonly string[],
) => Promise<ReadonlySet<string>>;

const sleutels = (naam: Tabelnaam, rijen: Rijen): ReadonlySet<string> =>
  new Set(rijen[naam].map((rij) => sleutelVan(naam, rij)));

/** Rows that were online and are not published now. */
export function wegVan(naam: Tabelnaam, eerst: Rijen, nu: Rijen): readonly Rij[] {
  const hier = sleutels(naam, nu);
  return eerst[naam].filter((rij) => !hier.has(sleutelVan(naam, rij)));
}

/** Rows that are gone without an act, per table. */
export type Verdwenen = ReadonlyMap<Tabelnaam, readonly Rij[]>;

/** Rows that are gone though nobody took them away, or what they belong to, per guarded table. */
export async function verdwenenRijen(eerst: Rijen, nu: Rijen, vraagWeggehaald: VraagWeggehaald): Promise<Verdwenen> {
  const verdwenen = new Map<Tabelnaam, readonly Rij[]>();
  const bestaat = new Map<Tabelnaam, ReadonlySet<string>>();
  const gaatMee = (rij: Rij, ouders: Readonly<Record<string, Tabelnaam>>): boolean =>
    Object.entries(ouders).some(([kolom, ouder]) => {
      const ids = bestaat.get(ouder) ?? sleutels(ouder, nu);
      bestaat.set(ouder, ids);
      return rij[kolom] != null && !ids.has(String(rij[kolom]));
    });
  for (const naam of tabelnamen) {
    const ouders = BEWAAKT[naam];
    if (!ouders) continue;
    const alleen = wegVan(naam, eerst, nu).filter((rij) => !gaatMee(rij, ouders));
    if (alleen.length === 0) continue;
    const weggehaald = await vraagWeggehaald(
      tabellen[naam].tabel,
      alleen.map((rij) => rijnaam(naam, rij)),
    );
    const rest = alleen.filter((rij) => !weggehaald.has(rijnaam(naam, rij)));
    if (rest.length > 0) verdwenen.set(naam, rest);
  }
  return verdwenen;
}

/**
 * Which tables lost so much by themselves that the site would be destroyed: a third or more of what is online. Fewer may
 * be somebody who cleans up in the database itself.
 */
export function omvangFouten(eerst: Rijen, verdwenen: Verdwenen): Stilstand[] {
  return [...verdwenen].flatMap(([naam, rijen]) =>
    rijen.length * 3 >= eerst[naam].length
      ? [{ soort: 'verdwenen' as const, tabel: tabellen[naam].tabel, eerst: eerst[naam].length, weg: rijen.length }]
      : [],
  );
}

/** Whether there are as many areas as the settings of the city say. */
export function gebiedsFouten(nu: Rijen, verwacht: { readonly wijken: number; readonly buurten: number }): Stilstand[] {
  const nodig = [
    ['wijk', verwacht.wijken],
    ['buurt', verwacht.buurten],
  ] as const;
  return nodig.flatMap(([naam, aantal]) =>
    nu[naam].length === aantal
      ? []
      : [{ soort: 'aantal' as const, tabel: naam, verwacht: aantal, gevonden: nu[naam].length }],
  );
}
