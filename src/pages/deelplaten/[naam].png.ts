import type { APIRoute } from 'astro';
import { maakDeelplaat } from '#content/beeld/deelplaat.ts';
import { leesStadInhoud } from '#content/lezen/stad-inhoud.ts';
import { type Deelplaat, deelplaatTekst, type Tekening, wijkPlaat, wijkRegel } from '#teksten/nl/site/deelplaat.ts';

interface Props {
  titel: string;
  regel: string;
  tekening: Tekening;
}

export async function getStaticPaths() {
  const { wijken, plekken, initiatieven } = await leesStadInhoud();
  const naarPad = (naam: Deelplaat | string, props: Props) => ({ params: { naam }, props });
  return [
    ...Object.entries(deelplaatTekst).map(([naam, plaat]) => naarPad(naam, plaat)),
    ...wijken.map(({ code, slug, naam }) => {
      const hier = ({ wijk_code }: { wijk_code: string | null }) => wijk_code === code;
      const regel = wijkRegel(plekken.filter(hier).length, initiatieven.filter(hier).length);
      return naarPad(wijkPlaat(slug), { titel: naam, regel, tekening: 'alle' });
    }),
  ];
}

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await maakDeelplaat(props), { headers: { 'content-type': 'image/png' } });
