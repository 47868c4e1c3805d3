import type { Aanvraagstatus } from '#domein/aanvraag/aanvraag.status.ts';
import type { Feedbackstatus } from '#domein/feedback/feedback.status.ts';
import type { Gebeurtenissoort } from '#domein/gedeeld/gebeurtenis.ts';
import type { Partij } from '#domein/gedeeld/overgangen.ts';
import type { maakFeedback, maakGezegd } from '#tests/support/stadmaker/feedback.ts';
import { moment } from '#tests/support/stadmaker/tijd.ts';

type Status = Aanvraagstatus | Feedbackstatus;
type Stap = readonly [soort: Gebeurtenissoort, door: Partij, op: string, naar?: Status];

/** The steps of one dossier as rows: each leaves the state that the one before it led to. */
function rijen(dossier_soort: 'aanvraag' | 'feedback', dossier_id: string, begin: Status, stappen: readonly Stap[]) {
  let nu = begin;
  return stappen.map(([soort, door, op, naar]) => {
    const van = naar ? nu : null;
    nu = naar ?? nu;
    return { dossier_soort, dossier_id, soort, van, naar: naar ?? null, door, op };
  });
}

const later = (op: string, dagen: number): string => moment(new Date(op), dagen);

/** What happened with feedback that was answered: also what a resident said of the answer, and a promise that was kept. */
export function stappenVanFeedback(
  feedback: ReturnType<typeof maakFeedback>,
  gezegd: ReturnType<typeof maakGezegd>,
): ReturnType<typeof rijen> {
  const gedaan = new Map(
    gezegd.map(({ feedback_id, belofte_op, gedaan_op }) => [feedback_id, belofte_op && gedaan_op]),
  );
  return feedback.flatMap(({ id, geholpen, ingediend_op, beantwoord_op, afgesloten_op }) => {
    const ook: Stap[] =
      geholpen === false
        ? [
            ['heropend', 'indiener', later(beantwoord_op, 0.1), 'heropend'],
            ['beantwoord', 'makelaar', later(beantwoord_op, 0.2), 'beantwoord'],
          ]
        : [];
    const einde: Stap = geholpen
      ? ['geholpen', 'indiener', afgesloten_op, 'afgesloten']
      : ['afgesloten', 'systeem', afgesloten_op, 'afgesloten'];
    const dag = gedaan.get(id);
    return rijen('feedback', id, 'nieuw', [
      ['ingediend', 'indiener', ingediend_op],
      ['beantwoord', 'makelaar', beantwoord_op, 'beantwoord'],
      ...ook,
      einde,
      ...(dag ? [['gedaan', 'makelaar', moment(new Date(dag), 0)] satisfies Stap] : []),
    ]);
  });
}

interface Besloten {
  readonly id: string;
  readonly status: 'in_behandeling' | 'voorgelegd' | 'afgewezen' | 'afgerond';
  readonly gevraagd_cent: number;
  readonly bedrag: number | null;
}

/** What happened with a request, up to the state it is in. `ingediend`, `sluit`: when it came, and when its ronde closed. */
export function stappenVanAanvraag({ id, status, gevraagd_cent, bedrag }: Besloten, ingediend: Date, sluit: Date) {
  const deel = bedrag !== null && bedrag < gevraagd_cent ? 'deels_toegekend' : 'toegekend';
  const voor: Stap[] = [
    ['ingediend', 'indiener', moment(ingediend, 0)],
    ['in_behandeling', 'makelaar', moment(ingediend, 2), 'in_behandeling'],
  ];
  const naarJury: Stap = ['voorgelegd', 'makelaar', moment(sluit, 1), 'voorgelegd'];
  const verder: Record<Besloten['status'], readonly Stap[]> = {
    in_behandeling: [],
    voorgelegd: [naarJury],
    afgewezen: [naarJury, ['afgewezen', 'beheerder', moment(sluit, 18), 'afgewezen']],
    afgerond: [
      naarJury,
      [deel, 'beheerder', moment(sluit, 18), deel],
      ['in_uitvoering', 'makelaar', moment(sluit, 24), 'in_uitvoering'],
      ['eindverslag', 'indiener', moment(sluit, 60), 'afgerond'],
    ],
  };
  return rijen('aanvraag', id, 'ingediend', [...voor, ...verder[status]]);
}
