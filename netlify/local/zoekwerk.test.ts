import { expect, test } from 'vitest';
import { maakZoekwerk } from '#netlify/local/zoekwerk.ts';

/** An index that is made as long as the test wants. */
function maakIndex() {
  const uitkomsten: string[] = [];
  const lopend: (() => void)[] = [];
  const werkZoekenBij = (stop?: AbortSignal): Promise<void> =>
    new Promise((klaar, mislukt) => {
      lopend.push(() => {
        uitkomsten.push('made');
        klaar();
      });
      stop?.addEventListener('abort', () => {
        uitkomsten.push('dropped');
        mislukt(new Error('dropped'));
      });
    });
  return { uitkomsten, lopend, zoekwerk: maakZoekwerk({ werkZoekenBij }, new AbortController().signal) };
}

test('an index is made once for each new site, and once at a time', async () => {
  const { zoekwerk, lopend, uitkomsten } = maakIndex();
  zoekwerk.begin();
  zoekwerk.begin();
  expect(lopend).toHaveLength(1);
  lopend[0]?.();
  await zoekwerk.stop();
  zoekwerk.begin();
  expect(lopend).toHaveLength(1);
  zoekwerk.opnieuw();
  zoekwerk.begin();
  expect(lopend).toHaveLength(2);
  expect(uitkomsten).toEqual(['made']);
});

test('a build does not wait for an index, but the second time it does: searching catches up with everybody', async () => {
  const { zoekwerk, lopend, uitkomsten } = maakIndex();
  zoekwerk.begin();
  await zoekwerk.maakRuimte();
  expect(uitkomsten).toEqual(['dropped']);
  zoekwerk.begin();
  const ruimte = zoekwerk.maakRuimte();
  lopend[1]?.();
  await ruimte;
  expect(uitkomsten).toEqual(['dropped', 'made']);
});

test('an index that could not be made is not tried again at once', async () => {
  let keren = 0;
  const werkZoekenBij = async (): Promise<void> => {
    keren += 1;
    throw new Error('The disk is full.');
  };
  const gemeld: unknown[] = [];
  const zoekwerk = maakZoekwerk({ werkZoekenBij }, new AbortController().signal, (fout) => gemeld.push(fout));
  zoekwerk.begin();
  await zoekwerk.stop();
  zoekwerk.begin();
  expect(keren).toBe(1);
  expect(gemeld).toHaveLength(1);
});
