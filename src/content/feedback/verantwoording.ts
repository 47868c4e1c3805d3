import { paths, verantwoordingPad } from '#config/paths.ts';
import { GEZEGD_PER_BLAD, gezegdGewicht } from '#content/feedback/gezegd.ts';
import { type Cijfers, cijfersVan } from '#content/feedback/verantwoording-cijfers.ts';
import type { StadInhoud } from '#content/lezen/stad-inhoud.ts';
import { bytesVan, inBladen } from '#content/lijst/bladen.ts';
import type { Feedbackpubliek } from '#domein/feedback/feedback.schema.ts';
import type { Wijk } from '#domein/gebied/gebied.schema.ts';
import { onderwerpNaam } from '#teksten/nl/feedback/feedback.ts';

/** What somebody said, and about what. */
export interface Bericht {
  bericht: Feedbackpubliek;
  over: string;
  /** The page of what it is about. */
  adres: string | undefined;
}

export interface Verantwoordingpagina {
  /** None: the whole city. */
  wijk: Wijk | undefined;
  /** Of this page, the newest first. */
  berichten: readonly Bericht[];
  /** What was promised and is not done yet, the first day first; on the first page alone. */
  beloften: readonly (Bericht & { tot: string })[];
  cijfers: Cijfers;
  /** From 1. */
  pagina: number;
  paginas: readonly string[];
}

const BELOFTEN = 10;
const MAAT = {
  ...GEZEGD_PER_BLAD,
  gewicht: ({ bericht, over, adres }: Bericht) => 60 + gezegdGewicht(bericht) + bytesVan(over, adres),
};

type Bron = Pick<StadInhoud, 'wijken' | 'plekken' | 'initiatieven' | 'feedback' | 'cijfers'>;

function metOnderwerp({ plekken, initiatieven }: Bron) {
  const plek = new Map(plekken.map((rij) => [rij.id, rij]));
  const initiatief = new Map(initiatieven.map((rij) => [rij.id, rij]));
  return (bericht: Feedbackpubliek): Bericht => {
    const id = bericht.over_id ?? '';
    const hier = bericht.over === 'plek' ? plek.get(id) : undefined;
    const daar = bericht.over === 'initiatief' ? initiatief.get(id) : undefined;
    return {
      bericht,
      over: (hier ?? daar)?.naam ?? onderwerpNaam[bericht.over],
      adres: hier ? paths.plek(hier.soort, hier.slug) : daar && paths.initiatief(daar.slug),
    };
  };
}

const open = (rij: Bericht): (Bericht & { tot: string })[] =>
  rij.bericht.belofte_op && !rij.bericht.gedaan_op ? [{ ...rij, tot: rij.bericht.belofte_op }] : [];

/** The pages of the whole city, and of each wijk. */
export function verantwoordingPaginas(inhoud: Bron): Verantwoordingpagina[] {
  const alle = inhoud.feedback.map(metOnderwerp(inhoud));
  return [undefined, ...inhoud.wijken].flatMap((wijk) => {
    const hier = wijk ? alle.filter(({ bericht }) => bericht.wijk_code === wijk.code) : alle;
    const beloften = hier.flatMap(open).sort((een, ander) => een.tot.localeCompare(ander.tot));
    const bladen = inBladen(hier, MAAT, (nummer) => verantwoordingPad(wijk?.slug, nummer));
    const cijfers = cijfersVan(inhoud.cijfers, wijk?.code);
    return bladen.map(({ items, pagina, paginas }) => ({
      wijk,
      berichten: items,
      beloften: pagina === 1 ? beloften.slice(0, BELOFTEN) : [],
      cijfers,
      pagina,
      paginas,
    }));
  });
}
