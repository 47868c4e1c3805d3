import { KOLOMMEN, type Kolom } from '#domein/plek/import/import.kolommen.ts';

/** What a column of a city's own list may hold: one of our columns, or a piece of one. */
export const STUKKEN = ['huisnummer', 'huisletter', 'toevoeging', 'x', 'y', 'punt'] as const;
export type Stuk = (typeof STUKKEN)[number];
export type Doel = Kolom | Stuk;

/** What each piece becomes, as a person reads it. */
export const STUK_WORDT: Readonly<Record<Stuk, Kolom | 'punt'>> = {
  huisnummer: 'adres',
  huisletter: 'adres',
  toevoeging: 'adres',
  x: 'lon',
  y: 'lat',
  punt: 'punt',
};

export const isStuk = (doel: Doel): doel is Stuk => Object.hasOwn(STUK_WORDT, doel);
/** Our column that a target belongs to; a street with a column of numbers beside it is a piece of the address. */
export const onsVan = (doel: Doel, metNummer: boolean): Kolom | 'punt' => {
  if (doel === 'straat' && metNummer) return 'adres';
  return isStuk(doel) ? STUK_WORDT[doel] : doel;
};

/**
 * What columns are called in lists that cities publish, as `alsWoord` writes them (small letters, nothing between the words);
 * what fits best stands first. Our own names count too, and need not stand here.
 */
const SYNONIEMEN: Readonly<Partial<Record<Doel, readonly string[]>>> = {
  soort: ['type', 'categorie', 'category', 'kind', 'soortplek', 'soortlocatie', 'typelocatie', 'functie', 'objecttype'],
  soort_uitleg: ['subtype', 'subcategorie', 'soortomschrijving', 'typeomschrijving', 'typeplus'],
  naam: [
    'name',
    'title',
    'titel',
    'locatienaam',
    'bedrijfsnaam',
    'speelpleknaam',
    'speeltuinnaam',
    'naamlocatie',
    'naamplek',
    'pleknaam',
    'objectnaam',
    'naamaccommodatie',
    'accommodatie',
    'instelling',
    'organisatie',
    'benaming',
    'gebouw',
    'stembureau',
    'stemlokaal',
    'locatie',
    'location',
  ],
  omschrijving: [
    'beschrijving',
    'description',
    'details',
    'toelichting',
    'informatie',
    'info',
    'opmerking',
    'opmerkingen',
    'bijzonderheden',
    'notitie',
    'notes',
  ],
  wat_kan_hier: ['activiteiten', 'activities', 'aanbod', 'watiserdoen'],
  adres: [
    'address',
    'adresregel',
    'adres1',
    'locatieadres',
    'bezoekadres',
    'volledigadres',
    'fulladdress',
    'straatennummer',
  ],
  straat: [
    'straatnaam',
    'street',
    'streetname',
    'openbareruimte',
    'naamopenbareruimte',
    'openbareruimtenaam',
    'weg',
    'wegnaam',
    'addrstreet',
  ],
  huisnummer: ['huisnr', 'hnr', 'nummerhuis', 'housenumber', 'streetnumber', 'straatnummer', 'addrhousenumber'],
  huisletter: ['huisnummerletter', 'hletter'],
  toevoeging: ['huisnummertoevoeging', 'huisnrtoev', 'toev', 'hnrtoev', 'huistoevoeging', 'nummertoevoeging'],
  postcode: ['postcd', 'pc', 'pc6', 'zip', 'zipcode', 'postalcode', 'postkode', 'addrpostcode'],
  plaats: ['woonplaats', 'woonplaatsnaam', 'city', 'plaatsnaam', 'kern', 'stad', 'town', 'addrcity'],
  wijk: [
    'wijknaam',
    'wijkcode',
    'wknaam',
    'wkcode',
    'stadsdeel',
    'stadsdeelnaam',
    'district',
    'districtnaam',
    'gebiedwijk',
  ],
  buurt: ['buurtnaam', 'buurtcode', 'bunaam', 'bucode', 'neighbourhood', 'neighborhood', 'buurtnr'],
  gebied: ['area', 'gebiedsnaam', 'subwijk', 'regio'],
  lat: ['latitude', 'breedtegraad', 'latitudewgs84', 'wgs84lat', 'latwgs84'],
  lon: ['lng', 'long', 'longitude', 'lengtegraad', 'longitudewgs84', 'wgs84lon', 'lonwgs84'],
  x: [
    'xcoord',
    'xcoordinaat',
    'xco',
    'xrd',
    'rdx',
    'coordx',
    'coordinaatx',
    'pointx',
    'easting',
    'xcoordinate',
    'xcoor',
  ],
  y: [
    'ycoord',
    'ycoordinaat',
    'yco',
    'yrd',
    'rdy',
    'coordy',
    'coordinaaty',
    'pointy',
    'northing',
    'ycoordinate',
    'ycoor',
  ],
  punt: [
    'geometry',
    'geometrie',
    'geom',
    'wkt',
    'geopoint',
    'geopoint2d',
    'coordinaten',
    'coordinates',
    'coordinaat',
    'geo',
    'latlon',
    'latlong',
    'latlng',
    'gps',
    'shape',
    'geoshape',
    'thegeom',
  ],
  precisie: ['nauwkeurigheid'],
  beheer: ['beheerder', 'eigenaar', 'owner', 'operator', 'exploitant'],
  voorzieningen: [
    'faciliteiten',
    'facilities',
    'toestellen',
    'speeltoestellen',
    'toestel',
    'apparaten',
    'uitrusting',
    'amenities',
  ],
  toegankelijkheid: [
    'rolstoel',
    'rolstoeltoegankelijk',
    'toegankelijk',
    'toegankelijkmindervaliden',
    'mindervaliden',
    'wheelchair',
    'accessibility',
    'accessible',
  ],
  kosten: ['prijs', 'tarief', 'toegangsprijs', 'price', 'entree'],
  telefoon: ['tel', 'telefoonnummer', 'telnr', 'telefoonnr', 'phone', 'telephone', 'phonenumber', 'contactphone'],
  email: ['mail', 'emailadres', 'mailadres', 'contactemail'],
  website: ['url', 'site', 'web', 'webadres', 'link', 'webpagina', 'homepage', 'websiteurl', 'contactwebsite'],
  bron: ['source', 'bronhouder'],
  let_op: ['letop', 'waarschuwing'],
  gecontroleerd_op: [
    'datum',
    'controledatum',
    'laatstewijziging',
    'laatstgewijzigd',
    'mutatiedatum',
    'wijzigingsdatum',
    'datumwijziging',
    'inspectiedatum',
    'lastupdate',
    'lastediteddate',
    'updated',
    'updatedat',
    'datumcontrole',
    'peildatumcontrole',
  ],
};

