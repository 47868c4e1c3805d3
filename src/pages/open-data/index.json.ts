import { stad } from '#config/stad.ts';
import { grenzenbron } from '#config/stad-achtergrond.ts';
import { vandaag } from '#content/lezen/vandaag.ts';
import { bestandspad, setTitel, vormenVan } from '#content/opendata/open-data.ts';
import { leesOpenData } from '#content/opendata/open-data-inhoud.ts';
import { openDataTekst } from '#teksten/nl/opendata/opendata.ts';
import { setTekst } from '#teksten/nl/opendata/opendata-velden.ts';
import { siteNaam } from '#teksten/nl/site/algemeen.ts';
import { datumZoPreciesAlsBekend } from '#teksten/nl/taal/datum.ts';

/** The table of contents for machines. The next build compares itself with `aantallen`. */
export async function GET({ site }: { site: URL }) {
  const sets = await leesOpenData();
  return Response.json({
    titel: siteNaam,
    gemaakt_op: vandaag,
    licentie: stad.opendata.licentie,
    licentie_url: stad.opendata.licentieUrl,
    bronvermelding: openDataTekst.bronvermelding(siteNaam, datumZoPreciesAlsBekend(vandaag, 'dag')),
    bronvermelding_grenzen: grenzenbron.vermelding,
    uitleg: new URL('/open-data/', site).href,
    aantallen: Object.fromEntries(sets.map(({ naam, rijen }) => [naam, rijen.length])),
    bestanden: sets.map((set) => ({
      naam: set.naam,
      titel: setTitel(set.naam),
      uitleg: setTekst[set.naam].uitleg,
      ...Object.fromEntries(vormenVan(set).map((vorm) => [vorm, new URL(bestandspad(set.naam, vorm), site).href])),
      velden: Object.fromEntries(set.velden.map(({ naam, betekenis }) => [naam, betekenis])),
    })),
  });
}
