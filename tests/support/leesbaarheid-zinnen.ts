/** Words that end in a full stop without ending the sentence. */
const AFKORTINGEN = new Set(
  'o.a. bijv. bv. d.w.z. e.d. enz. nr. ca. blz. p. st. dr. mr. a.u.b. i.p.v. m.b.t. t.a.v. incl. excl. max. min. tel. evt. resp. vgl. zgn.'.split(
    ' ',
  ),
);
const MOGELIJK_EIND = /[.!?…]+["'”’)\]]*(?=\s|$)/gu;
/** A new sentence starts with a capital, a digit, a quote or an apostrophe word such as ’t. */
const BEGIN = /^\s*(?:[\p{Lu}\d"“(€[]|['‘’][\p{L}])/u;
const WEBADRES = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/g;

function isEind(voor: string, na: string): boolean {
  if (na.trim() !== '' && !BEGIN.test(na)) return false;
  const laatste = voor.split(/\s/).at(-1)?.toLowerCase() ?? '';
  if (!laatste.endsWith('.') || na.trim() === '') return true;
  return !AFKORTINGEN.has(laatste.replace(/^[("'“‘]+/, '')) && !/^\p{L}\.$/u.test(laatste);
}

/**
 * Splits a text into sentences. Full stops in abbreviations, initials, dates, amounts and web addresses do not end one;
 * a line break always does, and so does the dot between labels ("Initiatief · Lunetten").
 */
export function splitsZinnen(tekst: string): string[] {
  return tekst.split(/\s*\n\s*|\s+·\s+/).flatMap((regel) => {
    const zinnen: string[] = [];
    let begin = 0;
    for (const eind of regel.matchAll(MOGELIJK_EIND)) {
      const tot = eind.index + eind[0].length;
      if (!isEind(regel.slice(begin, tot), regel.slice(tot))) continue;
      zinnen.push(regel.slice(begin, tot).trim());
      begin = tot;
    }
    return [...zinnen, regel.slice(begin).trim()].filter(Boolean);
  });
}

/** The words of a sentence. A number, an amount and a web address are one word each; loose signs are none. */
export function splitsWoorden(zin: string): string[] {
  return zin
    .replace(WEBADRES, 'webadres')
    .replace(/(?<=\d)[.,:](?=\d)/g, '')
    .split(/[\s/]+/)
    .filter((woord) => /[\p{L}\d]/u.test(woord));
}

const LABEL = 6;
/**
 * Whether a piece of text counts as a sentence: it ends as one, or has more than six words. What is left are labels,
 * names and links, which nobody reads as a sentence.
 */
export const teltAlsZin = (zin: string): boolean => /[.!?…]["'”’)\]]*$/u.test(zin) || splitsWoorden(zin).length > LABEL;
