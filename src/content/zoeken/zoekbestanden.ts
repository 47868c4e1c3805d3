import { zoekpaden } from '#config/paths.ts';
import { postcodes } from '#config/stad-postcodes.ts';
import type { StadInhoud } from '#content/lezen/stad-inhoud.ts';
import { zoekhelpers, zoekrondes, zoekvoorbeelden } from '#content/zoeken/zoekanderen.ts';
import { zoekdeuren } from '#content/zoeken/zoekdeuren.ts';
import { zoekgebieden, zoeklijsten } from '#content/zoeken/zoekgebieden.ts';
import { zoekactiviteiten, zoekplekken } from '#content/zoeken/zoekplekken.ts';
import type { Zoekbestand, Zoekrecord } from '#domein/zoeken/zoekrecord.ts';

/** The first file holds all areas and doors, and other records as long as there are no more than these. */
const EERST = 400;

/** What a record of a large city may say: enough to tell it from its neighbour. */
const kort = ({ zinnen, ...rest }: Zoekrecord): Zoekrecord => ({
  ...rest,
  ...(zinnen && { zinnen: zinnen.slice(0, 1) }),
});

/** Everything that can be found, in a file that comes first and one with what did not fit in it. */
export function zoekbestanden(inhoud: StadInhoud): { eerst: Zoekbestand; meer: Zoekbestand } {
  const vast = [...zoekdeuren(), ...zoekgebieden(inhoud), ...zoeklijsten(inhoud)];
  const los = [
    ...zoekplekken(inhoud),
    ...zoekactiviteiten(inhoud),
    ...zoekhelpers(inhoud),
    ...zoekrondes(inhoud),
    ...zoekvoorbeelden(inhoud),
  ];
  const past = los.length <= EERST;
  return {
    eerst: { records: past ? [...vast, ...los] : vast, postcodes, ...(!past && { meer: zoekpaden.meer }) },
    meer: { records: past ? [] : los.map(kort), postcodes: {} },
  };
}
