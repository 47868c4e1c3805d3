import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import type { StadInhoud } from '#content/lezen/stad-inhoud.ts';
import { maakAtom } from '#content/nieuws/atom.ts';
import { nieuwsbronnen } from '#content/nieuws/nieuws.ts';
import { maakAanvraag, maakBron, maakPlek, maakRonde, maakWijk } from '#tests/support/opendata-voorbeeld.ts';

const NU = new Date('2027-03-15T12:00:00Z');
const SITE = new URL('https://buurt.voorbeeld.test/');
const ANDER = maakWijk({ code: 'WK2', slug: 'ander', naam: 'Ander', nummer: 2 });

/** Of the city and both wijken; what is not named here has nothing in it. */
function bronnen(anders: Parameters<typeof maakBron>[0] & Partial<Pick<StadInhoud, 'feedback'>>) {
  const { feedback = [], ...rest } = anders;
  const alles = maakBron({ wijken: [maakWijk(), ANDER], ...rest });
  const inhoud = {
    ...alles,
    feedback,
    uitslagen: [],
    wijkVan: (code: string | null) => alles.wijken.find((wijk) => wijk.code === code),
    buurtVan: () => undefined,
  };
  return nieuwsbronnen(inhoud as unknown as StadInhoud, NU); // only what news is made of
}
const titels = (bron: ReturnType<typeof bronnen>[number] | undefined) => bron?.berichten.map(({ titel }) => titel);

test('nothing of an example is news', () => {
  const [stad] = bronnen({
    rondes: [maakRonde({ opent_op: '2027-03-01T08:00:00Z', voorbeeld: true })],
    aanvragen: [maakAanvraag({ titel: 'Bank', wijk_code: 'WK1', voorgelegd_op: '2027-03-10T08:00:00Z' })],
  });
  expect(titels(stad)).toEqual([]);
});

test('what is new stands in the feed of the city and of its own wijk alone, the newest first, and nothing that is to come', () => {
  const [stad, hier, ander] = bronnen({
    plekken: [maakPlek({ wijk_code: 'WK1', gecontroleerd_op: '2027-03-14', gecontroleerd_precisie: 'dag' })],
    rondes: [
      maakRonde({ opent_op: '2027-03-01T08:00:00Z', wijk_codes: ['WK2'] }),
      maakRonde({
        id: 'later',
        slug: 'later',
        naam: 'Later',
        opent_op: '2027-03-20T08:00:00Z',
        sluit_op: '2027-05-01T08:00:00Z',
      }),
    ],
    aanvragen: [maakAanvraag({ titel: 'Bank', wijk_code: 'WK1', voorgelegd_op: '2027-03-10T08:00:00Z' })],
  });
  expect(titels(stad)).toEqual([
    'Pas nagekeken: De Voorbeeldhoek',
    'Nieuw plan: Bank',
    'Je kunt geld vragen: Voorjaar',
  ]);
  expect(titels(hier)).toEqual(['Pas nagekeken: De Voorbeeldhoek', 'Nieuw plan: Bank']);
  expect(titels(ander)).toEqual(['Je kunt geld vragen: Voorjaar']);
});

test('a feed holds thirty things at most, each with an id of its own that stays the same', () => {
  const aanvragen = Array.from({ length: 40 }, (_, nummer) =>
    maakAanvraag({ slug: `plan-${nummer}`, voorgelegd_op: '2027-03-10T08:00:00Z', titel: `Plan ${nummer}` }),
  );
  const lees = () => {
    const [stad] = bronnen({ rondes: [maakRonde({ opent_op: '2027-03-01T08:00:00Z' })], aanvragen });
    return parse(stad ? maakAtom(stad, SITE) : '')
      .querySelectorAll('entry > id')
      .map(({ text }) => text);
  };
  expect(new Set(lees()).size).toBe(30);
  expect(lees()).toEqual(lees());
});

test('whatever a title holds stays text: marks of XML, and characters that it may not have', () => {
  const [stad] = bronnen({
    rondes: [maakRonde({ opent_op: '2027-03-01T08:00:00Z' })],
    aanvragen: [maakAanvraag({ titel: 'A </title><script>& \u0007"B"', voorgelegd_op: '2027-03-10T08:00:00Z' })],
  });
  const atom = stad ? maakAtom(stad, SITE) : '';
  expect(atom).toContain('<title>Nieuw plan: A &lt;/title&gt;&lt;script&gt;&amp; &quot;B&quot;</title>');
  for (const teken of ['\u0007', '<script']) expect(atom).not.toContain(teken);
  expect(atom).toMatch(/^<\?xml [^>]+\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/);
  expect(atom).toContain(
    '<link rel="self" type="application/atom+xml" href="https://buurt.voorbeeld.test/nieuws/alles.atom"/>',
  );
});

test('a feed without news is a feed all the same', () => {
  const ander = bronnen({}).at(-1);
  expect(
    ander &&
      parse(maakAtom(ander, SITE))
        .querySelectorAll('feed > updated')
        .map(({ text }) => text),
  ).toEqual(['1970-01-01T00:00:00.000Z']);
});
