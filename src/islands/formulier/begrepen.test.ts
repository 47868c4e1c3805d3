import { expect, test } from 'vitest';
import { regels as aanmelding } from '#islands/aanmelding/regels.ts';
import { regelsVoor } from '#islands/aanvraag/regels.ts';
import { regels as feedback } from '#islands/feedback/regels.ts';
import { alsAntwoord } from '#islands/formulier/als-antwoord.ts';
import type { Regels } from '#islands/formulier/stand.ts';

const aanvraag = regelsVoor({ rondes: [], gebieden: [], prioriteiten: [] });
const gezegd = (regels: Regels, naam: string, getypt: string | readonly string[], type = 'text') =>
  alsAntwoord(regels.begrepen({ [naam]: getypt }).waarden[naam], type);

test.each([
  ['titel', ' Een  bank ', 'Een bank'],
  ['post_bedrag', ['999.50', '', '1.000,=', '12,5'], '€\u00a0999,50, €\u00a01.000 en €\u00a012,50'],
  ['eigen_bijdrage', '100,=', '€\u00a0100'],
  ['eigen_bijdrage', 'geen', ''],
  ['minimumbedrag', '€ 450,-', '€\u00a0450'],
  ['minimumbedrag', 'n.v.t.', ''],
  ['contact_email', 'Vries, Piet de <Piet@Voorbeeld.test>', 'piet@voorbeeld.test'],
])('of a request %s %j is told as %j', (naam, getypt, antwoord) => {
  expect(gezegd(aanvraag, naam, getypt)).toBe(antwoord);
});

test.each([
  ['www.voorbeeld.test/Buurt (nog in aanbouw)', 'https://www.voorbeeld.test/Buurt'],
  ['n.v.t.', ''],
  ['@buurtgroep', ''],
])('the website %j is told as %j', (getypt, antwoord) => {
  expect(gezegd(aanmelding, 'website', getypt, 'url')).toBe(antwoord);
});

test('a phone number is told in groups, and a name that begins like one is not', () => {
  expect(gezegd(aanmelding, 'contact_telefoon', '6 12345678 na 18u', 'tel')).toBe('06 12 34 56 78');
  expect(gezegd(aanmelding, 'naam', '+31612345678')).toBe('+31612345678');
});

test('the address of who gives feedback is told as it was read', () => {
  expect(gezegd(feedback, 'contact_email', 'mailto:Piet@Voorbeeld.test', 'email')).toBe('piet@voorbeeld.test');
});

test('what cannot be read yet is left to who typed it, and without an amount nothing is asked', () => {
  const { waarden, som } = aanvraag.begrepen({ minimumbedrag: 'minimaal iets' });
  expect(waarden).not.toHaveProperty('minimumbedrag');
  expect(som).toBeUndefined();
  expect(aanvraag.begrepen({ post_bedrag: '12,5', eigen_bijdrage: '2' }).som?.waarde).toBe('€\u00a011');
});
