import { expect, test } from 'vitest';
import { dossieracties } from '#domein/dossier/dossier.acties.ts';
import { dossiervelden } from '#domein/dossier/dossier.velden.ts';
import { getypt, heeftConcept, isVeranderd, versieVan } from '#formulieren/dossier/dossier-concept.ts';

const BEGIN = { titel: ['Kast'], plan: ['Een\nplan'], prioriteit: [], post_omschrijving: ['Hout'], post_bedrag: ['5'] };

test('of a form that was only looked at nothing is kept, whatever a browser makes of its lines and empty fields', () => {
  const nu = {
    ...BEGIN,
    plan: ['Een\r\nplan'],
    prioriteit: [''],
    post_omschrijving: ['Hout', ''],
    post_bedrag: ['5', ''],
  };
  expect(getypt({ ...nu, actie: ['wijzigen'], volgcode: ['00000-AAAAA'], nummer: ['1'] }, BEGIN)).toBeUndefined();
});

test('only what differs is kept, with what it was typed on; the code and who somebody is never', () => {
  const nu = { ...BEGIN, titel: ['Bank'], volgcode: ['00000-AAAAA'], contact_naam: ['Iemand'] };
  expect(getypt(nu, BEGIN)).toEqual({ waarden: { titel: ['Bank'] }, was: { titel: ['Kast'] } });
});

test('a line of a begroting is kept whole, and a last box that was taken off counts', () => {
  expect(getypt({ ...BEGIN, post_bedrag: ['6'] }, BEGIN)?.waarden).toEqual({
    post_omschrijving: ['Hout'],
    post_bedrag: ['6'],
  });
  expect(getypt({ naam: ['Soep'] }, { naam: ['Soep'], themas: ['eten'] })?.waarden).toEqual({ themas: [] });
});

test('a draft no longer fits when its own fields changed, and does when others did', () => {
  const concept = { waarden: { titel: ['Bank'] }, was: { titel: ['Kast'] } };
  expect(isVeranderd(concept, { ...BEGIN, plan: ['Een ander plan'] })).toBe(false);
  expect(isVeranderd(concept, { ...BEGIN, titel: ['Boekenkast'] })).toBe(true);
});

test('what we did last is what an answer was typed on; a new code changes nothing', () => {
  const op = '2026-11-30T10:00:00Z';
  const later = '2026-11-30T11:00:00Z';
  const vraag = { soort: 'aanvulling_gevraagd', door: 'makelaar', op } as const;
  expect(versieVan({ gebeurtenissen: [vraag, { soort: 'nieuwe_code', door: 'systeem', op: later }] })).toBe(op);
  expect(versieVan({ gebeurtenissen: null })).toBeNull();
});

test('every action of a dossier in which words can be typed keeps a draft', () => {
  const metWoorden = dossieracties.filter((actie) => actie === 'wijzigen' || 'tekst' in dossiervelden[actie]);
  expect(metWoorden).toEqual(['aanvullen', 'vragen', 'wijzigen', 'intrekken', 'eindverslag', 'geholpen']);
  expect(dossieracties.filter(heeftConcept)).toEqual(metWoorden);
});
