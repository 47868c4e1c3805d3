import { expect, test } from 'vitest';
import { parseAanmelding, parseAanmeldingwijziging } from '#domein/aanmelding/aanmelding.rules.ts';
import { aanmeldingtijdlijn } from '#domein/aanmelding/aanmelding.tijdlijn.ts';

const KADER = { zuid: 52, west: 5, noord: 52.2, oost: 5.2 };
const ruw = {
  naam: 'Tuin op het plein',
  omschrijving: 'We planten samen groen.',
  themas: ['groen', 'groen', 'ontmoeting', ''],
  buurt: 'BU01',
  contact_naam: 'Een bewoner',
  contact_email: 'bewoner@voorbeeld.test',
  akkoord: 'on',
};
const fouten = (anders: object) => {
  const gelezen = parseAanmelding({ ...ruw, ...anders }, KADER);
  return gelezen.ok ? [] : gelezen.fout.map(({ veld, code }) => `${veld}: ${code}`);
};

test('what was left open is null, and a theme counts once', () => {
  expect(parseAanmelding(ruw, KADER)).toEqual({
    ok: true,
    waarde: {
      ...ruw,
      themas: ['groen', 'ontmoeting'],
      adres: null,
      lat: null,
      lon: null,
      website: null,
      contact_telefoon: null,
      akkoord: true,
    },
  });
});

test('mail or phone is enough, neither is not', () => {
  expect(fouten({ contact_email: '', contact_telefoon: '06 0000 0000' })).toEqual([]);
  expect(fouten({ contact_email: ' ', contact_telefoon: '' })).toEqual(['contact_email: contact_ontbreekt']);
  expect(fouten({ contact_email: 'fout', contact_telefoon: '' })).toEqual(['contact_email: geen_email']);
});

test.each([false, 'nee', 'false', '', undefined, {}, ['on', 'on']])('%j is no consent', (akkoord) => {
  expect(fouten({ akkoord })).toEqual(['akkoord: akkoord_nodig']);
});

test('a point has both numbers and lies in the city', () => {
  expect(fouten({ lat: '52,1', lon: '5.1' })).toEqual([]);
  expect(fouten({ lat: '52.1' })).toEqual(['lon: punt_onvolledig']);
  expect(fouten({ lon: 5.1 })).toEqual(['lat: punt_onvolledig']);
  expect(fouten({ lat: 5.1, lon: 52.1 })).toEqual(['lat: punt_buiten_stad']);
  expect(fouten({ lat: '1e1', lon: 'Infinity' })).toEqual(['lat: punt_ongeldig', 'lon: punt_ongeldig']);
});

test('everything to repair is told at once, in the order of the form', () => {
  expect(fouten({ naam: '', themas: [], buurt: '<b>', contact_email: '', akkoord: '' })).toEqual([
    'naam: leeg',
    'themas: leeg',
    'buurt: geen_gebied',
    'contact_email: contact_ontbreekt',
    'akkoord: akkoord_nodig',
  ]);
});

test('a change needs no contact and no consent again', () => {
  const { contact_naam, contact_email, akkoord, ...inhoud } = ruw;
  expect(parseAanmeldingwijziging(inhoud, KADER)).toMatchObject({ ok: true, waarde: { naam: ruw.naam } });
  expect(parseAanmeldingwijziging({ ...inhoud, lat: '52.1' }, KADER).ok).toBe(false);
});

test('the timeline says who it waits for, until it is published', () => {
  const ingediend = { soort: 'ingediend', door: 'indiener', op: '2027-03-01T10:00:00Z' } as const;
  const lijn = (status: 'ingediend' | 'vraag_gesteld' | 'gepubliceerd', bevestigd = true) => {
    const { nu, straks } = aanmeldingtijdlijn([ingediend], { status, bevestigd, wacht_tot: '2027-04-12' });
    return [nu, ...straks].map((werk) => (werk ? `${werk.wat} ${werk.wie}` : 'niemand'));
  };
  expect(lijn('ingediend')).toEqual(['publiceren makelaar']);
  expect(lijn('ingediend', false)).toEqual(['bevestigen indiener', 'publiceren makelaar']);
  expect(lijn('vraag_gesteld')).toEqual(['aanvullen indiener', 'publiceren makelaar']);
  expect(lijn('gepubliceerd')).toEqual(['niemand']);
  const stand = { status: 'vraag_gesteld', bevestigd: true, wacht_tot: '2027-04-12' } as const;
  expect(aanmeldingtijdlijn([ingediend], stand).nu?.op).toBe('2027-04-12');
});
