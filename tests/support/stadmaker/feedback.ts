import type { Gebied } from '#tests/support/stadmaker/gebieden.ts';
import { initiatiefId } from '#tests/support/stadmaker/initiatieven.ts';
import { makelaarId } from '#tests/support/stadmaker/makelaars.ts';
import type { Stadsmaat } from '#tests/support/stadmaker/maten.ts';
import { dossiernummer, uuid } from '#tests/support/stadmaker/nummers.ts';
import { plekId } from '#tests/support/stadmaker/plekken.ts';
import { datum, moment } from '#tests/support/stadmaker/tijd.ts';
import type { Toeval } from '#tests/support/stadmaker/toeval.ts';
import { omschrijving, tekst } from '#tests/support/stadmaker/woorden.ts';

const OVER = ['plek', 'plek', 'plek', 'initiatief', 'initiatief', 'makelaar', 'procedure', 'portaal'] as const;

/** A few subjects get most of what is said: the first gets one in twenty, as a place that people quarrel about does. */
const welke = (toeval: Toeval, aantal: number): number =>
  toeval.kans(0.05) ? 0 : Math.floor(toeval.volgend() ** 2 * aantal);

function onderwerp(maat: Stadsmaat, toeval: Toeval) {
  const over = toeval.kies(OVER);
  if (over === 'plek') return { over, over_id: plekId(welke(toeval, maat.plekken)) };
  if (over === 'initiatief') return { over, over_id: initiatiefId(welke(toeval, maat.initiatieven)) };
  if (over === 'makelaar') return { over, over_id: makelaarId(welke(toeval, maat.makelaars)) };
  return { over, over_id: null };
}

export function maakFeedback(maat: Stadsmaat, gebieden: readonly Gebied[], toeval: Toeval, nu: Date) {
  return Array.from({ length: maat.feedback }, (_, nummer) => {
    const geleden = toeval.heel(2, 800);
    return {
      id: uuid('feedback', nummer),
      nummer: dossiernummer('F', nummer),
      ...onderwerp(maat, toeval),
      gezicht: toeval.heel(1, 5),
      tekst: omschrijving(toeval, 2000),
      wens: toeval.kans(0.4) ? tekst(toeval, 300) : null,
      wijk_code: gebieden[(nummer * 13) % gebieden.length]?.wijk_code ?? null,
      kanaal: toeval.kans(0.9) ? 'site' : 'straat',
      bevestigd_op: moment(nu, -geleden),
      status: 'afgesloten',
      geholpen: toeval.kans(0.5) ? toeval.kans(0.7) : null,
      ingediend_op: moment(nu, -geleden),
      beantwoord_op: moment(nu, -geleden + toeval.heel(1, 30) / 30),
      afgesloten_op: moment(nu, -geleden + 1.5),
    };
  });
}

const nietVoor = (begin: string, dag: string): string => (dag < begin ? begin : dag);

/** The public part with its answer; of feedback about a makelaar there is none. */
export function maakGezegd(feedback: ReturnType<typeof maakFeedback>, toeval: Toeval, nu: Date) {
  return feedback
    .filter(({ over }) => over !== 'makelaar')
    .map(({ id, over, over_id, wijk_code, gezicht, beantwoord_op }) => {
      const antwoord = beantwoord_op.slice(0, 10);
      const rij = {
        feedback_id: id,
        over,
        over_id,
        wijk_code,
        gezicht,
        gezegd: omschrijving(toeval, 2000),
        gezegd_door: toeval.kans(0.5) ? 'indiener' : 'makelaar',
        reactie: omschrijving(toeval, 2000),
        wat_gedaan: toeval.kans(0.5) ? omschrijving(toeval, 2000) : null,
        gedaan_op: toeval.kans(0.5) ? datum(nu, -toeval.heel(0, 60)) : null,
        belofte_op: toeval.kans(0.5) ? datum(nu, toeval.heel(-90, 90)) : null,
        gepubliceerd_op: beantwoord_op,
      };
      // As the answer of a makelaar writes it: nothing is done without words, at once without a promise, or after it.
      const op = rij.belofte_op === null ? antwoord : rij.gedaan_op && nietVoor(antwoord, rij.gedaan_op);
      return {
        ...rij,
        gedaan_op: rij.wat_gedaan === null ? null : op,
        belofte_op: rij.belofte_op && nietVoor(antwoord, rij.belofte_op),
      };
    });
}
