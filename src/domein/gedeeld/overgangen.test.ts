import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { aanmeldingovergangen, aanmeldingstatussen } from '#domein/aanmelding/aanmelding.status.ts';
import { aanvraagovergangen, aanvraagstatussen } from '#domein/aanvraag/aanvraag.status.ts';
import { feedbackovergangen, feedbackstatussen } from '#domein/feedback/feedback.status.ts';
import { magOvergang, type Overgangen, partijen, redenNodig, volgendeStappen } from '#domein/gedeeld/overgangen.ts';
import { rondeovergangen, rondestatussen } from '#domein/ronde/ronde.status.ts';

/** The agreed steps, written out once more and by hand: from > to: by whom. */
const AFGESPROKEN = {
  aanmelding: `
    ingediend > vraag_gesteld: makelaar beheerder
    vraag_gesteld > ingediend: indiener makelaar beheerder
    ingediend > gepubliceerd: makelaar beheerder
    vraag_gesteld > gepubliceerd: makelaar beheerder
    ingediend > afgewezen: makelaar beheerder
    vraag_gesteld > afgewezen: makelaar beheerder systeem
    ingediend > ingetrokken: indiener makelaar beheerder
    vraag_gesteld > ingetrokken: indiener makelaar beheerder`,
  aanvraag: `
    ingediend > in_behandeling: makelaar beheerder
    in_behandeling > aanvulling_gevraagd: makelaar beheerder
    aanvulling_gevraagd > in_behandeling: indiener makelaar beheerder
    in_behandeling > voorgelegd: makelaar beheerder
    ingediend > buiten_behandeling: makelaar beheerder
    in_behandeling > buiten_behandeling: makelaar beheerder
    aanvulling_gevraagd > buiten_behandeling: makelaar beheerder systeem
    voorgelegd > toegekend: beheerder
    voorgelegd > deels_toegekend: beheerder
    voorgelegd > afgewezen: beheerder
    toegekend > in_uitvoering: makelaar beheerder
    deels_toegekend > in_uitvoering: makelaar beheerder
    in_uitvoering > afgerond: indiener makelaar beheerder systeem
    ingediend > ingetrokken: indiener makelaar beheerder
    in_behandeling > ingetrokken: indiener makelaar beheerder
    aanvulling_gevraagd > ingetrokken: indiener makelaar beheerder
    voorgelegd > ingetrokken: indiener makelaar beheerder`,
  feedback: `
    nieuw > beantwoord: makelaar beheerder
    heropend > beantwoord: makelaar beheerder
    beantwoord > heropend: indiener
    beantwoord > afgesloten: indiener systeem`,
  ronde: `
    concept > open_voor_aanvragen: beheerder
    open_voor_aanvragen > beoordeling: beheerder systeem
    beoordeling > stemmen: beheerder systeem
    stemmen > tellen: beheerder systeem
    tellen > vastgesteld: beheerder
    vastgesteld > afgerond: beheerder
    concept > ingetrokken: beheerder
    open_voor_aanvragen > ingetrokken: beheerder
    beoordeling > ingetrokken: beheerder
    stemmen > ingetrokken: beheerder
    tellen > ingetrokken: beheerder`,
};
const CYCLI: readonly [keyof typeof AFGESPROKEN, readonly string[], Overgangen<string>][] = [
  ['aanmelding', aanmeldingstatussen, aanmeldingovergangen],
  ['aanvraag', aanvraagstatussen, aanvraagovergangen],
  ['feedback', feedbackstatussen, feedbackovergangen],
  ['ronde', rondestatussen, rondeovergangen],
];

const afgesproken = (soort: keyof typeof AFGESPROKEN): Set<string> =>
  new Set(
    AFGESPROKEN[soort]
      .trim()
      .split('\n')
      .flatMap((regel) => {
        const [stap = '', wie = ''] = regel.trim().split(': ');
        return wie.split(' ').map((partij) => `${stap}: ${partij}`);
      }),
  );

test.each(CYCLI)(
  '%s: every pair of states is allowed to exactly the roles that were agreed',
  (soort, statussen, tabel) => {
    const verwacht = afgesproken(soort);
    const mag = statussen.flatMap((van) =>
      statussen.flatMap((naar) =>
        partijen
          .filter((partij) => magOvergang(tabel, van, naar, partij))
          .map((partij) => `${van} > ${naar}: ${partij}`),
      ),
    );
    expect(new Set(mag)).toEqual(verwacht);
  },
);

test.each(CYCLI)('%s: the next steps of a role are the steps it may take', (_, statussen, tabel) => {
  for (const van of statussen)
    for (const partij of partijen)
      expect(
        volgendeStappen(tabel, van, partij)
          .map(({ naar }) => naar)
          .sort(),
      ).toEqual(statussen.filter((naar) => magOvergang(tabel, van, naar, partij)).sort());
});

test.each(CYCLI)('%s: the diagram shows the table, and every state can be reached', async (soort, statussen, tabel) => {
  const diagram = await readFile(`src/domein/${soort}/${soort}.status.md`, 'utf8');
  const pijlen = [...diagram.matchAll(/^ {2}(\w+) --> (\w+): (.+)$/gm)].map(
    ([, van, naar, door]) => `${van} ${naar} ${door}`,
  );
  expect(pijlen.sort()).toEqual(tabel.map(({ van, naar, door }) => `${van} ${naar} ${door.join(', ')}`).sort());
  const begin = /\[\*\] --> (\w+)/.exec(diagram)?.[1];
  expect(new Set([begin, ...tabel.map(({ naar }) => naar)])).toEqual(new Set(statussen));
  const einden = [...diagram.matchAll(/^ {2}(\w+) --> \[\*\]$/gm)].map(([, status]) => status);
  expect(new Set(einden)).toEqual(new Set(statussen.filter((status) => tabel.every(({ van }) => van !== status))));
});

test('refusing, setting aside and deciding need a reason; a makelaar who closes a request without eindverslag too', () => {
  expect(redenNodig(aanvraagovergangen, 'ingediend', 'buiten_behandeling', 'beheerder')).toBe(true);
  expect(redenNodig(aanvraagovergangen, 'voorgelegd', 'afgewezen', 'beheerder')).toBe(true);
  expect(redenNodig(aanvraagovergangen, 'in_uitvoering', 'afgerond', 'makelaar')).toBe(true);
  expect(redenNodig(aanvraagovergangen, 'in_uitvoering', 'afgerond', 'indiener')).toBe(false);
  expect(redenNodig(aanvraagovergangen, 'ingediend', 'in_behandeling', 'makelaar')).toBe(false);
  expect(redenNodig(aanmeldingovergangen, 'ingediend', 'afgewezen', 'makelaar')).toBe(true);
});
