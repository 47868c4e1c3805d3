import { expect, test } from 'vitest';
import { stad } from '#config/stad.ts';
import { parseAanmelding } from '#domein/aanmelding/aanmelding.rules.ts';
import { contactvelden, emailveld, telefoonveld } from '#domein/gedeeld/contactveld.ts';
import { websiteveld } from '#domein/gedeeld/websiteveld.ts';
import { gedeeldGeval, proefMetBron } from '#tests/support/gedeeld.ts';

test('a field reads as its reader does, and says which thing is wrong', () => {
  expect(emailveld.safeParse('Een Bewoner <Bewoner@voorbeeld.test>').data).toBe('bewoner@voorbeeld.test');
  expect(telefoonveld.safeParse(['6 00000000']).data).toBe('+31600000000');
  expect(websiteveld.safeParse('n.v.t.').data).toBeNull();
  const codes = [
    emailveld.safeParse('a@voorbeeld.test b@voorbeeld.test'),
    emailveld.safeParse('é@voorbeeld.test'),
    emailveld.safeParse(`${' '.repeat(2000)}a@voorbeeld.test`),
    telefoonveld.safeParse('bel mij'),
    websiteveld.safeParse('jan@voorbeeld.test'),
    websiteveld.safeParse(5),
  ].map(({ error }) => error?.issues[0]?.message);
  expect(codes).toEqual(['email_meer', 'email_teken', 'te_lang', 'geen_telefoon', 'geen_website', 'verkeerd_type']);
});

test('who has no phone or address may say so', () => {
  const { contact_email, contact_telefoon } = contactvelden;
  for (const geen of ['-', 'geen', 'n.v.t.']) {
    expect(contact_email.safeParse(geen).data, geen).toBeNull();
    expect(contact_telefoon.safeParse(geen).data, geen).toBeNull();
  }
  expect(contact_email.safeParse('geen@voorbeeld.test').data).toBe('geen@voorbeeld.test');
  expect(contact_telefoon.safeParse('nee, 06').success).toBe(false);
});

proefMetBron('a form with what a word processor left in it is taken', async () => {
  const ruw = Object.fromEntries(new URLSearchParams(gedeeldGeval('13-aanmelding-verticale-tab.txt')?.trim()));
  const gelezen = parseAanmelding(ruw, stad.kaart.kader);
  expect(gelezen).toMatchObject({
    ok: true,
    waarde: { omschrijving: 'Samen\nkoken', contact_email: 'a@voorbeeld.test' },
  });
});
