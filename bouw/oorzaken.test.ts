import { expect, test } from 'vitest';
import { zoekOorzaken } from '#bouw/oorzaken.ts';
import type { Rijen } from '#content/lezen/rijen.ts';
import { tabelnamen } from '#content/lezen/tabellen.ts';

const lang = 'Hier staat een heel lang verhaal over "de tuin" & alles wat er groeit.';
const rijen = {
  ...Object.fromEntries(tabelnamen.map((naam) => [naam, []])),
  plek: [
    { id: 'tuin', naam: 'De Tuin', omschrijving: `${lang}\n\nEn nog een regel.`, website: null },
    { id: 'hal', naam: 'De Hal', omschrijving: 'Kort.' },
  ],
  initiatief: [{ id: 'koffie', naam: 'Koffie', themas: ['eten'] }],
} as unknown as Rijen; // every table is there

test('a page names the records of which most words stand on it, the largest first', () => {
  const pagina = `<h1>De Hal</h1><p>${lang.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}</p><p>En nog een regel.</p>`;
  const [eerste, tweede] = zoekOorzaken([pagina, '<p>Koffie</p>'], rijen);
  expect(eerste).toEqual([
    { tabel: 'plek', id: 'tuin', naam: 'De Tuin', bytes: lang.length + 'En nog een regel.'.length },
    { tabel: 'plek', id: 'hal', naam: 'De Hal', bytes: 6 },
  ]);
  expect(tweede).toEqual([{ tabel: 'initiatief', id: 'koffie', naam: 'Koffie', bytes: 6 }]);
});

test('a record without a name is called by how its longest text begins', () => {
  const gezegd = `${'Ik vond het fijn. '.repeat(5)}Tot ziens.`;
  const zonderNaam = {
    ...rijen,
    feedback: [{ feedback_id: 'f1', gezicht: 4, gezegd, reactie: 'Mooi.' }],
  } as unknown as Rijen; // as above
  expect(zoekOorzaken([`<p>${gezegd}</p>`], zonderNaam)).toEqual([
    [{ tabel: 'feedback_publiek', id: 'f1', naam: `${gezegd.slice(0, 60)}…`, bytes: gezegd.length }],
  ]);
});

test('what stands only in a script is not read by anybody', () => {
  expect(zoekOorzaken(['<script>De Tuin</script><p>Niets</p>'], rijen)).toEqual([[]]);
});
