import type { RuweTelling } from '#domein/stemming/telling/telling.schema.ts';
import { uitslagZinnen } from '#teksten/nl/stemming/uitslag-zinnen.ts';
import { hash, telGoed } from '#tests/support/proeftelling.ts';
import { lotVan, type Stadsronde } from '#tests/support/stadmaker/rondes.ts';
import { moment } from '#tests/support/stadmaker/tijd.ts';
import type { Toeval } from '#tests/support/stadmaker/toeval.ts';
import { tekst } from '#tests/support/stadmaker/woorden.ts';

const STEMMERS = 60;

interface Plan {
  readonly id: string;
  readonly titel: string;
  readonly gevraagd_cent: number;
}

/** The count of a ronde that is over, by the product's own rules, with votes that differ from plan to plan. */
export function telStadsronde(ronde: Stadsronde, nummer: number, plannen: readonly Plan[], toeval: Toeval) {
  const geliefd = plannen.map(() => 0.2 + toeval.volgend() * 0.7);
  const ruw: RuweTelling = {
    ronde: ronde.slug,
    stemvorm: 'goedkeuren',
    verdeelregel: ronde.verdeelregel === 'gelijke_delen' ? 'gelijke_delen' : 'meeste_stemmen',
    aanvulling: 'add1',
    past_niet: 'overslaan',
    drempel: 50,
    quorum: 50,
    gelijk: ['meeste_stemmen', 'laagste_bedrag', 'loting'],
    budget_cent: ronde.budget_cent,
    juryleden: STEMMERS,
    papier: { uitgegeven: 0, ingevoerd: 0, niet_terug: 0 },
    lot_hash: ronde.lot_hash ?? '',
    loting: lotVan(nummer),
    aanvragen: plannen.map(({ id, titel, gevraagd_cent }) => ({
      id,
      titel,
      bedrag_cent: gevraagd_cent,
      minimum_cent: null,
      ingetrokken: false,
    })),
    biljetten: Array.from({ length: STEMMERS }, () =>
      Object.fromEntries(
        plannen.map(({ id }, waar) => [id, toeval.kans(geliefd[waar] ?? 0.5) ? ('voor' as const) : ('niet' as const)]),
      ),
    ),
  };
  return telGoed(ruw, hash);
}

/** The row of a confirmed uitslag. */
export function uitslagrij(
  { id: ronde_id, sluit_op }: Stadsronde,
  nummer: number,
  { invoer, invoer_hash, uitslag }: ReturnType<typeof telStadsronde>,
  toeval: Toeval,
) {
  const sluit = new Date(sluit_op);
  return {
    ronde_id,
    versie: 1,
    invoer,
    invoer_hash,
    loting: lotVan(nummer),
    uitslag,
    zinnen: uitslagZinnen(uitslag, invoer),
    geteld_op: moment(sluit, 15),
    vastgesteld_op: moment(sluit, 18),
    motivering: tekst(toeval, 400),
  };
}
