import type { APIRoute } from 'astro';
import { type Fotobestand, fotobestanden } from '#content/fotobestanden.ts';
import { gegevens } from '#content/gegevens.ts';

export async function getStaticPaths() {
  return fotobestanden(await gegevens('beeld')).map((props) => ({ params: { bestand: props.naam }, props }));
}

export const GET: APIRoute<Pick<Fotobestand, 'lees'>> = async ({ props }) =>
  new Response(await props.lees(), { headers: { 'content-type': 'image/webp' } });
