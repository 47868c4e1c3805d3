import { expect, test } from 'vitest';
import {
  type Aanvraagstatus,
  aanvraagovergangen,
  aanvraagstatussen,
  magWijzigen,
} from '#domein/aanvraag/aanvraag.status.ts';
import { aanvraagtijdlijn } from '#domein/aanvraag/aanvraag.tijdlijn.ts';
import { magOvergang, volgendeStappen } from '#domein/gedeeld/overgangen.ts';

const RONDE = { sluit_op: '2027-04-01', besluit_op: '2027-05-15' };
const ingediend = { soort: 'ingediend', door: 'indiener', op: '2027-03-01T10:00:00+01:00' } as const;
const notitie = { soort: 'notitie', door: 'makelaar', op: '2027-03-03T10:00:00+01:00' } as const;
const opgepakt = { soort: 'in_behandeling', door: 'makelaar', op: '2027-03-02T08:00:00Z' } as const;
const lijn = (status: Aanvraagstatus, bevestigd = true) =>
  aanvraagtijdlijn([opgepakt, notitie, ingediend], { status, bevestigd, wacht_tot: '2027-06-01' }, RONDE);

test('what was done stands in order of time, without the notes of staff', () => {
  expect(lijn('in_behandeling').gedaan).toEqual([ingediend, opgepakt]);
});

test('now and later carry a date where the ronde has one, and who does it', () => {
  expect(lijn('in_behandeling')).toMatchObject({
    nu: { wat: 'voorleggen', wie: 'makelaar', op: '2027-04-01', sinds: opgepakt.op },
    straks: [
      { wat: 'besluiten', wie: 'beheerder', op: '2027-05-15' },
      { wat: 'starten', wie: 'makelaar', op: null },
      { wat: 'verslag_doen', wie: 'indiener', op: null },
    ],
  });
});

test('the applicant is asked to confirm or to complete before anybody else can go on', () => {
  expect(lijn('ingediend', false).nu).toMatchObject({ wat: 'bevestigen', wie: 'indiener' });
  expect(lijn('ingediend').nu).toMatchObject({ wat: 'oppakken', wie: 'makelaar' });
  expect(lijn('aanvulling_gevraagd').nu).toMatchObject({ wat: 'aanvullen', wie: 'indiener', op: '2027-06-01' });
  expect(lijn('in_uitvoering').nu).toMatchObject({ wat: 'verslag_doen', wie: 'indiener', op: '2027-06-01' });
  expect(lijn('voorgelegd').straks.at(-1)).toMatchObject({ wat: 'verslag_doen', op: null });
});

test.each(aanvraagstatussen)(
  '%s waits for somebody who can take a step from it, or for nobody at its end',
  (status) => {
    const { nu, straks } = lijn(status);
    const stappen = aanvraagovergangen.filter(({ van }) => van === status);
    expect(nu === null).toBe(stappen.length === 0);
    if (nu) expect(volgendeStappen(aanvraagovergangen, status, nu.wie)).not.toEqual([]);
    else expect(straks).toEqual([]);
  },
);

const OPENBAAR: ReadonlySet<string> = new Set([
  'voorgelegd',
  'toegekend',
  'deels_toegekend',
  'afgewezen',
  'in_uitvoering',
  'afgerond',
]);
test('what is public can no longer be changed, and a decided request not be withdrawn', () => {
  for (const status of aanvraagstatussen) {
    expect(magWijzigen(status) && OPENBAAR.has(status), status).toBe(false);
    expect(magOvergang(aanvraagovergangen, status, 'ingetrokken', 'indiener'), status).toBe(
      magWijzigen(status) || status === 'voorgelegd',
    );
  }
});
