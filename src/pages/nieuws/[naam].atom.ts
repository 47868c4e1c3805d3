import type { APIRoute } from 'astro';
import { leesStadInhoud } from '#content/lezen/stad-inhoud.ts';
import { nuVanBouw } from '#content/lezen/vandaag.ts';
import { maakAtom } from '#content/nieuws/atom.ts';
import { type Nieuwsbron, nieuwsbronnen } from '#content/nieuws/nieuws.ts';

export async function getStaticPaths() {
  const bronnen = nieuwsbronnen(await leesStadInhoud(), new Date(nuVanBouw()));
  return bronnen.map((bron) => ({ params: { naam: bron.bestand }, props: { bron } }));
}

export const GET: APIRoute<{ bron: Nieuwsbron }> = ({ props: { bron }, site }) =>
  new Response(maakAtom(bron, site ?? new URL('http://localhost')));
