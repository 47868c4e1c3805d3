import { bladpaden } from '#config/paths.ts';
import type { StadInhoud } from '#content/lezen/stad-inhoud.ts';
import { bytesVan, inBladen } from '#content/lijst/bladen.ts';
import type { Feedbackonderwerp } from '#domein/feedback/onderwerp.ts';
import { groepeer } from '#domein/gedeeld/groepeer.ts';
import { ONBEKEND } from '#domein/plek/kaart.ts';
import { meedoenTekst } from '#teksten/nl/formulier/meedoen.ts';
import { lijstTekst } from '#teksten/nl/lijst/lijsten.ts';
import { wijkOnbekend } from '#teksten/nl/site/algemeen.ts';

type Bron = Pick<StadInhoud, 'plekken' | 'initiatieven' | 'makelaars' | 'wijken' | 'wijkVan'>;

/** Everything that feedback can be about, by kind and name. A makelaar stands in the wijk where the work begins. */
export function feedbackOnderwerpen({ plekken, initiatieven, makelaars, wijkVan }: Bron): Feedbackonderwerp[] {
  const waar = (code: string | null | undefined) => wijkVan(code ?? null)?.naam ?? null;
  return [
    ...plekken.map(({ id, naam, wijk_code }) => ({ over: 'plek' as const, id, naam, waar: waar(wijk_code) })),
    ...initiatieven.map(({ id, naam, wijk_code }) => ({
      over: 'initiatief' as const,
      id,
      naam,
      waar: waar(wijk_code),
    })),
    ...makelaars.map(({ id, naam, werkgebied }) => {
      return { over: 'makelaar' as const, id, naam, waar: waar(werkgebied[0]?.wijk_code) };
    }),
  ];
}

const LIJSTNAMEN = [
  ['plek', meedoenTekst.plekken],
  ['initiatief', lijstTekst.initiatieven.titel],
  ['makelaar', meedoenTekst.makelaars],
] as const;
const MAAT = { gewicht: ({ id, naam }: Feedbackonderwerp) => 40 + bytesVan(id, naam), ruimte: 4500, hoogstens: 60 };

/** The subjects of each wijk in parts, to choose from without a script; those of which nobody knows the wijk come last. */
export function onderwerpenPerWijk(bron: Bron) {
  const perWijk = groepeer(feedbackOnderwerpen(bron), ({ waar }) => waar);
  const onbekend = { naam: wijkOnbekend, slug: ONBEKEND, code: null };
  return [...bron.wijken, onbekend].flatMap(({ naam, slug, code }) => {
    const hier = perWijk.get(code === null ? null : naam) ?? [];
    if (hier.length === 0) return [];
    return inBladen(hier, MAAT, (nummer) => bladpaden.feedbackIn(slug, nummer)).map(({ items, pagina, paginas }) => ({
      naam,
      slug,
      code,
      pagina,
      paginas,
      lijsten: LIJSTNAMEN.map(([over, kop]) => ({
        over,
        naam: kop,
        keuzes: items.filter((item) => item.over === over).map((item) => [item.id, item.naam] as const),
      })).filter(({ keuzes }) => keuzes.length > 0),
    }));
  });
}
