import { expect, test } from 'vitest';
import { type Leesbron, leesRijen } from '#content/lezen/rijen.ts';

/** A database in which, during the first `keren` readings, an answer is published between what was said and the totals. */
function drukkeDatabase(keren: number) {
  let versie = 7;
  let lezingen = 0;
  const antwoorden = ['een'];
  const bron: Leesbron = {
    versie: async () => versie,
    tabel: async (tabel) => {
      if (tabel === 'feedback_publiek') return antwoorden.map((feedback_id) => ({ feedback_id }));
      if (tabel !== 'feedback_totaal') return [];
      lezingen += 1;
      if (lezingen <= keren) {
        antwoorden.push(`antwoord ${lezingen}`);
        versie += 1;
      }
      return [{ id: 'west', beantwoord: antwoorden.length }];
    },
  };
  return { bron, lezingen: () => lezingen };
}

test.each([0, 1, 3])(
  'a number and what it counts are of one moment, after %i answers while it was read',
  async (keren) => {
    const { bron, lezingen } = drukkeDatabase(keren);
    const { versie, rijen } = await leesRijen(bron);
    expect(rijen.feedbacktotaal).toEqual([{ id: 'west', beantwoord: rijen.feedback.length }]);
    expect(rijen.feedback).toHaveLength(1 + keren);
    expect(versie).toBe(7 + keren);
    expect(lezingen()).toBe(keren + 1);
  },
);

test('who never stops changing keeps nobody waiting, and the version says that a build is due', async () => {
  const { bron, lezingen } = drukkeDatabase(100);
  const { versie } = await leesRijen(bron);
  expect(lezingen()).toBe(5);
  expect(versie).toBeLessThan(await bron.versie());
});
