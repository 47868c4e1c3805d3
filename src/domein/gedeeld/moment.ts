const OPMAAK = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
});
const MINUUT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** What a clock in the Netherlands says at `ms`, as "2027-03-31T20:00". */
const wandklok = (ms: number): string => OPMAAK.format(ms).replace(' ', 'T');

/**
 * A day ("2027-03-31") and a time ("20:00") on a Dutch clock to an ISO moment; null when they are no day and time. An
 * hour that is skipped in spring gives the hour after it; of one that comes twice in autumn, one of both.
 */
export function leesMoment(dag: string, tijd: string): string | null {
  const gezegd = `${dag}T${tijd}`;
  const alsUtc = MINUUT.test(gezegd) ? Date.parse(`${gezegd}Z`) : Number.NaN;
  if (Number.isNaN(alsUtc)) return null;
  // Twice: the first guess can lie on the other side of a change of the clock.
  let moment = alsUtc;
  for (let keer = 0; keer < 2; keer += 1) moment += alsUtc - Date.parse(`${wandklok(moment)}Z`);
  return new Date(moment).toISOString();
}

/** The day and time a Dutch clock says at an ISO moment, as a form keeps them; `leesMoment` gives the same minute back. */
export function schrijfMoment(moment: string): { readonly dag: string; readonly tijd: string } {
  const [dag = '', tijd = ''] = wandklok(Date.parse(moment)).split('T');
  return { dag, tijd };
}
