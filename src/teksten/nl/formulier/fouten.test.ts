import { expect, test } from 'vitest';
import { aanvraagfoutcodes } from '#domein/aanvraag/aanvraag.fouten.ts';
import { veldfoutcodes, verzoekfoutcodes } from '#domein/gedeeld/fouten.ts';
import { toegangfoutcodes } from '#domein/toegang/toegang.fouten.ts';
import { aanmeldingTekst } from '#teksten/nl/aanmelding/aanmelding.ts';
import { aanvraagTekst } from '#teksten/nl/aanvraag/aanvraag.ts';
import { actievelden } from '#teksten/nl/dossier/dossier.ts';
import { feedbackTekst } from '#teksten/nl/feedback/feedback.ts';
import { contactTeksten } from '#teksten/nl/formulier/contactvelden.ts';
import type { Veldtekst } from '#teksten/nl/formulier/formulieren.ts';
import { foutZin } from '#teksten/nl/formulier/fouten.ts';
import { toegangTekst } from '#teksten/nl/toegang/toegang.ts';

test.each([...veldfoutcodes, ...aanvraagfoutcodes, ...verzoekfoutcodes, ...toegangfoutcodes])(
  '%s has a sentence that says more than the code',
  (code) => {
    const zin = foutZin({ code }, { toegang: toegangTekst.fouten });
    expect(zin).toMatch(/^\p{Lu}.*[.?]$/u);
    expect(zin).not.toContain('undefined');
  },
);

test('a sentence names the limit, the line and the repair of its own field', () => {
  const { naam } = aanmeldingTekst.velden;
  expect(foutZin({ code: 'te_lang' }, naam)).toBe('Dit is te lang. Er passen 120 tekens in.');
  expect(foutZin({ code: 'leeg' }, naam)).toBe('Vul in hoe het heet.');
  expect(foutZin({ code: 'post_zonder_bedrag', rij: 1 })).toBe('Regel 2: Vul in wat dit kost.');
  expect(foutZin({ code: 'boven_maximum' }, { maximumCent: 500_000 })).toContain('€\u00a05.000');
});

test('no two fields of a form have the same label, so that a voice can tell them apart', () => {
  const formulieren: readonly Readonly<Record<string, Veldtekst>>[] = [
    { ...aanmeldingTekst.velden, ...contactTeksten.velden },
    { ...aanvraagTekst.velden, ...contactTeksten.velden },
    { ...feedbackTekst.velden, ...contactTeksten.velden },
    ...Object.values(actievelden),
  ];
  for (const velden of formulieren) {
    const labels = Object.values(velden).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  }
});
