const BOUWER = /jsonb_build_object\s*\(/g;
const NAAM = /^(?:\s|--[^\n]*\n)*'([a-z_]+)'\s*$/;
const LETTERLIJK = /'(\{"[^']*\})'/g;

/** Where the text in quotes that begins here ends. */
function naTekst(sql: string, begin: number): number {
  let plek = begin + 1;
  while (plek < sql.length && (sql[plek] !== "'" || sql[plek + 1] === "'")) plek += sql[plek] === "'" ? 2 : 1;
  return plek;
}

/** The arguments of a call, from behind its bracket. */
function argumenten(sql: string, begin: number): string[] {
  const delen: string[] = [];
  let diepte = 1;
  let start = begin;
  for (let plek = begin; plek < sql.length; plek += 1) {
    const teken = sql[plek];
    if (teken === "'") plek = naTekst(sql, plek);
    else if (teken === '-' && sql[plek + 1] === '-') plek = sql.indexOf('\n', plek);
    else if (teken === '(' || teken === '[') diepte += 1;
    else if (teken === ')' || teken === ']') diepte -= 1;
    if (diepte === 0) return [...delen, sql.slice(start, plek)];
    if (teken === ',' && diepte === 1) {
      delen.push(sql.slice(start, plek));
      start = plek + 1;
    }
  }
  return delen;
}

/** Every key that functions of the database give to the JSON they make. */
export function sleutelsInSql(sql: string): Set<string> {
  const namen = new Set<string>();
  for (const { index, 0: kop } of sql.matchAll(BOUWER))
    for (const [nummer, deel] of argumenten(sql, index + kop.length).entries()) {
      const naam = NAAM.exec(deel)?.[1];
      if (naam && nummer % 2 === 0) namen.add(naam);
    }
  for (const [, json = ''] of sql.matchAll(LETTERLIJK))
    for (const [, naam = ''] of json.matchAll(/"([a-z_]+)":/g)) namen.add(naam);
  return namen;
}
