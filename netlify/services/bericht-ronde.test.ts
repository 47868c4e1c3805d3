import { expect, test } from 'vitest';
import { laatsteDag } from '#domein/gedeeld/dag.ts';
import { maakOp } from '#netlify/services/bericht-opmaak.ts';
import { schrijfRondeOpen } from '#netlify/services/bericht-ronde.ts';
import { rondeOpenTekst } from '#teksten/nl/mail/rondesein.ts';

const AANVRAGEN = 'https://voorbeeld.test/geld/';
const ronde = (naam: string, voorbeeld = false) => ({ naam, sluit_op: '2026-12-14T23:00:00Z', voorbeeld });
const lees = (...rondes: [ReturnType<typeof ronde>, ...ReturnType<typeof ronde>[]]) =>
  maakOp(schrijfRondeOpen({ rondes }, AANVRAGEN), 'nl').tekst;

test('each ronde that opened stands there with its last day, and the mail leads to where money is asked', () => {
  const woorden = lees(ronde('Noord'), ronde('Zuid'));
  for (const naam of ['Noord', 'Zuid'])
    expect(woorden).toContain(`- ${rondeOpenTekst.ronde(naam, laatsteDag('2026-12-14T23:00:00Z'))}\n`);
  expect(woorden).toContain(`${rondeOpenTekst.knop}:\n${AANVRAGEN}`);
  expect(woorden).toContain(
    `- ${rondeOpenTekst.ronde('Zuid', laatsteDag('2026-12-14T23:00:00Z'))}\n\n${rondeOpenTekst.knop}`,
  );
});

test('one example among them is enough to say so', () => {
  expect(lees(ronde('Noord'), ronde('Zuid', true))).toContain(rondeOpenTekst.voorbeeld);
});
