import { bladpaden, paths } from '#config/paths.ts';
import { GEZEGD_PER_BLAD, maakFeedbackzoeker, vatSamen } from '#content/feedback/gezegd.ts';
import type { StadInhoud } from '#content/lezen/stad-inhoud.ts';
import { type Blad, bytesVan, inBladen } from '#content/lijst/bladen.ts';
import type { Beeld } from '#domein/beeld/beeld.schema.ts';
import type { Feedbackpubliek } from '#domein/feedback/feedback.schema.ts';
import type { Initiatief } from '#domein/initiatief/initiatief.schema.ts';
import type { Plek } from '#domein/plek/plek.schema.ts';
import { volgenpagina } from '#teksten/nl/formulier/formulierpaginas.ts';
import { bladTekst } from '#teksten/nl/lijst/bladen.ts';
import { overTekst } from '#teksten/nl/site/over.ts';

/** A page of more about something than its own page holds. */
interface Onderwerpblad<Iets> extends Blad<Iets> {
  readonly over: Feedbackpubliek['over'];
  readonly id: string | undefined;
  readonly naam: string;
  /** Its own page, and what that is called. */
  readonly huis: { readonly adres: string; readonly naam: string };
}

/** Bytes that the page of a plek tells of itself. */
export const plekGewicht = (plek: Plek): number =>
  bytesVan(plek.omschrijving, plek.wat_kan_hier, plek.beheer, plek.toegankelijkheid, plek.kosten, plek.let_op) +
  bytesVan(...plek.voorzieningen);
export const initiatiefGewicht = ({ omschrijving, let_op }: Initiatief): number => bytesVan(omschrijving, let_op);

type Bron = Pick<StadInhoud, 'plekken' | 'initiatieven' | 'feedback' | 'beeldenVan'>;

const DIENSTEN = [
  {
    over: 'procedure' as const,
    id: undefined,
    naam: bladTekst.procedure,
    huis: { naam: volgenpagina.titel, adres: paths.volgen },
    eigen: 0,
  },
  {
    over: 'portaal' as const,
    id: undefined,
    naam: bladTekst.portaal,
    huis: { naam: overTekst.titel, adres: paths.over },
    eigen: 0,
  },
];

/** All that can be spoken about in public, with the weight of its own page. */
const onderwerpen = ({ plekken, initiatieven }: Bron) => [
  ...plekken.map((plek) => {
    const { id, naam, soort, slug } = plek;
    return {
      over: 'plek' as const,
      id,
      naam,
      huis: { naam, adres: paths.plek(soort, slug) },
      eigen: plekGewicht(plek),
    };
  }),
  ...initiatieven.map((initiatief) => {
    const { id, naam, slug } = initiatief;
    const huis = { naam, adres: paths.initiatief(slug) };
    return { over: 'initiatief' as const, id, naam, huis, eigen: initiatiefGewicht(initiatief) };
  }),
  ...DIENSTEN,
];

/** All that was said about each subject of which the own page shows only the newest. */
export function gezegdBladen(bron: Bron): Onderwerpblad<Feedbackpubliek>[] {
  const zoek = maakFeedbackzoeker(bron.feedback);
  return onderwerpen(bron).flatMap(({ over, id, naam, huis, eigen }) => {
    const alles = zoek(over, id);
    if (!vatSamen(alles, eigen).ouder) return [];
    return inBladen(alles, GEZEGD_PER_BLAD, (nummer) => bladpaden.gezegd(over, id, nummer)).map((blad) => ({
      ...blad,
      over,
      id,
      naam,
      huis,
    }));
  });
}

/** As many photos as the page of a subject shows. */
export const FOTOS_OP_PAGINA = 5;
const FOTOS_PER_BLAD = {
  gewicht: ({ alt, maker }: Beeld) => 400 + bytesVan(alt, maker),
  ruimte: 14_000,
  hoogstens: 30,
};

/** All photos of each subject that has more than its own page shows. */
export function fotoBladen(bron: Bron): Onderwerpblad<Beeld>[] {
  return onderwerpen(bron).flatMap(({ over, id, naam, huis }) => {
    if (over === 'procedure' || over === 'portaal' || id === undefined) return [];
    const beelden = bron.beeldenVan(over, id);
    if (beelden.length <= FOTOS_OP_PAGINA) return [];
    return inBladen(beelden, FOTOS_PER_BLAD, (nummer) => bladpaden.fotos(over, id, nummer)).map((blad) => ({
      ...blad,
      over,
      id,
      naam,
      huis,
    }));
  });
}
