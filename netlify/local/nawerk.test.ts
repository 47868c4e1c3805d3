import { expect, test } from 'vitest';
import { maakNawerk } from '#netlify/local/nawerk.ts';

/** Work that takes as long as the test wants. */
function maakProef() {
  const uitkomsten: string[] = [];
  const lopend: (() => void)[] = [];
  const doeNawerk = (stop?: AbortSignal): Promise<void> =>
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
  return { uitkomsten, lopend, nawerk: maakNawerk({ doeNawerk }, new AbortController().signal) };
}

test('what is left to do is done once for each new site, and once at a time', async () => {
  const { nawerk, lopend, uitkomsten } = maakProef();
  nawerk.begin();
  nawerk.begin();
  expect(lopend).toHaveLength(1);
  lopend[0]?.();
  await nawerk.stop();
  nawerk.begin();
  expect(lopend).toHaveLength(1);
  nawerk.opnieuw();
  nawerk.begin();
  expect(lopend).toHaveLength(2);
  expect(uitkomsten).toEqual(['made']);
});

test('a build does not wait for it, but the second time it does: it must be done some time', async () => {
  const { nawerk, lopend, uitkomsten } = maakProef();
  nawerk.begin();
  await nawerk.maakRuimte();
  expect(uitkomsten).toEqual(['dropped']);
  nawerk.begin();
  const ruimte = nawerk.maakRuimte();
  lopend[1]?.();
  await ruimte;
  expect(uitkomsten).toEqual(['dropped', 'made']);
});

test('what failed is not tried again at once', async () => {
  let keren = 0;
  const doeNawerk = async (): Promise<void> => {
    keren += 1;
    throw new Error('The disk is full.');
  };
  const gemeld: unknown[] = [];
  const nawerk = maakNawerk({ doeNawerk }, new AbortController().signal, (fout) => gemeld.push(fout));
  nawerk.begin();
  await nawerk.stop();
  nawerk.begin();
  expect(keren).toBe(1);
  expect(gemeld).toHaveLength(1);
});
