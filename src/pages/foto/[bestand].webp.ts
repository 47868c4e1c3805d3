import type { APIRoute } from 'astro';
import { leesFotobytes } from '#client/gepubliceerd.ts';
import { paths } from '#config/paths.ts';
import { gegevens } from '#content/gegevens.ts';

interface Props {
  id: string;
  maat: 'groot' | 'klein';
}
const BESTAND = /([^/]+)\.webp$/;

export async function getStaticPaths() {
  const beelden = await gegevens('beeld');
  return beelden.flatMap(({ id, kenmerk, breedte, klein_breedte }) =>
    (['groot', 'klein'] as const)
      .filter((maat) => maat === 'klein' || breedte > klein_breedte)
      .map((maat) => ({
        params: { bestand: BESTAND.exec(paths.foto(id, maat, kenmerk))?.[1] },
        props: { id, maat } satisfies Props,
      })),
  );
}

export const GET: APIRoute<Props> = async ({ props: { id, maat } }) =>
  new Response(await leesFotobytes(id, maat), { headers: { 'content-type': 'image/webp' } });
