export interface Tag {
  naam: string;
  eigenschappen: ReadonlyMap<string, string>;
}

// Quoted values may hold ">"; the content of script and style is not markup.
const TAG = /<!--[\s\S]*?-->|<([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const EIGENSCHAP = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const RUW = new Set(['script', 'style']);

function leesEigenschappen(tekst: string): ReadonlyMap<string, string> {
  const gevonden = new Map<string, string>();
  for (const [, naam = '', dubbel, enkel, kaal] of tekst.matchAll(EIGENSCHAP)) {
    gevonden.set(naam.toLowerCase(), dubbel ?? enkel ?? kaal ?? '');
  }
  return gevonden;
}

/** The opening tags of an HTML page as Astro writes it, in order. Not a parser for HTML of strangers. */
export function leesTags(html: string): Tag[] {
  const tags: Tag[] = [];
  TAG.lastIndex = 0;
  for (let vondst = TAG.exec(html); vondst; vondst = TAG.exec(html)) {
    const naam = vondst[1]?.toLowerCase();
    if (!naam) continue;
    tags.push({ naam, eigenschappen: leesEigenschappen(vondst[2] ?? '') });
    if (!RUW.has(naam)) continue;
    const eind = html.indexOf(`</${naam}`, TAG.lastIndex);
    if (eind > 0) TAG.lastIndex = eind;
  }
  return tags;
}
