/** The body of one function of the schema dump. */
export interface Functie {
  readonly naam: string;
  readonly tekst: string;
}

const FUNCTIE = /^CREATE FUNCTION ((?:public|prive)\.\w+)\([^$]*?AS (\$\w*\$)([\s\S]*?)\2;$/gm;
const ZONDER_ARGUMENTEN = /^CREATE FUNCTION (prive\.\w+)\(\) RETURNS (?!trigger|TABLE|SETOF)([^$]*)/gm;

export const leesFuncties = (schema: string): Functie[] =>
  [...schema.matchAll(FUNCTIE)].map(([, naam = '', , tekst = '']) => ({ naam, tekst }));

/** Helpers that answer the same for every row of a query, though Postgres asks them for each: they take nothing. */
export const leesHulpen = (schema: string): string[] => [
  ...[...schema.matchAll(ZONDER_ARGUMENTEN)]
    .filter(([, , aard]) => !aard?.includes('IMMUTABLE'))
    .map(([, naam = '']) => naam),
  ...['auth.uid', 'auth.jwt', 'auth.role'],
];

/** Without comments, texts, functions that are a table themselves, and the FROM that begins no list of rows. */
const kaal = (sql: string): string =>
  sql
    .replace(/--[^\n]*/g, '')
    .replace(/'(?:[^']|'')*'/g, "''")
    .replace(/\bis (not )?distinct from\b/gi, '=')
    .replace(/\b(from|join|lateral)\s+[a-z_]+\.[a-z_]+\(\)/gi, '$1 tabel');

const HAAKJES = /\([^()]*\)/g;
const heeftRijen = (niveau: string): boolean =>
  /\bfrom\b/i.test(niveau) || /(?<!\b(do|for) )\bupdate\s+(public|prive|auth)\./i.test(niveau);
const isVraag = (niveau: string): boolean => /^\(\s*(select|with|insert|update|delete)\b/i.test(niveau);

/**
 * The helpers that a body asks once for every row: in a query that has rows, and not in a scalar subquery without rows,
 * `(select helper())`. An assignment, a condition, VALUES, and SELECT without FROM ask once.
 */
export function vraagtPerRij(tekst: string, hulpen: readonly string[]): string[] {
  const gevonden: string[] = [];
  for (const opdracht of kaal(tekst).split(/;|\bloop\b/i)) {
    // From the inside out: what is between brackets becomes one word, which still names the helpers that no query held.
    let niveau = hulpen.reduce((sql, hulp) => sql.replaceAll(`${hulp}()`, `§${hulp}§`), opdracht);
    const roepen = (deel: string): string[] => [...deel.matchAll(/§([^§]+)§/g)].map(([, naam = '']) => naam);
    const vouw = (deel: string): string => {
      if (isVraag(deel) && heeftRijen(deel)) gevonden.push(...roepen(deel));
      return isVraag(deel)
        ? ' vraag '
        : ` groep ${roepen(deel)
            .map((naam) => `§${naam}§`)
            .join(' ')} `;
    };
    for (let vorig = ''; vorig !== niveau; ) {
      vorig = niveau;
      niveau = niveau.replace(HAAKJES, vouw);
    }
    if (heeftRijen(niveau)) gevonden.push(...roepen(niveau));
  }
  return gevonden;
}
