import { totalenVanInvoer } from '#domein/stemming/telling/invoer.ts';
import { HOOGSTE_PUNTEN, type Telaanvraag, type Telinvoer } from '#domein/stemming/telling/telling.schema.ts';
import type { Aanvraaguitkomst } from '#domein/stemming/telling/uitslag.schema.ts';

/** A request with what was said of it. */
export interface Geteld {
  readonly aanvraag: Telaanvraag;
  readonly steun: number;
  readonly noemer: number;
  readonly hoogste: number;
}

export function telAanvragen(invoer: Telinvoer): Geteld[] {
  const totalen = totalenVanInvoer(invoer);
  return invoer.aanvragen.map((aanvraag, nummer) => {
    const { steun, noemer } = totalen[nummer] ?? { steun: 0, noemer: 0 };
    return { aanvraag, steun, noemer, hoogste: noemer * HOOGSTE_PUNTEN[invoer.stemvorm] };
  });
}

export const deelsVan = ({ aanvraag, steun, noemer, hoogste }: Geteld, toegekend_cent = 0) => ({
  id: aanvraag.id,
  gevraagd_cent: aanvraag.bedrag_cent,
  toegekend_cent,
  steun,
  noemer,
  hoogste,
});

/**
 * Why a request cannot get money, whatever the rule; null when it can. Source: docs/voting.md, "The count": fewer than
 * half of all ballots speak of it, or it stays under the drempel, a percentage of what it could have had.
 */
export function uitgesloten(geteld: Geteld, { stembiljetten, drempel }: Telinvoer): Aanvraaguitkomst | null {
  const { aanvraag, steun, noemer, hoogste } = geteld;
  const deel = deelsVan(geteld);
  if (aanvraag.ingetrokken) return { ...deel, uitkomst: 'ingetrokken' };
  if (noemer * 2 < stembiljetten)
    return { ...deel, uitkomst: 'te_weinig_stemmen', stembiljetten, nodig: Math.ceil(stembiljetten / 2) };
  if (steun === 0) return { ...deel, uitkomst: 'geen_steun' };
  return steun * 100 < drempel * hoogste ? { ...deel, uitkomst: 'onder_drempel', drempel } : null;
}
