import { lijstpadVan, paths, zoekpaden } from '#config/paths.ts';
import { postcodes } from '#config/stad-postcodes.ts';
import type { StadInhoud } from '#content/lezen/stad-inhoud.ts';
import { zoekhelpers, zoekrondes, zoekvoorbeelden } from '#content/zoeken/zoekanderen.ts';
import { zoekdeuren } from '#content/zoeken/zoekdeuren.ts';
import { zoekgebieden, zoeklijsten } from '#content/zoeken/zoekgebieden.ts';
import { zoekactiviteiten, zoekplekken } from '#content/zoeken/zoekplekken.ts';
import { type Kort, schrijfKort } from '#domein/zoeken/kortschrift.ts';
import type { Zoekbestand } from '#domein/zoeken/zoekrecord.ts';

/** The first file holds all areas, doors and examples, and other records as long as there are no more than these. */
const EERST = 400;
const BEGIN = {
  buurtcentrum: lijstpadVan.buurtcentrum,
  ontmoetingsplek: lijstpadVan.ontmoetingsplek,
  speeltuin: lijstpadVan.speeltuin,
  initiatief: paths.initiatieven,
};

/** Everything that can be found, in a file that comes first and one with what did not fit in it. */
export function zoekbestanden(inhoud: StadInhoud): { eerst: Zoekbestand; meer: readonly Kort[] } {
  const gebieden = zoekgebieden(inhoud);
  const vast = [...zoekdeuren(), ...gebieden, ...zoeklijsten(inhoud)];
  const los = [
    ...zoekplekken(inhoud),
    ...zoekactiviteiten(inhoud),
    ...zoekhelpers(inhoud),
    ...zoekrondes(inhoud),
    ...zoekvoorbeelden(inhoud),
  ];
  if (los.length <= EERST) return { eerst: { records: [...vast, ...los], postcodes }, meer: [] };
  // All of them: a short record cannot say that it is an example.
  const voorbeelden = los.filter(({ voorbeeld }) => voorbeeld);
  return {
    eerst: { records: [...vast, ...voorbeelden], postcodes, meer: { adres: zoekpaden.meer, begin: BEGIN } },
    meer: los.filter(({ voorbeeld }) => !voorbeeld).map((een) => schrijfKort(een, { begin: BEGIN, gebieden })),
  };
}
