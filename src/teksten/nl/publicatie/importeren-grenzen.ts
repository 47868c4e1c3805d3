import { stad } from '#config/stad.ts';
import type { Gebiedsoort, Grensfout, Grensfoutcode, Grensreden, Grensredenen } from '#domein/gebied/grenzen.fouten.ts';
import type { Koppeling } from '#domein/gebied/koppelen.ts';
import { puntTekst } from '#teksten/nl/publicatie/importeren-fouten.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';
import { aantal, buurt, getal, wijk } from '#teksten/nl/taal/woord.ts';

type Zinnen = { [Code in Grensfoutcode]: (reden: Grensredenen[Code]) => string };

const woord = { wijken: wijk, buurten: buurt };

const zinnen: Zinnen = {
  geen_json: () => 'Dit bestand is geen geldige JSON.',
  geen_collectie: () => 'Dit is geen GeoJSON met een FeatureCollection.',
  geen_gebieden: () => `Hier staat geen enkel gebied van ${stad.gemeente} in.`,
  projectie: ({ crs }) => `De grenzen staan in een andere projectie (${alsNaam(crs)}). Zet ze eerst om naar WGS84.`,
  eigenschap_ontbreekt: ({ namen }) => `De eigenschap ${namen.join(' of ')} ontbreekt.`,
  geen_vlak: ({ soort }) => `Een grens moet een Polygon of MultiPolygon zijn. Hier staat ${soort || 'niets'}.`,
  geen_coordinaat: () => 'De coördinaten zijn niet te lezen.',
  ring_kort: () => 'Een grens heeft minstens vier punten nodig.',
  ring_open: () => 'De grens is niet gesloten. Het laatste punt moet gelijk zijn aan het eerste.',
  punt: ({ reden, x, y }) => `Punt ${x}, ${y}: ${puntTekst[reden]}`,
  code_dubbel: ({ eerder }) => `Deze code staat ook bij gebied ${eerder}.`,
  code_onbekend: ({ soort }) => `De database kent geen ${woord[soort].een} met deze code.`,
  aantal: ({ soort, verwacht, gevonden }) =>
    `${stad.naam} heeft ${verwacht} ${woord[soort].meer}. Hier staan er ${gevonden}.`,
  soort_dubbel: ({ soort, eerder }) =>
    `De ${woord[soort].meer} staan ook al in ${alsNaam(eerder)}. Kies één bestand per soort.`,
};

function zin<Code extends Grensfoutcode>(reden: Grensreden<Code>): string {
  // The union of codes cannot be indexed with its own member otherwise.
  const maak: (reden: Grensreden<Code>) => string = zinnen[reden.code];
  return maak(reden);
}

/** "wijken.geojson, gebied 3 (WK034403): …" */
export function grensfoutTekst({ bron, nummer, gebied, reden }: Grensfout): string {
  const plaats = nummer === null ? '' : `, gebied ${nummer}${gebied === null ? '' : ` (${alsNaam(gebied)})`}`;
  return `${alsNaam(bron)}${plaats}: ${zin(reden)}`;
}

export interface Grensverschil {
  soort: Gebiedsoort;
  nieuw: number;
  gewijzigd: number;
  gelijk: number;
  elders: number;
  bron: string;
}

interface Getekend {
  /** Points that are left. */
  punten: number;
  /** Compressed bytes. */
  bytes: number;
}
export interface Grensvereenvoudiging {
  soort: Gebiedsoort;
  /** Points as published. */
  punten: number;
  kaart: Getekend;
  plaat: Getekend | undefined;
}
const maat = ({ punten, bytes }: Getekend): string => `${aantal(punten, 'punt', 'punten')} (${getal(bytes)} bytes)`;

const wijzen = { code: 'op code', naam: 'op naam', ligging: 'op de kaart' };

export const wijkenImporteren = {
  gebruik: `Gebruik: npm run wijken:importeren -- --pdok [--jaar 2024] [--proef]
   of:   npm run wijken:importeren -- --bestand BESTAND.geojson [--bestand NOG_EEN.geojson] [--bron "tekst"] [--proef] [--akkoord]`,
  eenVanBeide: 'Kies --pdok of --bestand, en niet allebei.',
  jaarFout: (jaar: string) => `${jaar} is geen jaar.`,
  geenBestand: (bestand: string) => `Het bestand ${alsNaam(bestand)} is niet te lezen.`,
  ophalen: (soort: Gebiedsoort, jaar: number) => `De ${woord[soort].meer} van ${jaar} ophalen bij PDOK …`,
  verschil: ({ soort, nieuw, gewijzigd, gelijk, elders, bron }: Grensverschil) =>
    `${woord[soort].Meer}: ${getal(nieuw)} nieuw, ${getal(gewijzigd)} gewijzigd, ${getal(gelijk)} gelijk. Bron: ${alsNaam(bron)}.${
      elders > 0 ? ` Overgeslagen, andere gemeente: ${getal(elders)}.` : ''
    }`,
  vereenvoudigd: ({ soort, punten, kaart, plaat }: Grensvereenvoudiging) =>
    `${woord[soort].Meer}: ${aantal(punten, 'punt', 'punten')}. Die bewaren we alle. Op de kaart staan er ${maat(kaart)}.${
      plaat ? ` In het plaatje van de stad staan er ${maat(plaat)}.` : ''
    }`,
  koppeling: ({ nummer, hun, gebied, hoe, twijfel }: Koppeling) =>
    gebied && hoe
      ? `  ${nummer}. ${alsNaam(hun)} is ${alsNaam(gebied.naam)} (${gebied.code}), ${wijzen[hoe]}.${twijfel ? ' Kijk dit goed na.' : ''}`
      : `  ${nummer}. ${alsNaam(hun)} vonden we niet.`,
  nakijken: 'Er is nog niets veranderd. Klopt deze lijst? Voeg dan --akkoord toe.',
  geschreven: 'De grenzen staan in de database.',
  niets: 'De grenzen waren al gelijk. Er is niets veranderd.',
  proef: 'Dit was een proef. Er is niets veranderd.',
  pdok: {
    onbereikbaar: (adres: string) => `PDOK is niet bereikbaar (${adres}). Er is niets veranderd.`,
    te_traag: (adres: string) => `PDOK gaf niet op tijd antwoord (${adres}). Er is niets veranderd.`,
    status: (adres: string, status: number | null) => `PDOK gaf fout ${status} (${adres}). Er is niets veranderd.`,
    inhoud: (adres: string) => `PDOK gaf geen grenzen terug (${adres}). Er is niets veranderd.`,
    rondje: (adres: string) => `PDOK verwijst naar een pagina die al is opgehaald (${adres}). Er is niets veranderd.`,
    elders: (adres: string) => `PDOK verwijst naar een andere site (${adres}). Er is niets veranderd.`,
    te_veel: (adres: string) => `PDOK blijft naar nog een pagina verwijzen (${adres}). Er is niets veranderd.`,
  },
};