/** "Huisnummer_toev", "huisnummerToev" and "HUISNUMMER-TOEV. (letters)" as one word. */
export const alsWoord = (kop: string): string =>
  kop
    .replace(/\([^)]*\)/g, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

const tafel = new Map<string, { doel: Doel; rang: number }>();
for (const kolom of KOLOMMEN) tafel.set(alsWoord(kolom), { doel: kolom, rang: 0 });
for (const stuk of STUKKEN) tafel.set(stuk, { doel: stuk, rang: 0 });
for (const doel of [...KOLOMMEN, ...STUKKEN])
  for (const [plaats, woord] of (SYNONIEMEN[doel] ?? []).entries())
    if (!tafel.has(woord)) tafel.set(woord, { doel, rang: plaats + 1 });

/** The target that a name stands for, and how well: 0 is our own name. */
export const doelVanNaam = (kop: string): { doel: Doel; rang: number } | undefined => tafel.get(alsWoord(kop));

/** Endings long enough to stand for the whole: "ADRES_SPEELPLEK" no, "SPEELPLEK_POSTCODE" yes. */
const LANG_GENOEG = 4;
/** What names an area or a street is no name of a place. */
const GEEN_NAAM =
  /(straat|weg|wijk|buurt|^plaats|woonplaats|gebied|bestands|kolom|gemeente|kaart|laag|type|soort|contact|persoons?|voor|achter|project|field|file|layer|user)n(aam|ame)$/;

const woordenVan = (kop: string): string[] => kop.split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u).filter(Boolean);
/** What may stand first in a name of more words: "Naam stembureau", "Website locatie", "NAAM_SPEELPLEK". */
const VOORAAN: ReadonlySet<Doel> = new Set([
  'naam',
  'soort',
  'adres',
  'straat',
  'postcode',
  'website',
  'telefoon',
  'email',
  'toegankelijkheid',
  'omschrijving',
  'x',
  'y',
  'lat',
  'lon',
]);

/** The target of the first word of a name. "Naam straat" names a street, and no place. */
export function doelVanBegin(kop: string): Doel | undefined {
  const [eerste = '', ...rest] = woordenVan(kop);
  // In "address.street" what stands behind the point is what it is.
  if (rest.length === 0 || kop.includes('.')) return undefined;
  const doel = doelVanNaam(eerste)?.doel;
  if (doel === 'naam' && GEEN_NAAM.test(`${alsWoord(rest.join(''))}naam`)) return undefined;
  return doel && VOORAAN.has(doel) ? doel : undefined;
}

/** The target of the last words of a name: "speelplek_postcode" holds a postcode. */
export function doelVanEinde(kop: string): Doel | undefined {
  const woord = alsWoord(kop);
  if (GEEN_NAAM.test(woord)) return undefined;
  const delen = woordenVan(kop);
  for (let vanaf = 1; vanaf < delen.length; vanaf += 1) {
    const doel = doelVanNaam(delen.slice(vanaf).join(''))?.doel;
    if (doel) return doel;
  }
  if (/n(aam|ame)$/.test(woord)) return 'naam';
  for (let vanaf = 1; vanaf <= woord.length - LANG_GENOEG - 2; vanaf += 1) {
    const doel = tafel.get(woord.slice(vanaf))?.doel;
    if (doel && doel !== 'id') return doel;
  }
  return undefined;
}
