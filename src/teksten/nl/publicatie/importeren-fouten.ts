import { stad } from '#config/stad.ts';
import type { Puntfout } from '#domein/gedeeld/projectie.ts';
import type { Importfout, Importfoutcode, Importreden, Importredenen } from '#domein/plek/import/import.fouten.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';
import { buurt, wijk } from '#teksten/nl/taal/woord.ts';

type Zinnen = { [Code in Importfoutcode]: (reden: Importredenen[Code]) => string };

/** What stands in a file, with a direction of its own; of what is long only the beginning. */
function aangehaald(waarde: string): string {
  const letters = Array.from(waarde);
  return `“${alsNaam(letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : waarde)}”`;
}
const of = (keuzes: readonly string[]): string =>
  new Intl.ListFormat('nl', { style: 'long', type: 'disjunction' }).format(keuzes);
const gebied = { wijk, buurt };

export const puntTekst: Record<Puntfout, string> = {
  rd: 'Dit zijn RD-coördinaten, in meters. Zet ze eerst om naar WGS84. Dat zijn graden, zoals 52,09 en 5,12.',
  web_mercator:
    'Dit is een andere projectie, in meters (Web Mercator). Zet de getallen eerst om naar WGS84, in graden.',
  verwisseld: 'De breedte (lat) en de lengte (lon) zijn omgewisseld.',
  buiten_kader: `Dit punt ligt buiten ${stad.naam}. Is het een typefout, of een andere projectie?`,
};

