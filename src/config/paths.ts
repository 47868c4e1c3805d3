import { bedanktpad } from '#config/bedanktpad.ts';
import { dossierpaden } from '#config/dossierpaden.ts';
import type { Dossiersoort } from '#domein/gedeeld/gebeurtenis.ts';
import type { PlekSoort } from '#domein/plek/plek.schema.ts';

/** The only source of URLs. Every page has a slash at the end. */
export const lijstpadVan: Record<PlekSoort, '/buurtcentra/' | '/speeltuinen/'> = {
  buurtcentrum: '/buurtcentra/',
  ontmoetingsplek: '/buurtcentra/',
  speeltuin: '/speeltuinen/',
};

export const paths = {
  ...dossierpaden,
  home: '/',
  initiatieven: '/initiatieven/',
  buurtcentra: '/buurtcentra/',
  speeltuinen: '/speeltuinen/',
  /** A list with only one wijk; `onbekend` for what has none. */
  lijstVanWijk: (lijst: 'initiatieven' | 'buurtcentra' | 'speeltuinen', wijk: string) => `/${lijst}/wijk/${wijk}/`,
  plek: (soort: PlekSoort, slug: string) => `${lijstpadVan[soort]}${slug}/`,
  wijken: '/wijken/',
  wijk: (wijk: string) => `/wijken/${wijk}/`,
  buurt: (wijk: string, buurt: string) => `/wijken/${wijk}/${buurt}/`,
  agenda: '/agenda/',
  agendaVanWijk: (wijk: string) => `/agenda/${wijk}/`,
  /** A calendar to subscribe to: of the city, or of one wijk, plek or initiatief. */
  agendabestand: (naam = 'alles') => `/agenda/${naam}.ics`,
  kaart: '/kaart/',
  zoeken: '/zoeken/',
  dichtbij: '/dichtbij/',
  buurtbudget: '/buurtbudget/',
  ronde: (ronde: string) => `/buurtbudget/${ronde}/`,
  /** The requests of a ronde, 20 to a page. */
  rondeBladzijde: (ronde: string, nummer: number) =>
    nummer === 1 ? `/buurtbudget/${ronde}/` : `/buurtbudget/${ronde}/pagina/${nummer}/`,
  /** What the jury decided, 15 plans to a page; no request may have this slug, which the database guards. */
  uitslag: (ronde: string, nummer = 1) =>
    nummer === 1 ? `/buurtbudget/${ronde}/uitslag/` : `/buurtbudget/${ronde}/uitslag/pagina/${nummer}/`,
  /** The files to count it again. */
  uitslagbestand: (ronde: string, vorm: 'json' | 'csv' | 'pb') => `/buurtbudget/${ronde}/uitslag.${vorm}`,
  aanmelden: '/meedoen/initiatief-aanmelden/',
  bedankt: bedanktpad,
  /** The page that a form is on; no ronde may have this slug, which the database guards. */
  aanvragen: '/buurtbudget/aanvragen/',
  feedback: '/feedback/',
  /** Where jurors and advisers sign in. */
  jury: '/jury/',
  /** Where staff work; what follows is a place in it. */
  werkplek: '/werkplek/',
  wieHelptMij: '/wie-helpt-mij/',
  zoKanHetOok: '/zo-kan-het-ook/',
  over: '/over/',
  privacy: '/privacy/',
  toegankelijkheid: '/toegankelijkheid/',
  contact: '/contact/',
  welkom: (taal: string) => `/welkom/${taal}/`,
  openData: '/open-data/',
  openDataOverzicht: '/open-data/index.json',
  kaartgegevens: '/gegevens/kaart.json',
  grensgegevens: '/gegevens/grenzen.json',
  /** What feedback can be about, by name. */
  onderwerpgegevens: '/gegevens/onderwerpen.json',
  /** The areas and priorities to choose from, all of them. */
  keuzegegevens: '/gegevens/keuzes.json',
  /** Social sharing picture, 1200 × 630; `naam` is a page kind or a wijk slug. */
  deelplaat: (naam: string) => `/deelplaten/${naam}.png`,
} as const;

/** The doors for who wants to do something. Apart from `paths`, which every form in a browser carries along. */
export const meedoenPad = '/meedoen/';

/** One thing to go to. Apart from `paths` for the same reason. */
export const activiteitPad = (slug: string): string => `/agenda/${slug}/`;

/** What is on in the whole city in the coming weeks, for who chose a buurt on the front page. */
export const weekPad = '/gegevens/week.json';

