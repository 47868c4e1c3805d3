import { expect, test } from 'vitest';
import { aanmeldingovergangen, aanmeldingstatussen } from '#domein/aanmelding/aanmelding.status.ts';
import { aanvraagovergangen, aanvraagstatussen } from '#domein/aanvraag/aanvraag.status.ts';
import { isBesluitOver } from '#domein/dossier/dossier.besluit.ts';
import { feedbackstatussen } from '#domein/feedback/feedback.status.ts';

test('a decision about a request is each step that staff must give a reason for and that ends the asking', () => {
  expect(aanvraagstatussen.filter((status) => isBesluitOver('aanvraag', status))).toEqual([
    'toegekend',
    'deels_toegekend',
    'afgewezen',
    'buiten_behandeling',
  ]);
  expect(aanmeldingstatussen.filter((status) => isBesluitOver('aanmelding', status))).toEqual(['afgewezen']);
  expect(feedbackstatussen.filter((status) => isBesluitOver('feedback', status))).toEqual([]);
});

test('nobody decides about their own dossier, and each decision of a person has a reason', () => {
  const stappen = [
    ...aanmeldingovergangen.map((stap) => ({ ...stap, soort: 'aanmelding' as const })), // keeps the literal
    ...aanvraagovergangen.map((stap) => ({ ...stap, soort: 'aanvraag' as const })), // keeps the literal
  ].filter(({ soort, naar }) => isBesluitOver(soort, naar));
  expect(stappen.length).toBeGreaterThan(4);
  // The clock has one reason: nobody answered. Its sentence stands in the texts.
  for (const { door, reden } of stappen)
    expect([door.includes('indiener'), reden]).toEqual([false, door.filter((wie) => wie !== 'systeem')]);
});
