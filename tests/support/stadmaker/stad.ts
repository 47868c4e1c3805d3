import { maakRondeInhoud } from '#tests/support/stadmaker/aanvragen.ts';
import { maakActiviteiten } from '#tests/support/stadmaker/agenda.ts';
import { maakFeedback, maakGezegd } from '#tests/support/stadmaker/feedback.ts';
import { maakFotos } from '#tests/support/stadmaker/fotos.ts';
import { stappenVanFeedback } from '#tests/support/stadmaker/gebeurtenissen.ts';
import type { Gebied } from '#tests/support/stadmaker/gebieden.ts';
import { maakInitiatieven } from '#tests/support/stadmaker/initiatieven.ts';
import { maakMakelaars, maakWerkgebieden } from '#tests/support/stadmaker/makelaars.ts';
import type { Stadsmaat } from '#tests/support/stadmaker/maten.ts';
import { maakOpeningstijden, maakPlekken } from '#tests/support/stadmaker/plekken.ts';
import { maakPrioriteiten } from '#tests/support/stadmaker/prioriteiten.ts';
import { maakRondes } from '#tests/support/stadmaker/rondes.ts';
import { maakToeval } from '#tests/support/stadmaker/toeval.ts';

export type Rij = Readonly<Record<string, unknown>>;
/** The rows of one table; tables stand in the order in which they refer to each other. */
export interface Tabelrijen {
  readonly tabel: string;
  readonly rijen: readonly Rij[];
}

export interface Stadsopdracht {
  readonly maat: Stadsmaat;
  readonly gebieden: readonly Gebied[];
  /** Dates are counted from here. */
  readonly nu: Date;
  /** Another seed gives another city of the same size. */
  readonly zaad?: number;
}

/** The content of a made-up city in rows of the tables; the same seed gives the same rows. */
export function* maakStad({ maat, gebieden, nu, zaad = 12 }: Stadsopdracht): Generator<Tabelrijen> {
  const toeval = maakToeval(zaad);
  yield { tabel: 'plek', rijen: maakPlekken(maat, gebieden, toeval, nu) };
  yield { tabel: 'openingstijd', rijen: maakOpeningstijden(maat, toeval, nu) };
  yield { tabel: 'makelaar', rijen: maakMakelaars(maat, toeval, nu) };
  yield { tabel: 'makelaar_buurt', rijen: maakWerkgebieden(maat, gebieden, toeval) };
  yield { tabel: 'initiatief', rijen: maakInitiatieven(maat, gebieden, toeval, nu) };
  yield { tabel: 'activiteit', rijen: maakActiviteiten(maat, toeval, nu) };
  yield { tabel: 'prioriteit', rijen: maakPrioriteiten(maat, gebieden, toeval, nu) };
  yield { tabel: 'beeld', rijen: maakFotos(maat, toeval) };
  const feedback = maakFeedback(maat, gebieden, toeval, nu);
  yield { tabel: 'feedback', rijen: feedback };
  const gezegd = maakGezegd(feedback, toeval, nu);
  yield { tabel: 'feedback_publiek', rijen: gezegd };
  yield { tabel: 'gebeurtenis', rijen: stappenVanFeedback(feedback, gezegd) };
  const rondes = maakRondes(maat, gebieden, toeval, nu);
  yield { tabel: 'ronde', rijen: rondes };
  for (const [nummer, ronde] of rondes.entries()) {
    if (nummer < maat.oudeRondes) continue;
    const inhoud = maakRondeInhoud(maat, gebieden, toeval, ronde, nummer);
    for (const [tabel, rijen] of Object.entries(inhoud)) yield { tabel, rijen };
  }
}
