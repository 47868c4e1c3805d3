import type { APIRoute } from 'astro';
import { type Fotobestand, fotobestanden, leesFotobestand } from '#content/beeld/fotobestanden.ts';
import { gegevens } from '#content/lezen/gegevens.ts';

export async function getStaticPaths() {
  return fotobestanden(await gegevens('beeld')).map((foto) => ({ params: { bestand: foto.naam }, props: { foto } }));
}

export const GET: APIRoute<{ foto: Fotobestand }> = async ({ props }) =>
  new Response(await leesFotobestand(props.foto), { headers: { 'content-type': 'image/webp' } });
