import { expect, test } from 'vitest';
import { doeOmDeBeurt, type Partij } from '#netlify/services/om-de-beurt.ts';

/** Kinds of work with so many lots each; null fails. */
function werk(partijen: Record<string, number | null>) {
  const gedaan: string[] = [];
  const doe = async (soort: string): Promise<Partij | null> => {
    gedaan.push(soort);
    const nog = partijen[soort];
    if (nog == null) return null;
    partijen[soort] = nog - 1;
    return { aantal: 10, meer: nog > 1, bezet: false };
  };
  return { gedaan, doe };
}

test('each kind gets a turn before the one with more gets its next', async () => {
  const { gedaan, doe } = werk({ groot: 3, klein: 1, ook: 2 });
  const geteld = await doeOmDeBeurt(['groot', 'klein', 'ook'], doe, () => true);
  expect(gedaan).toEqual(['groot', 'klein', 'ook', 'groot', 'ook', 'groot']);
  expect(Object.fromEntries(geteld)).toEqual({ groot: 30, klein: 10, ook: 20 });
});

test('a kind that fails holds up no other, and gets no other turn', async () => {
  const { gedaan, doe } = werk({ stuk: null, heel: 2 });
  await doeOmDeBeurt(['stuk', 'heel'], doe, () => true);
  expect(gedaan).toEqual(['stuk', 'heel', 'heel']);
});

test('when time is up no lot begins', async () => {
  const { gedaan, doe } = werk({ groot: 1000 });
  await doeOmDeBeurt(['groot'], doe, () => gedaan.length < 3);
  expect(gedaan).toHaveLength(3);
});
