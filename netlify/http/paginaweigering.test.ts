import { expect, test } from 'vitest';
import { alleenFouten } from '#netlify/http/paginaweigering.ts';
import { weiger } from '#netlify/services/weigering.ts';
import { foutZin } from '#teksten/nl/formulier/fouten.ts';

test.each(['te_groot', 'onleesbaar'] as const)('a page without the form says how to get back to it: %s', (code) => {
  const { inhoud } = alleenFouten(weiger(code));
  expect(inhoud).toContain(foutZin({ code }));
  expect(inhoud).toContain('Ga terug in je browser.');
});

test('beside a form that still stands, what is too much says nothing of going back', () => {
  expect(foutZin({ code: 'te_groot' })).not.toMatch(/terug/i);
});
