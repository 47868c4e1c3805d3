import type { APIRoute } from 'astro';
import type { Gegevensset } from '#content/opendata/open-data.ts';
import { naarCsv } from '#content/opendata/open-data-bestanden.ts';
import { leesOpenData } from '#content/opendata/open-data-inhoud.ts';

export async function getStaticPaths() {
  return (await leesOpenData()).map((set) => ({ params: { set: set.naam }, props: { set } }));
}

export const GET: APIRoute<{ set: Gegevensset }> = ({ props }) => new Response(naarCsv(props.set));
