import { expect, test } from 'vitest';
import { maakSets } from '#content/opendata/open-data-sets.ts';
import { maakOpenapi, openbareAdressen } from '#content/opendata/openapi.ts';
import { aanmeldingvelden } from '#domein/aanmelding/aanmelding.velden.ts';
import { aanvraagvelden } from '#domein/aanvraag/aanvraag.velden.ts';
import { eindpunten } from '#domein/contract/eindpunten.ts';
import { dossiervelden } from '#domein/dossier/dossier.velden.ts';
import { feedbackvelden } from '#domein/feedback/feedback.velden.ts';
import { rondeseinvelden } from '#domein/ronde/rondesein.velden.ts';
import { verbetervelden } from '#domein/verbetering/verbetering.velden.ts';
import { maakBron } from '#tests/support/opendata-voorbeeld.ts';

const document = maakOpenapi(
  maakSets(maakBron(), new URL('https://portaal.voorbeeld.test')),
  new URL('https://portaal.voorbeeld.test'),
);

test('every address that anybody may ask is described, and none for who is signed in', () => {
  const { paths } = document;
  expect(Object.keys(paths).filter((pad) => pad.startsWith('/api/'))).toEqual(openbareAdressen);
  expect(openbareAdressen).not.toContain('/api/stembiljet');
  expect(paths['/open-data/plekken.json']).toHaveProperty('get.responses.200.content.application/json');
});

test('every reference in it leads somewhere, and it names no dialect of its own', () => {
  const tekst = JSON.stringify(document);
  const wijzers = new Set([...tekst.matchAll(/"\$ref":"([^"]+)"/g)].map(([, wijzer]) => wijzer));
  expect([...wijzers]).toEqual(['#/components/schemas/Fouten']);
  expect(tekst).not.toMatch(/"\$schema"|"\$defs"/);
});

test.each([
  ['/api/aanmelding', Object.keys(aanmeldingvelden)],
  ['/api/aanvraag', Object.keys(aanvraagvelden)],
  ['/api/feedback', Object.keys(feedbackvelden)],
  ['/api/verbetering', Object.keys(verbetervelden)],
  ['/api/rondesein', Object.keys(rondeseinvelden)],
  ['/api/dossier', ['actie', ...new Set(Object.values(dossiervelden).flatMap(Object.keys)), 'nummer']],
] as const)('%s is described with the fields of its form', (adres, velden) => {
  const beschreven = Object.keys(eindpunten[adres].verzoek.shape).filter(
    (naam) => naam !== 'sleutel' && naam !== 'altcha',
  );
  expect(beschreven.sort()).toEqual([...velden].sort());
});
