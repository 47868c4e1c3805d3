import { bladpaden } from '#config/paths.ts';
import { bytesVan, inBladen } from '#content/lijst/bladen.ts';
import { groepeer } from '#domein/gedeeld/groepeer.ts';
import type { Voorbeeld } from '#domein/initiatief/initiatief.schema.ts';

export interface Voorbeeldgroep {
  plaats: string;
  voorbeelden: Voorbeeld[];
}

/** Examples by city: the city with most first, then by name. */
export function perPlaats(voorbeelden: readonly Voorbeeld[]): Voorbeeldgroep[] {
  const opNaam = voorbeelden.toSorted((een, ander) => een.naam.localeCompare(ander.naam, 'nl'));
  return [...groepeer(opNaam, ({ plaats }) => plaats)]
    .map(([plaats, groep]) => ({ plaats, voorbeelden: groep }))
    .sort(
      (een, ander) => ander.voorbeelden.length - een.voorbeelden.length || een.plaats.localeCompare(ander.plaats, 'nl'),
    );
}

const MAAT = {
  gewicht: ({ naam, omschrijving, website, bron, themas }: Voorbeeld) =>
    150 + bytesVan(naam, omschrijving, website, ...bron, ...themas),
  ruimte: 12_000,
  // On a phone a page has an end.
  hoogstens: 5,
};

/** The examples in parts, each by city. */
export const voorbeeldbladen = (voorbeelden: readonly Voorbeeld[]) =>
  inBladen(
    perPlaats(voorbeelden).flatMap((groep) => groep.voorbeelden),
    MAAT,
    bladpaden.voorbeelden,
  ).map(({ items, ...blad }) => ({ ...blad, groepen: perPlaats(items) }));
