import { afsprakenVan, volgendeVan } from '#content/activiteit/agenda.ts';
import type { StadInhoud } from '#content/lezen/stad-inhoud.ts';
import { vandaag } from '#content/lezen/vandaag.ts';
import { alleItems, type Item } from '#content/lijst/items.ts';
import type { Initiatief } from '#domein/initiatief/initiatief.schema.ts';
import type { Plek } from '#domein/plek/plek.schema.ts';
import { isBevestigd } from '#domein/zoeken/bevestigd.ts';
import { zinnenVan } from '#domein/zoeken/zinnen.ts';
import type { Zoekrecord } from '#domein/zoeken/zoekrecord.ts';
import { beheervormNaam } from '#teksten/nl/site/algemeen.ts';

/** More sentences than this tell a story; these say what it is. */
const ZINNEN = 4;
const VOORBEELD = /^voorbeeld\b/i;

const isPlek = (bekend: Plek | Initiatief): bekend is Plek => 'voorzieningen' in bekend;

/** What is known of a place for sure: what nobody knows is no fact. */
function feitenVan({ bekend, themas }: Item): string[] {
  if (!isPlek(bekend)) return [...themas];
  const { soort_uitleg, voorzieningen, straat, postcode, beheervorm } = bekend;
  return [
    soort_uitleg ?? '',
    ...voorzieningen.filter(isBevestigd),
    straat ?? '',
    postcode ?? '',
    beheervorm ? beheervormNaam[beheervorm] : '',
  ].filter(Boolean);
}

const gebiedVan = ({ gebied, wijk }: Item): string => [...new Set([gebied, wijk?.naam].filter(Boolean))].join(', ');

function plekrecord(item: Item): Zoekrecord {
  const { soort, naam, adres: url, wijk, omschrijving, bekend } = item;
  const verteld = zinnenVan([omschrijving, isPlek(bekend) ? bekend.wat_kan_hier : ''].filter(Boolean).join(' '));
  const zinnen = [
    ...verteld.slice(0, ZINNEN),
    ...(isPlek(bekend) ? zinnenVan(bekend.toegankelijkheid ?? '').filter(isBevestigd) : []),
  ];
  const feiten = feitenVan(item);
  const gebied = gebiedVan(item);
  return {
    soort,
    naam,
    url,
    ...(wijk && { wijk: wijk.slug }),
    ...(gebied && { gebied }),
    ...(zinnen.length > 0 && { zinnen }),
    ...(feiten.length > 0 && { feiten }),
    ...(VOORBEELD.test(naam) && { voorbeeld: true as const }),
  };
}

/** Places and initiatives. */
export const zoekplekken = (inhoud: StadInhoud): Zoekrecord[] => alleItems(inhoud).map(plekrecord);

/** What there is to do in the time that the agenda looks ahead. */
export function zoekactiviteiten(inhoud: StadInhoud): Zoekrecord[] {
  const komt = new Set(volgendeVan(afsprakenVan(inhoud), vandaag).map(({ activiteit }) => activiteit.id));
  return afsprakenVan(inhoud)
    .filter(({ activiteit }) => komt.has(activiteit.id))
    .map(({ activiteit: { titel, omschrijving }, wijk, bij, adres }): Zoekrecord => {
      const zinnen = zinnenVan(omschrijving ?? '').slice(0, ZINNEN);
      return {
        soort: 'activiteit',
        naam: titel,
        url: adres,
        gebied: [bij.naam, wijk?.naam].filter(Boolean).join(', '),
        ...(wijk && { wijk: wijk.slug }),
        ...(zinnen.length > 0 && { zinnen }),
        ...(VOORBEELD.test(titel) && { voorbeeld: true as const }),
      };
    });
}
