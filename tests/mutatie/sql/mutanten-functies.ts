import type { Client } from 'pg';
import type { Mutant } from '#tests/mutatie/sql/mutant.ts';

/** What a comparison becomes: the edge moves, or the answer turns round. */
const ANDERS: readonly (readonly [RegExp, string])[] = [
  [/(?<![<>=:|?@-])>(?![=>])/g, '>='],
  [/(?<![<>=:|?@-])>=/g, '>'],
  [/(?<![<>=:|?@-])<(?![=>@])/g, '<='],
  [/(?<![<>=:|?@-])<=(?!>)/g, '<'],
  [/(?<![<>=:!|?@-])=(?![>=])/g, '<>'],
  [/<>/g, '='],
  [/\bis not null\b/gi, 'is null'],
  [/\bis null\b/gi, 'is not null'],
  [/\bis distinct from\b/gi, 'is not distinct from'],
  [/\bnot exists\b/gi, 'exists'],
  [/(?<!\bnot )\bexists\b(?= \()/gi, 'not exists'],
  [/\bnot in\b/gi, 'in'],
  [/(?<!\bnot )\bin\b(?= \()/gi, 'not in'],
];

/** The same text with blanks where a comment or a quoted word stands, so that places still agree. */
const verberg = (sql: string): string =>
  sql.replace(/--[^\n]*|'(?:[^']|'')*'|"[^"]*"|\/\*[\s\S]*?\*\//g, (deel) => deel.replace(/[^\n]/g, ' '));

interface Functie {
  readonly naam: string;
  readonly definitie: string;
}

function* mutantenVan({ naam, definitie }: Functie): Generator<Mutant> {
  // Only the body: what stands before it are types and defaults.
  const begin = definitie.search(/AS \$\w*\$/);
  const zichtbaar = ' '.repeat(begin) + verberg(definitie.slice(begin));
  for (const [vorm, nieuw] of ANDERS) {
    for (const { 0: oud, index } of zichtbaar.matchAll(vorm)) {
      const regel = definitie.slice(0, index).split('\n').length - definitie.slice(0, begin).split('\n').length + 1;
      const tekst = definitie.split('\n')[definitie.slice(0, index).split('\n').length - 1]?.trim() ?? '';
      yield {
        soort: 'functie',
        raakt: naam,
        wat: `${naam} line ${regel}: ${oud} becomes ${nieuw} in "${tekst.slice(0, 90)}"`,
        sql: definitie.slice(0, index) + nieuw + definitie.slice(index + oud.length),
      };
    }
  }
}

/** Every comparison in the body of every function, changed one at a time. What is no comparison does not compile, and is left out. */
export async function mutantenVanFuncties(client: Client): Promise<Mutant[]> {
  const { rows } = await client.query<Functie>(`
    select p.oid::regprocedure::text as naam, pg_get_functiondef(p.oid) as definitie
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_language l on l.oid = p.prolang
    where n.nspname in ('public', 'prive') and p.prokind in ('f', 'p') and l.lanname in ('sql', 'plpgsql')
    order by 1`);
  return rows.flatMap((functie) => [...mutantenVan(functie)]);
}
