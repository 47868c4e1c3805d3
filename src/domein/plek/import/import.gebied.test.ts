import { expect, test } from 'vitest';
import { vindBuurt, vindWijk } from '#domein/plek/import/import.gebied.ts';

const gebieden = {
  wijken: [
    { code: 'WK01', naam: 'Noordoost', slug: 'noordoost' },
    { code: 'WK02', naam: 'Vleuten-De Meern', slug: 'vleuten-de-meern' },
  ],
  buurten: [
    { code: 'BU0101', naam: 'Parkzicht', slug: 'parkzicht', wijk_code: 'WK01' },
    { code: 'BU0201', naam: 'Parkzicht', slug: 'parkzicht', wijk_code: 'WK02' },
    { code: 'BU0102', naam: 'Haven', slug: 'haven', wijk_code: 'WK01' },
  ],
};

test.each(['WK02', 'wk02', 'Vleuten-De Meern', 'vleuten de meern', 'vleuten-de-meern'])('wijk %s is found', (cel) => {
  expect(vindWijk(cel, gebieden)).toEqual({ ok: true, waarde: 'WK02' });
});

test('an unknown wijk names the one it looks like', () => {
  expect(vindWijk('Noord-Oost ', gebieden)).toMatchObject({ reden: { code: 'gebied_onbekend', lijktOp: 'Noordoost' } });
});

test('the name of two buurten is settled by the wijk or a code, never guessed', () => {
  expect(vindBuurt('Parkzicht', 'WK02', gebieden)).toMatchObject({ ok: true, waarde: { code: 'BU0201' } });
  expect(vindBuurt('bu0101', null, gebieden)).toMatchObject({ ok: true, waarde: { code: 'BU0101' } });
  expect(vindBuurt('Parkzicht', null, gebieden)).toMatchObject({
    reden: { code: 'gebied_meerduidig', codes: ['BU0101', 'BU0201'] },
  });
  expect(vindBuurt('Haven', 'WK02', gebieden)).toMatchObject({ reden: { code: 'buurt_in_andere_wijk' } });
});
