import { expect, test } from 'vitest';
import { aanvraagtijdlijn } from '#domein/aanvraag/aanvraag.tijdlijn.ts';
import { feedbacktijdlijn } from '#domein/feedback/feedback.tijdlijn.ts';
import type { Tijdlijn } from '#domein/gedeeld/tijdlijn.ts';
import { werkdagZin } from '#formulieren/dossier/werkdag.ts';
import { tijdlijnTekst as tekst } from '#teksten/nl/dossier/stappen.ts';

const zinnen = ({ nu, straks }: Tijdlijn, vandaag: string): string[] =>
  [
    ...(nu ? [werkdagZin(nu, vandaag, tekst.uiterlijk)] : []),
    ...straks.map((werk) => werkdagZin(werk, vandaag, tekst.rond)),
  ].filter(Boolean);
const VOORBIJ = /^Dit moest op .* klaar zijn\. Dat lukte niet\.$/;

const INGEDIEND = { status: 'nieuw', bevestigd: true, buiten: false, ingediend_op: '2026-11-30T12:00:00Z' } as const;
const feedback = feedbacktijdlijn([], INGEDIEND, 14);

test('an answer that was promised for a day is promised until that day is over, and then told as not kept', () => {
  expect(zinnen(feedback, '2026-12-14')).toEqual(['Uiterlijk op maandag 14 december 2026.']);
  expect(zinnen(feedback, '2026-12-15')).toEqual(['Dit moest op maandag 14 december 2026 klaar zijn. Dat lukte niet.']);
});

test.each(['ingediend', 'in_behandeling', 'voorgelegd'] as const)(
  'no day of a ronde that is over is still to come: %s',
  (status) => {
    const lijn = aanvraagtijdlijn(
      [],
      { status, bevestigd: true, wacht_tot: null },
      { sluit_op: '2027-04-30', besluit_op: '2027-05-29' },
    );
    const eerder = zinnen(lijn, '2027-04-30');
    expect(eerder.length).toBeGreaterThan(0);
    expect(eerder.filter((zin) => VOORBIJ.test(zin))).toEqual([]);
    const later = zinnen(lijn, '2027-07-01');
    expect(later).toHaveLength(eerder.length);
    expect(later.filter((zin) => !VOORBIJ.test(zin))).toEqual([]);
  },
);

test('the applicant is blamed for no day that passed', () => {
  const werk = { wat: 'aanvullen', wie: 'indiener', op: '2027-04-12' } as const;
  expect(werkdagZin(werk, '2027-04-12', tekst.uiterlijk)).toBe('Uiterlijk op maandag 12 april 2027.');
  expect(werkdagZin(werk, '2027-04-13', tekst.uiterlijk)).toBe('');
});
