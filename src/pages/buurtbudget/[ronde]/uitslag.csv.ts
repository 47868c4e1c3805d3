import type { APIRoute } from 'astro';
import { leesStadInhoud } from '#content/lezen/stad-inhoud.ts';
import { uitslagCsv } from '#content/stemming/uitslag-bestanden.ts';
import { type Rondeuitslag, uitslagenVan } from '#content/stemming/uitslagen.ts';

export async function getStaticPaths() {
  return uitslagenVan(await leesStadInhoud()).map((uitslag) => ({
    params: { ronde: uitslag.ronde.slug },
    props: { uitslag },
  }));
}

export const GET: APIRoute<{ uitslag: Rondeuitslag }> = ({ props }) => new Response(uitslagCsv(props.uitslag));
