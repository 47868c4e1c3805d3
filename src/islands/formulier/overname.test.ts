import { expect, test } from 'vitest';
import { type Aankomst, alsConcept, type Getypt, neemOver, voegSamen } from '#islands/formulier/overname.ts';

const groep = (namen: readonly string[], nodig: readonly string[] = []) => ({
  namen: new Set(namen),
  nodig: new Set(nodig),
});
const GROEPEN = [
  groep(['naam', 'themas'], ['naam']),
  groep(['post'], []),
  groep(['contact_naam', 'contact_email', 'akkoord'], ['contact_naam', 'akkoord']),
];
const CONTACT = { contact_naam: ['Een bewoner'], contact_email: ['a@voorbeeld.test'], akkoord: ['ja'] };
const concept = (waarden: Record<string, string[]>, stap = 0) => ({ waarden, stap, sleutel: 's' });
const kom = (anders: Partial<Aankomst>) =>
  neemOver({
    concept: undefined,
    nu: {},
    contact: undefined,
    getypt: [],
    groepen: GROEPEN,
    terug: undefined,
    gevraagd: false,
    ...anders,
  });
const getypt = (naam: string, waarde: string, anders: Partial<Getypt> = {}): Getypt => ({
  naam,
  waarde,
  rij: 0,
  soort: 'tekst',
  ...anders,
});

test('the draft wins from what the browser put back, and only who somebody is comes from the browser', () => {
  const nu = { naam: ['Oud'], themas: ['sport'], ...CONTACT };
  expect(voegSamen({ naam: ['Nieuw'] }, nu, [])).toEqual({ naam: ['Nieuw'], ...CONTACT });
});

test('what was typed before the script came stands on top of the draft, in its own row or beside what was ticked', () => {
  const oud = { post: ['Hout', 'Verf'], themas: ['sport'], gezicht: ['1'] };
  expect(
    voegSamen(oud, {}, [
      getypt('post', 'Spijkers', { rij: 3 }),
      getypt('post', 'Lak', { rij: 1 }),
      getypt('themas', 'muziek', { soort: 'meer' }),
      getypt('themas', 'sport', { soort: 'meer' }),
      getypt('gezicht', '5', { soort: 'een' }),
    ]),
  ).toEqual({ post: ['Hout', 'Lak', '', 'Spijkers'], themas: ['sport', 'muziek'], gezicht: ['5'] });
});

test('a draft never holds who somebody is, and leads back to the step that asks it', () => {
  const waarden = { naam: ['Soep'], ...CONTACT };
  expect(alsConcept(waarden, 3, GROEPEN)).toEqual({ waarden: { naam: ['Soep'] }, stap: 2 });
  expect(alsConcept(waarden, 1, GROEPEN)).toEqual({ waarden: { naam: ['Soep'] }, stap: 1 });
  expect(alsConcept({ naam: ['Soep'], contact_naam: [' '] }, 3, GROEPEN).stap).toBe(3);
});

test('a new visit goes on where the draft was, and not beyond an answer that did not come back', () => {
  expect(kom({ concept: concept({ naam: ['Soep'] }, 1) })).toEqual({ waarden: { naam: ['Soep'] }, stap: 1 });
  expect(kom({ concept: concept({ naam: ['Soep'] }, 3) }).stap).toBe(2);
  expect(kom({ concept: concept({ naam: [' '] }, 3) }).stap).toBe(0);
});

test('an address that asks for something begins at the first step, with the draft', () => {
  expect(kom({ concept: concept({ naam: ['Soep'] }, 2), gevraagd: true })).toEqual({
    waarden: { naam: ['Soep'] },
    stap: 0,
  });
});

test('an entry of the history keeps its own step, when who somebody is came back too', () => {
  const bewaard = concept({ naam: ['Soep'] }, 2);
  expect(kom({ concept: bewaard, nu: CONTACT, terug: 3 }).stap).toBe(3);
  expect(kom({ concept: bewaard, nu: {}, terug: 3 }).stap).toBe(2);
  expect(kom({ concept: bewaard, nu: {}, terug: 1 }).stap).toBe(1);
});

test('without a draft the fields stay as they are', () => {
  const nu = { naam: ['Soep'], ...CONTACT };
  expect(kom({ nu, terug: 3 })).toEqual({ waarden: undefined, stap: 3 });
  expect(kom({ nu: {}, terug: 3 })).toEqual({ waarden: undefined, stap: 0 });
});

test('who somebody is comes back with the entry in the history, also when the browser puts nothing back', () => {
  const bewaard = concept({ naam: ['Soep'] }, 2);
  expect(kom({ concept: bewaard, contact: CONTACT, terug: 3 })).toEqual({
    waarden: { naam: ['Soep'], ...CONTACT },
    stap: 3,
  });
});
