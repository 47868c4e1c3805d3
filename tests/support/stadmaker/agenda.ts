import { initiatiefId } from '#tests/support/stadmaker/initiatieven.ts';
import type { Stadsmaat } from '#tests/support/stadmaker/maten.ts';
import { plekId } from '#tests/support/stadmaker/plekken.ts';
import { moment } from '#tests/support/stadmaker/tijd.ts';
import type { Toeval } from '#tests/support/stadmaker/toeval.ts';
import { maakNaam, omschrijving } from '#tests/support/stadmaker/woorden.ts';

const HERHALINGEN = [
  'FREQ=WEEKLY',
  'FREQ=WEEKLY;BYDAY=TU,TH',
  'FREQ=WEEKLY;INTERVAL=2',
  'FREQ=MONTHLY;BYDAY=1MO',
  'FREQ=DAILY;COUNT=60',
] as const;
const PER_PLEK = 3;

/** At a place or of an initiatief; the first ones come back, the others are once, from a month ago to three months from now. */
export function maakActiviteiten(maat: Stadsmaat, toeval: Toeval, nu: Date) {
  return Array.from({ length: maat.activiteiten }, (_, nummer) => {
    const herhaling = nummer < maat.herhaald ? toeval.kies(HERHALINGEN) : null;
    const begin = Math.floor(toeval.volgend() * 120) - 30 + toeval.heel(32, 80) / 96;
    const bijPlek = toeval.kans(0.8);
    // Some places are full: a dozen activities stand together.
    const plek = nummer % 4 === 0 ? Math.floor(nummer / 48) : Math.floor((nummer * PER_PLEK) % maat.plekken);
    return {
      id: `stad-activiteit-${nummer}`,
      titel: maakNaam(toeval, nummer + 5),
      omschrijving: toeval.kans(0.6) ? omschrijving(toeval, 2000) : null,
      begin: moment(nu, herhaling ? -Math.abs(begin) : begin),
      eind: moment(nu, (herhaling ? -Math.abs(begin) : begin) + 1 / 12),
      herhaling,
      plek_id: bijPlek ? plekId(plek % maat.plekken) : null,
      initiatief_id: bijPlek ? null : initiatiefId(toeval.heel(0, maat.initiatieven - 1)),
      status: 'gepubliceerd',
    };
  });
}
