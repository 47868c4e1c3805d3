/** Vowels that together are one sound in Dutch, longest first. Any other vowels side by side are separate syllables. */
const KLANKEN = /aai|ooi|oei|eeu|ieu|eau|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ai|au|ou|oi|[aeiouyáàâäéèêëíìîïóòôöúùûü]/g;

/** Endings and borrowed words whose spelling hides their sound: the pattern, and how many syllables the rule is off. */
const AFWIJKINGEN: readonly (readonly [patroon: RegExp, verschil: number])[] = [
  [/tion(?![aeiou])/g, -1], // station: sta-tion
  [/eum(?![a-z])/g, 1], // museum: mu-se-um
  [/team/g, -1], // buurtteam: buurt-team
  [/(?:web)?site(?!i)/g, -1], // website: web-site
  [/(?:on|off)line/g, -1], // online: on-line
  [/software/g, -1], // software: soft-ware
  [/source/g, -1], // open source
];

const HOOFDLETTERS = /^\p{Lu}{2,}$/u;
const CIJFERS = /\d/g;

function inWoorddeel(deel: string): number {
  const cijfers = deel.match(CIJFERS)?.length ?? 0;
  if (cijfers > 0) return cijfers;
  if (HOOFDLETTERS.test(deel)) return deel.length;
  const klein = deel
    .toLocaleLowerCase('nl')
    .replaceAll('qu', 'kw')
    // y is a consonant before a vowel (yoga, loyaal)
    .replace(/y(?=[aeiou])/g, 'j');
  const klanken = klein.match(KLANKEN)?.length ?? 0;
  const verschil = AFWIJKINGEN.reduce((som, [patroon, af]) => som + af * (klein.match(patroon)?.length ?? 0), 0);
  return Math.max(1, klanken + verschil);
}

/**
 * Syllables of one Dutch word, counted from its spelling: every vowel sound is one, a trema starts a new one.
 * A number has one syllable per digit, a word in capitals one per letter; the parts of a word with a hyphen are added up.
 */
export function telLettergrepen(woord: string): number {
  const delen = woord.split(/[^\p{L}\d]+/u).filter(Boolean);
  return delen.reduce((som, deel) => som + inWoorddeel(deel), 0);
}
