import { paths, verantwoordingPad } from '#config/paths.ts';
import type { StadInhoud } from '#content/stad-inhoud.ts';
import { type Cijfers, cijfersVan } from '#content/verantwoording-cijfers.ts';
import type { Feedbackpubliek } from '#domein/feedback/feedback.schema.ts';
import type { Wijk } from '#domein/gebied/gebied.schema.ts';
import { onderwerpNaam } from '#teksten/nl/feedback.ts';

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

/** A page that is too heavy stops the build, and these texts can be long. */
const PER_PAGINA = 20;
const TEKENS = 5000;
const BELOFTEN = 10;

const lengte = ({ gezegd, reactie, wat_gedaan }: Feedbackpubliek): number =>
  gezegd.length + reactie.length + (wat_gedaan?.length ?? 0);

/** In parts of at most 20 and about 5 000 characters; one part of nothing when there is nothing. */
export function inDelen(berichten: readonly Bericht[]): Bericht[][] {
  const delen: Bericht[][] = [[]];
  let tekens = 0;
  for (const rij of berichten) {
    const deel = delen.at(-1) ?? [];
    tekens += lengte(rij.bericht);
    if (deel.length < PER_PAGINA && (deel.length === 0 || tekens <= TEKENS)) deel.push(rij);
    else {
      delen.push([rij]);
      tekens = lengte(rij.bericht);
    }
  }
  return delen;
}

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
    const delen = inDelen(hier);
    const paginas = delen.map((_, plaats) => verantwoordingPad(wijk?.slug, plaats + 1));
    const cijfers = cijfersVan(inhoud.cijfers, wijk?.code);
    return delen.map((berichten, plaats) => ({
      wijk,
      berichten,
      beloften: plaats === 0 ? beloften.slice(0, BELOFTEN) : [],
      cijfers,
      pagina: plaats + 1,
      paginas,
    }));
  });
}
