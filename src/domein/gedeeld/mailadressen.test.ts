import { expect, test } from 'vitest';
import { leesMailadressen } from '#domein/gedeeld/mailadressen.ts';

const JAN = 'jan@voorbeeld.test';
const PIET = 'piet@voorbeeld.test';

test.each([
  [`${JAN}, ${PIET}`],
  [`${JAN}\n${PIET}`],
  [`${JAN};${PIET}`],
  [`${JAN}\t${PIET}`],
  [`${JAN} ${PIET}`],
  [`Jan <${JAN}>, Vries, Piet de <${PIET}>`],
  [`"Vries, Jan de" <${JAN}>;"Piet" <${PIET}>`],
  [`Jan < ${JAN} > Piet <${PIET}>`],
  [`${JAN.toUpperCase()} <${JAN}>, ${PIET} <${PIET}>`],
  [`${JAN} Piet <${PIET}>`],
  [` , ${JAN}. , ${PIET} ,`],
  [`Jan Jansen\t${JAN}\t06-00000000\nPiet\t${PIET}\tStraat 1`],
  [`<${JAN}> Jan\n${PIET} <mailto:${PIET}>`],
  [`${JAN} <MAILTO:${JAN}>; ${PIET}`],
])('%j is two addresses', (tekst) => {
  expect(leesMailadressen(tekst)).toEqual({ adressen: [JAN, PIET], dubbel: [], fout: [] });
});

test('what stands twice is told once, and what is none is told as it was typed', () => {
  expect(leesMailadressen(`${JAN}\n${JAN}\nJAN@voorbeeld.test\njan@\niemand`)).toEqual({
    adressen: [JAN],
    dubbel: [JAN],
    fout: ['jan@', 'iemand'],
  });
  expect(leesMailadressen(' \n;, ')).toEqual({ adressen: [], dubbel: [], fout: [] });
});