const zinnen: Zinnen = {
  leeg_bestand: () => 'Het bestand is leeg.',
  geen_rijen: () => 'Er staan geen rijen onder de kopregel.',
  geen_tekst: ({ soort }) =>
    ({
      excel: 'Dit is een Excel-bestand. Sla het op als CSV en kies dat bestand.',
      pdf: 'Dit is een pdf. Kies een CSV-bestand.',
      onbekend: 'Dit lijkt geen tekstbestand. Komt het van een oude Mac? Kies dan de codering mac-roman.',
    })[soort],
  geen_json: () => 'Dit lijkt JSON, maar het is niet te lezen.',
  geen_lijst: () => 'In dit bestand staat geen lijst met plekken.',
  te_veel_kolommen: ({ max }) => `Dit bestand heeft te veel kolommen. Er passen er ${max}.`,
  te_groot: ({ max }) => `Dit bestand is te groot. Er past ${max} MB.`,
  rekenblad_groot: () => 'In dit rekenblad zit te veel. Bewaar alleen de lijst, als CSV.',
  rekenblad_stuk: () => 'In dit bestand vinden we geen blad met een lijst. Sla het op als CSV.',
  codering_onbekend: ({ codering }) =>
    `De codering ${aangehaald(codering)} bestaat niet. Kies utf-8, utf-16le, utf-16be, windows-1252 of mac-roman.`,
  codering_klopt_niet: ({ codering }) => `Dit bestand is niet te lezen als ${codering}.`,
  aanhalingsteken_open: () => 'Hier begint een aanhalingsteken (") dat nergens sluit.',
  aanhalingsteken_los: () => 'Er staat een los aanhalingsteken (") in een cel. Schrijf het dubbel: "".',
  aantal_cellen: ({ verwacht, gevonden }) => `Deze rij heeft ${gevonden} cellen. De kopregel heeft er ${verwacht}.`,
  kolom_zonder_naam: ({ nummer }) => `Kolom ${nummer} heeft geen naam.`,
  kolom_onbekend: ({ bedoeld }) => `Deze kolom kennen we niet. Bedoel je ${aangehaald(bedoeld)}?`,
  kolom_dubbel: () => 'Deze kolom staat er twee keer in.',
  kolom_ontbreekt: () => 'Deze kolom ontbreekt.',
  leeg: () => 'Deze cel mag niet leeg zijn.',
  vervangteken: ({ waarde }) =>
    `Op de plek van � viel een letter weg: ${aangehaald(waarde)}. Zet daar de goede letter.`,
  te_lang: ({ max }) => `Deze tekst is te lang. Er passen ${max} tekens in.`,
  geen_keuze: ({ waarde, keuzes }) => `${aangehaald(waarde)} kan hier niet. Kies ${of(keuzes)}.`,
  geen_getal: ({ waarde }) => `${aangehaald(waarde)} is geen getal.`,
  geen_datum: ({ waarde }) => `${aangehaald(waarde)} is geen datum. Schrijf 2026, 2026-09, 2026-09-14 of 14-9-2026.`,
  datum_in_toekomst: ({ waarde }) => `${aangehaald(waarde)} moet nog komen. Vul de dag in waarop dit is nagekeken.`,
  geen_id: ({ waarde }) =>
    `${aangehaald(waarde)} kan geen id zijn. Gebruik kleine letters, cijfers en streepjes, hooguit 63.`,
  geen_email: ({ waarde }) => `${aangehaald(waarde)} is geen e-mailadres.`,
  email_meer: ({ waarde }) => `In ${aangehaald(waarde)} staat meer dan één e-mailadres. Kies er één.`,
  email_teken: ({ waarde }) =>
    `In ${aangehaald(waarde)} staat voor de @ een letter waar mail niet mee werkt. Kies een ander adres.`,
  geen_website: ({ waarde }) => `${aangehaald(waarde)} is geen webadres. Schrijf het zo: www.voorbeeld.nl.`,
  website_meer: ({ waarde }) => `In ${aangehaald(waarde)} staat meer dan één webadres. Kies er één.`,
  punt_onvolledig: () => 'Een punt heeft lat én lon nodig. Vul ze allebei in, of geen van beide.',
  precisie_ontbreekt: () => 'Hoe precies is dit punt? Kies adres, straat, buurt of wijk.',
  precisie_zonder_punt: () => 'Er staat een precisie, maar geen lat en lon.',
  precisie_wijk_zonder_wijk: () => `Dit punt is zo precies als ${wijk.de}. Vul dus ook ${wijk.de} in.`,
  punt: ({ reden }) => puntTekst[reden],
  gebied_onbekend: ({ soort, waarde, lijktOp }) =>
    `We kennen geen ${gebied[soort].een} ${aangehaald(waarde)}.${lijktOp ? ` Bedoel je ${aangehaald(lijktOp)}?` : ''}`,
  gebied_meerduidig: ({ waarde, codes }) =>
    `Er is meer dan één ${buurt.een} ${aangehaald(waarde)}. Vul ${wijk.de} in, of een code: ${of(codes)}.`,
  buurt_in_andere_wijk: ({ buurt: naam, wijk: code }) =>
    `${aangehaald(naam)} ligt niet in ${wijk.de} met code ${code}. Vul ook ${buurt.de} in, of maak die cel leeg.`,
  buurt_zonder_wijk: ({ buurt: naam }) =>
    `Deze plek staat in ${buurt.de} ${aangehaald(naam)}. Vul dus ook ${wijk.de} in.`,
  id_dubbel: ({ eerder }) => `Dit id staat ook in rij ${eerder}.`,
  adres_dubbel: ({ slug, eerder }) =>
    `Deze naam geeft dezelfde pagina (${slug}) als rij ${eerder}. Geef een van beide een andere naam.`,
  adres_bestaat: ({ slug, id }) =>
    `Er is al een plek met de pagina ${slug}. Is het dezelfde? Zet dan ${aangehaald(id)} in de kolom id. Kies anders een andere naam.`,
};

function zin<Code extends Importfoutcode>(reden: Importreden<Code>): string {
  // The union of codes cannot be indexed with its own member otherwise.
  const maak: (reden: Importreden<Code>) => string = zinnen[reden.code];
  return maak(reden);
}

/** "Rij 12, kolom lat: …" */
export function importfoutTekst({ rij, kolom, reden }: Importfout): string {
  const plaats = [rij === null ? '' : `rij ${rij}`, kolom === null ? '' : `kolom ${alsNaam(kolom)}`].filter(
    (deel) => deel !== '',
  );
  const begin = plaats.join(', ');
  return begin === '' ? zin(reden) : `${begin.charAt(0).toUpperCase()}${begin.slice(1)}: ${zin(reden)}`;
}
