import type { Rondeuitslag } from '#content/stemming/uitslagen.ts';
import type { Uitslag } from '#domein/stemming/telling/uitslag.schema.ts';
import {
  aanvullingZin,
  gelijkRegel,
  pastNietZin,
  stapZin,
  stemvormZin,
  uitslagTekst as tekst,
  verdeelregelNaam,
  verdeelregelZin,
} from '#teksten/nl/stemming/uitslag.ts';
import { gelijkspelZin } from '#teksten/nl/stemming/uitslag-zinnen.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';

/** More ties or steps than this make a page too heavy; the JSON file has all. */
const HOOGSTENS = 12;
const eerste = (zinnen: readonly string[]): string[] =>
  zinnen.length > HOOGSTENS ? [...zinnen.slice(0, HOOGSTENS), tekst.restInBestand] : [...zinnen];

/** Of equal shares. They are counted when what had enough support did not fit as a whole. */
function deelregels({ delen, aanvragen }: Uitslag, aanvulling: string): string[] {
  const metSteun = aanvragen.filter(
    ({ uitkomst }) => uitkomst === 'toegekend' || uitkomst === 'past_niet' || uitkomst === 'stemmers_op',
  );
  if (!delen || metSteun.length === 0) return [];
  return metSteun.every((een) => een.uitkomst === 'toegekend' && een.door === 'alles')
    ? [tekst.allesPaste]
    : [tekst.deel(delen.aandeel_cent, delen.verhogingen), aanvulling];
}

function regelsVan({ rij }: Rondeuitslag): string[] {
  const { invoer, uitslag } = rij;
  return [
    stemvormZin[invoer.stemvorm],
    verdeelregelZin[invoer.verdeelregel],
    ...(invoer.verdeelregel === 'meeste_stemmen'
      ? [pastNietZin[invoer.past_niet]]
      : deelregels(uitslag, aanvullingZin[invoer.aanvulling])),
    tekst.helft,
    invoer.drempel > 0 ? tekst.drempel(invoer.drempel, invoer.stemvorm) : '',
  ].filter(Boolean);
}

type TitelVan = (id: string) => string;

/** What the other rule would have given, next to what this one gave. */
function anderVan({ rij }: Rondeuitslag, titelVan: TitelVan): string[] {
  const ander = rij.uitslag.andere_regel;
  if (!ander) return [];
  const naam = verdeelregelNaam[ander.verdeelregel];
  const toen = new Map(ander.bedragen.map(({ id, toegekend_cent }) => [id, toegekend_cent]));
  const nu = new Map(rij.uitslag.aanvragen.map(({ id, toegekend_cent }) => [id, toegekend_cent]));
  const erbij = [...toen.keys()]
    .filter((id) => (nu.get(id) ?? 0) === 0)
    .map(titelVan)
    .slice(0, HOOGSTENS);
  const eraf = [...nu]
    .filter(([id, cent]) => cent > 0 && !toen.has(id))
    .map(([id]) => titelVan(id))
    .slice(0, HOOGSTENS);
  if (erbij.length === 0 && eraf.length === 0) {
    const evenveel = [...toen].every(([id, cent]) => nu.get(id) === cent);
    return [evenveel ? tekst.anderZelfde(naam) : tekst.anderBedrag(naam)];
  }
  return [
    erbij.length > 0 ? tekst.anderErbij(naam, erbij) : '',
    eraf.length > 0 ? tekst.anderEraf(naam, eraf) : '',
  ].filter(Boolean);
}

/** Ties first in which one got money and the other did not: those made a difference to somebody. */
function gelijkVan({ rij }: Rondeuitslag, titelVan: TitelVan): string[] {
  const { gelijkspel, aanvragen } = rij.uitslag;
  const metGeld = new Set(aanvragen.filter(({ toegekend_cent }) => toegekend_cent > 0).map(({ id }) => id));
  const scheidt = ({ eerst, dan }: (typeof gelijkspel)[number]): boolean => metGeld.has(eerst) !== metGeld.has(dan);
  return gelijkspel
    .toSorted((een, ander) => Number(scheidt(ander)) - Number(scheidt(een)))
    .map(({ eerst, dan, door }) => gelijkspelZin[door](titelVan(eerst), titelVan(dan)));
}

/** How a count went, in sentences for Zin.astro: its rules, its steps, who stood equal, and the other rule. */
export function telwijzeZinnen(uitslag: Rondeuitslag) {
  const { rij } = uitslag;
  const titels = new Map(rij.invoer.aanvragen.map(({ id, titel }) => [id, titel]));
  const titelVan: TitelVan = (id) => alsNaam(titels.get(id) ?? '');
  const { stappen, gelijkspel } = rij.uitslag;
  const { stemvorm } = rij.invoer;
  const volgorde = rij.invoer.gelijk.map((regel) => gelijkRegel[regel]).join(', dan ');
  return {
    regels: regelsVan(uitslag),
    stappen: eerste(
      stappen.map(({ id, soort, over_cent, prijs_cent }) =>
        stapZin[soort](titelVan(id), over_cent, prijs_cent, stemvorm),
      ),
    ),
    gelijk:
      gelijkspel.length === 0
        ? [tekst.geenGelijk]
        : [...eerste(gelijkVan(uitslag, titelVan)), `${tekst.gelijkVolgorde} ${volgorde}. ${tekst.lot}`],
    ander: anderVan(uitslag, titelVan),
  };
}
