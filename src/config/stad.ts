/** A noun of this city's own vocabulary; `lidwoord` decides "deze" or "dit". */
export interface Gebiedswoord {
  readonly een: string;
  readonly meer: string;
  readonly lidwoord: 'de' | 'het';
}

export interface Stad {
  readonly naam: string;
  readonly gemeente: string;
  readonly gemeentecode: string;
  /** BCP 47 code of the site's language. */
  readonly taal: string;
  readonly woorden: { readonly wijk: Gebiedswoord; readonly buurt: Gebiedswoord };
  /** How many areas there must be; imports and builds stop on any other number. */
  readonly aantal: { readonly wijken: number; readonly buurten: number };
  /** How many places the city itself counts, with year and source; null when nobody published a number. */
  readonly stadslijst: Readonly<
    Record<'buurtcentrum' | 'speeltuin', { aantal: number; jaar: number; bron: string } | null>
  >;
  readonly kaart: {
    readonly midden: readonly [lat: number, lon: number];
    readonly zoom: number;
    /** Rough frame of the city, degrees WGS84: points outside it are refused as typing errors or wrong projections. */
    readonly kader: { readonly zuid: number; readonly west: number; readonly noord: number; readonly oost: number };
    /** Tile address with {z}, {x} and {y}. */
    readonly tegels: string;
    readonly tegelbron: { readonly tekst: string; readonly url: string };
  };
  /** PDOK Locatieserver, without a slash at the end. */
  readonly adreszoeker: string;
  /** PDOK boundaries; {jaar} is filled in by the importer. */
  readonly grenzenbron: { readonly url: string; readonly jaar: number; readonly vermelding: string };
  /** Contact of the team behind the portal. null: not filled in yet; `deploy:check` stops on it. */
  readonly contact: {
    readonly telefoon: string | null;
    readonly email: string | null;
    readonly postadres: string | null;
  };
  /** Where residents can say that the site is not accessible, and who is responsible for their data. */
  readonly verantwoordelijke: string;
  readonly opendata: { readonly licentie: string; readonly licentieUrl: string };
  /** After how many months a record asks "Klopt dit nog?". */
  readonly maandenVers: number;
}

export const stad: Stad = {
  naam: 'Utrecht',
  gemeente: 'gemeente Utrecht',
  gemeentecode: 'GM0344',
  taal: 'nl',
  woorden: {
    wijk: { een: 'wijk', meer: 'wijken', lidwoord: 'de' },
    buurt: { een: 'buurt', meer: 'buurten', lidwoord: 'de' },
  },
  aantal: { wijken: 10, buurten: 111 },
  stadslijst: {
    buurtcentrum: {
      aantal: 22,
      jaar: 2017,
      bron: 'Nota van Uitgangspunten Sociaal Makelaarschap, gemeente Utrecht 2017',
    },
    speeltuin: { aantal: 21, jaar: 2017, bron: 'Nota van Uitgangspunten Sociaal Makelaarschap, gemeente Utrecht 2017' },
  },
  kaart: {
    midden: [52.0907, 5.0986],
    zoom: 12,
    kader: { zuid: 52.02, west: 4.96, noord: 52.15, oost: 5.2 },
    tegels: 'https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/pastel/EPSG:3857/{z}/{x}/{y}.png',
    tegelbron: { tekst: 'Kaartgegevens © Kadaster', url: 'https://www.kadaster.nl/' },
  },
  adreszoeker: 'https://api.pdok.nl/bzk/locatieserver/search/v3_1',
  grenzenbron: {
    url: 'https://api.pdok.nl/cbs/wijken-en-buurten-{jaar}/ogc/v1',
    jaar: 2024,
    vermelding: 'CBS en Kadaster, CC BY 4.0',
  },
  contact: { telefoon: null, email: null, postadres: null },
  verantwoordelijke: 'gemeente Utrecht',
  opendata: { licentie: 'CC BY 4.0', licentieUrl: 'https://creativecommons.org/licenses/by/4.0/deed.nl' },
  maandenVers: 6,
};
