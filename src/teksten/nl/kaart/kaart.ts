import { stad } from '#config/stad.ts';
import type { Kaartfacet, Kaartitem } from '#domein/plek/kaart.ts';
import type { Soort } from '#domein/plek/soort.ts';
import { plekOnbekend, precisieTekst, soortNaam, wijkOnbekend } from '#teksten/nl/site/algemeen.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';
import { Aantal, aantal, bijAantal, getal, opsomming, wijk } from '#teksten/nl/taal/woord.ts';

export const kaart = {
  titel: 'Kaart',
  omschrijving: `Alle initiatieven, buurtcentra en speeltuinen van ${stad.naam} op de kaart en in een lijst.`,
  intro: 'Bekijk wat er is in je buurt. De lijst laat zien wat er op de kaart staat.',
  filters: 'Kies wat je wilt zien',
  facet: { soort: 'Soort', wijk: wijk.Een, thema: 'Onderwerp' } satisfies Record<Kaartfacet, string>,
  alles: 'Alles',
  allesLatenZien: 'Alles laten zien',
  toon: 'Laat de kaart zien',
  toonLijst: 'Laat de lijst zien',
  ik: 'Laat zien waar ik ben',
  ikZoekt: 'We zoeken waar je bent.',
  ikHier: 'De stip ben jij, ongeveer. Wij bewaren niet waar je bent.',
  ikFout: {
    geweigerd: 'Je locatie staat uit voor deze site.',
    onbekend: 'Je apparaat weet nu niet waar je bent.',
    te_lang: 'Dit duurt te lang. Probeer het zo nog eens.',
  },
  voorbijDeKaart: 'Sla de kaart over',
  kaartnaam: 'Kaart met plekken en initiatieven',
  legenda: 'Wat staat er op de kaart?',
  legendaGebied: 'Ergens in dit gebied',
  legendaGroep: 'Meer bij elkaar',
  geenKaart: 'De kaart laadt nu niet. De lijst werkt wel.',
  geenTegels: 'De achtergrond van de kaart laadt nu niet. De plekken staan er wel.',
  bijBenadering: 'Grenzen bij benadering',
  inzoomen: 'Inzoomen',
  uitzoomen: 'Uitzoomen',
  sluit: 'Sluiten',
  lijst: 'Andere lijsten',
  perWijk: `Per ${wijk.een}`,
  /** Heading of the list without a map beside it. */
  telling: (n: number) => Aantal(n, 'plek of initiatief', 'plekken en initiatieven'),
  /** Heading of the list beside the map; `zonder`: how many have no known place. */
  inBeeld: (n: number, zonder: number) =>
    `${bijAantal(n, { geen: 'Niets', een: '1', meer: '#' })} in beeld${zonder === 0 ? '' : `, ${getal(zonder)} zonder plek`}`,
  nietsInBeeld: 'Hier is niets in beeld.',
  niets: 'Hier is niets. Kies iets anders.',
  meer: (n: number) => `En nog ${getal(n)}. Zoom in of kies om minder te zien.`,
  /** Name of a group of exact places; `watErIn`: its kinds, as `soorten` tells them. */
  groep: (n: number, watErIn: string) => `${Aantal(n, 'plek', 'plekken')} bij elkaar: ${watErIn}. Inzoomen.`,
  groepVast: (n: number, watErIn: string) => `${Aantal(n, 'plek', 'plekken')} op dit adres: ${watErIn}`,
  /** Name of an area; with more names it stands for several areas that are drawn as one. */
  gebied: ([eerste = '', ...rest]: readonly string[], n: number) =>
    `Ergens ${rest.length === 0 ? 'in' : 'rond'} ${eerste}: ${getal(n)}`,
  /** The same in a word or two, below its round. */
  etiket: ([eerste = '', ...rest]: readonly string[]) => (rest.length === 0 ? eerste : `rond ${eerste}`),
  gebiedUitleg: 'De precieze plek weten we niet.',
  meerInGebied: (n: number) => `En nog ${getal(n)} in de lijst.`,
};

/** The line below a name: "Speeltuin · Lunetten · Zuid · alleen de buurt bekend". */
export function regel({ soort, gebied, precisie }: Kaartitem, wijknaam: string | undefined): string {
  const waar = [gebied && alsNaam(gebied), wijknaam === gebied ? undefined : (wijknaam ?? wijkOnbekend)];
  return [soortNaam[soort], ...waar, precisie ? precisieTekst[precisie] : plekOnbekend].filter(Boolean).join(' · ');
}

const SOORTWOORDEN: Record<Soort, readonly [een: string, meer: string]> = {
  initiatief: ['initiatief', 'initiatieven'],
  buurtcentrum: ['buurtcentrum', 'buurtcentra'],
  ontmoetingsplek: ['ontmoetingsplek', 'ontmoetingsplekken'],
  speeltuin: ['speeltuin', 'speeltuinen'],
};

/** What is in a group: "3 initiatieven en 1 speeltuin". */
export const soorten = (tellingen: readonly (readonly [Soort, number])[]): string =>
  opsomming(tellingen.map(([soort, n]) => aantal(n, ...SOORTWOORDEN[soort])));

/** Name of one pin: "Griftsteede, speeltuin, Noordoost". */
export const pinNaam = ({ naam, soort, gebied }: Kaartitem, wijknaam: string | undefined): string =>
  [naam, soortNaam[soort].toLowerCase(), gebied ?? wijknaam].filter(Boolean).join(', ');
