import type { APIRoute } from 'astro';
import { leesStadInhoud } from '#content/lezen/stad-inhoud.ts';
import { uitslagPabulib } from '#content/stemming/uitslag-bestanden.ts';
import { uitslagenVan } from '#content/stemming/uitslagen.ts';

export async function getStaticPaths() {
  return uitslagenVan(await leesStadInhoud()).flatMap((uitslag) => {
    const bestand = uitslagPabulib(uitslag);
    return bestand === undefined ? [] : [{ params: { ronde: uitslag.ronde.slug }, props: { bestand } }];
  });
}

export const GET: APIRoute<{ bestand: string }> = ({ props }) => new Response(props.bestand);
