import { expect, test } from 'vitest';
import { leesFotovelden } from '#domein/beeld/foto.velden.ts';

const velden = { over: 'plek', over_id: 'bc-01', alt: 'Een hek met bloemen', maker: '' };

test('a photo says what it is of and what there is to see; who made it may stay unknown', () => {
  expect(leesFotovelden(velden)).toEqual({ ok: true, waarde: { ...velden, maker: null } });
  expect(leesFotovelden({ ...velden, alt: '  Een \n hek ', maker: 'Voorbeeld: de club' })).toMatchObject({
    waarde: { alt: 'Een hek', maker: 'Voorbeeld: de club' },
  });
});

test.each([
  [{ alt: ' \u200b ' }, 'alt', 'alt_ontbreekt'],
  [{ alt: undefined }, 'alt', 'alt_ontbreekt'],
  [{ alt: 'a'.repeat(251) }, 'alt', 'tekst_te_lang'],
  [{ alt: 'Een h\ufffdk' }, 'alt', 'tekst_kan_niet'],
  [{ maker: 'a'.repeat(121) }, 'maker', 'tekst_te_lang'],
  [{ over: 'wijk' }, 'over', 'onbekend'],
  [{ over_id: '../x' }, 'over', 'onbekend'],
])('%o is refused at its field', (anders, veld, code) => {
  expect(leesFotovelden({ ...velden, ...anders })).toEqual({ ok: false, fout: [{ veld, code }] });
});
