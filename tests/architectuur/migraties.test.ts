import { expect, test } from 'vitest';
import { MIGRATIONS, sqlBestanden } from '#tests/support/postgres-bestanden.ts';
import { leesSchemabestanden } from '#tests/support/schema-bestanden.ts';
import { leesVingerafdrukken, vingerafdruk } from '#tests/support/vingerafdrukken.ts';

const migraties = sqlBestanden(MIGRATIONS);

/** From here on; what landed before with longer lines may not change, and its functions are written anew when they do. */
const KORTE_REGELS_VANAF = '20261130184000';
const BREEDSTE = 120;
/** And from here on each has a whole header. */
const KOP_VANAF = '20261201195000';
const KOPWOORDEN = ['Why', 'Tables', 'Rights', 'Kept'];

test('a migration that has landed is what it was: a portal somewhere has run it', () => {
  const bekend = leesVingerafdrukken();
  const anders = migraties.filter(({ naam, sql }) => bekend.has(naam) && bekend.get(naam) !== vingerafdruk(sql));
  const namen = new Set(migraties.map(({ naam }) => naam));
  expect(anders.map(({ naam }) => naam)).toEqual([]);
  expect([...bekend.keys()].filter((naam) => !namen.has(naam))).toEqual([]);
});

test('a new migration is written down, by npm run db:types, and comes after all others', () => {
  const bekend = [...leesVingerafdrukken().keys()];
  expect(migraties.map(({ naam }) => naam)).toEqual(bekend);
  expect(bekend).toEqual(bekend.toSorted());
});

test('the lines of a new migration fit on a screen', () => {
  const breed = migraties
    .filter(({ naam }) => naam > KORTE_REGELS_VANAF)
    .flatMap(({ naam, sql }) =>
      sql.split('\n').flatMap((regel, plaats) => (regel.length > BREEDSTE ? [`${naam}:${plaats + 1}`] : [])),
    );
  expect(breed).toEqual([]);
});

test('so do the lines of every function as it is now', () => {
  const functies = [...leesSchemabestanden()].filter(([pad]) => pad.includes('/functions/'));
  expect(functies.length).toBeGreaterThan(200);
  const breed = functies.flatMap(([pad, sql]) => {
    const [, romp = ''] = sql.split(/^ {4}AS \$/m);
    return romp
      .split(/\$;$/m)[0]
      ?.split('\n')
      .filter((regel) => regel.length > BREEDSTE)
      .map((regel) => `${pad}: ${regel.trim()}`);
  });
  expect(breed).toEqual([]);
});

test('a new migration says why, which tables, which rights, and how long data is kept', () => {
  const zonder = migraties
    .filter(({ naam }) => naam > KOP_VANAF)
    .flatMap(({ naam, sql }) => {
      const [kop = ''] = sql.split('\n\n');
      return KOPWOORDEN.filter((woord) => !new RegExp(`^-- ${woord}: +\\S`, 'm').test(kop)).map(
        (woord) => `${naam}: ${woord}`,
      );
    });
  expect(zonder).toEqual([]);
});