/** Addresses that only the server and the build need: apart, or every form would carry them along. */
export const serverpaths = {
  /** The open data and our own server, for who writes a program; and the same for programs. */
  programmeurs: '/open-data/programmeurs/',
  openapi: '/open-data/openapi.json',
  /** A photo; `kenmerk` changes with the picture, so that a browser may keep the file for ever. */
  foto: (id: string, maat: 'groot' | 'klein', kenmerk: string) => `/foto/${id}-${maat}.${kenmerk}.webp`,
  /**
   * After a plain form: the thank-you page with the number in it, drawn by a function. Without a script no page can read its
   * own address.
   */
  ontvangen: (nummer: string, anker: string) => `/meedoen/bedankt/${nummer}/#${anker}`,
  /** The built page that it is drawn in. */
  bedanktpagina: '/meedoen/bedankt/',
  /** Where the link in a mail asks for a yes or a no; the code comes in the fragment. */
  mailkeuze: '/bevestigen/',
  /** Which content the site that is online shows. */
  publicatiegegevens: '/gegevens/publicatie.json',
  /** What was found wrong with pages of that site, for the workplace. */
  bevindingen: '/gegevens/bevindingen.json',
  /** The content it was made of, to compare with and to fall back on. */
  inhoud: '/gegevens/inhoud.json.gz',
  /** The drawing of the city, which pages take parts from. */
  stadstekening: '/gegevens/stad.svg',
  /** Rondes in which a ballot can be found back. */
  stemrondes: '/gegevens/stemrondes.json',
  /** Work of others in this site: as a page, as one text, and as the bundler lists it. */
  licentiepagina: '/over/licenties/',
  licentieteksten: '/over/licenties.txt',
  licenties: '/gegevens/licenties.json',
  /** Where staff guide a ronde. */
  rondebegeleiding: '/werkplek/#/ronde',
  /** One dossier in the workplace; who is not signed in lands there after signing in. */
  werkplekDossier: (soort: Dossiersoort | 'verbetering', id: string) => `/werkplek/#/${soort}/${id}/show`,
  werkplekRonde: (id: string) => `/werkplek/#/ronde/${id}`,
} as const;

/**
 * What was done with what residents said, in the city or one wijk, and in parts as a list of requests is. Apart from
 * `paths`, which every form in a browser carries along.
 */
export const verantwoordingPad = (wijk?: string, nummer = 1): string =>
  `/verantwoording/${wijk ? `${wijk}/` : ''}${nummer === 1 ? '' : `pagina/${nummer}/`}`;

/** What is new in the city or in one wijk, to subscribe to. Apart from `paths` for the same reason. */
export const nieuwsPad = (wijk = 'alles'): string => `/nieuws/${wijk}.atom`;

const blad = (basis: string, nummer: number): string => (nummer === 1 ? basis : `${basis}pagina/${nummer}/`);

/** Where the rest stands of what does not fit on the page it belongs to, in parts. Apart from `paths` for the same reason. */
export const bladpaden = {
  /** What is on in the city or one wijk; `deel`: a day, for whom, a theme, as `agendafilters` writes them. */
  agenda: (wijk?: string, nummer = 1, deel?: string) =>
    blad(`${wijk ? paths.agendaVanWijk(wijk) : paths.agenda}${deel ? `${deel}/` : ''}`, nummer),
  /** Ideas from other cities. */
  voorbeelden: (nummer = 1) => blad(paths.zoKanHetOok, nummer),
  /** Every organisation, those of the past and of other cities too. */
  organisaties: (nummer = 1) => blad('/organisaties/', nummer),
  /** What was agreed about money, and the figures of the past. */
  geld: (nummer = 1) => blad('/over/geld/', nummer),
  /** All rondes, past ones too. */
  rondes: (nummer = 1) => blad('/rondes/', nummer),
  /** What a wijk decided matters. */
  prioriteiten: (wijk: string, nummer = 1) => blad(`/prioriteiten/${wijk}/`, nummer),
  /** Everybody who works in a wijk. */
  makelaars: (wijk: string, nummer = 1) => blad(`${paths.wieHelptMij}${wijk}/`, nummer),
  /** What was said about one subject; `id` of a plek or initiatief. */
  gezegd: (over: string, id?: string, nummer = 1) => blad(`/gezegd/${over}/${id ? `${id}/` : ''}`, nummer),
  /** Every photo of a plek or initiatief. */
  fotos: (over: string, id: string, nummer = 1) => blad(`/fotos/${over}/${id}/`, nummer),
  /** The feedback form with what it can be about in one wijk, to choose from without a script. */
  feedbackIn: (wijk: string, nummer = 1) => blad(`${paths.feedback}over/${wijk}/`, nummer),
  /** The form to register an initiative with the buurten of one wijk, where a city has too many for one form. */
  aanmeldenIn: (wijk: string) => `${paths.aanmelden}in/${wijk}/`,
  /** The form for money with the priorities of one wijk. */
  aanvragenIn: (wijk: string, nummer = 1) => blad(`${paths.aanvragen}in/${wijk}/`, nummer),
} as const;

/** What the finder finds: what comes first, and what did not fit in that. Apart from `paths` for the same reason. */
export const zoekpaden = { eerst: '/gegevens/zoeken.json', meer: '/gegevens/zoeken-meer.json' } as const;
