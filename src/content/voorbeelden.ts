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
