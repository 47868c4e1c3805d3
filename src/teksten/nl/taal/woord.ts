import { stad } from '#config/stad.ts';
import type { Gebiedswoord } from '#config/stad-vorm.ts';

export const hoofdletter = (tekst: string): string => tekst.charAt(0).toLocaleUpperCase('nl') + tekst.slice(1);

/** The forms in which a sentence can use one of the city's own nouns. */
function vormen({ een, meer, lidwoord }: Gebiedswoord) {
  const het = lidwoord === 'het';
  return {
    een,
    meer,
    Een: hoofdletter(een),
    Meer: hoofdletter(meer),
    de: `${lidwoord} ${een}`,
    De: `${hoofdletter(lidwoord)} ${een}`,
    deze: `${het ? 'dit' : 'deze'} ${een}`,
    Deze: `${het ? 'Dit' : 'Deze'} ${een}`,
    elke: `${het ? 'elk' : 'elke'} ${een}`,
    Elke: `${het ? 'Elk' : 'Elke'} ${een}`,
    welke: `${het ? 'welk' : 'welke'} ${een}`,
    Welke: `${het ? 'Welk' : 'Welke'} ${een}`,
  };
}

export const wijk = vormen(stad.woorden.wijk);
export const buurt = vormen(stad.woorden.buurt);

/** "1.250" */
export const getal = (n: number): string => n.toLocaleString('nl-NL');

/** What a sentence says of none, of one and of more; `#` in `meer` stands for the number. */
interface Telwoorden {
  geen: string;
  een: string;
  meer: string;
}

/** The one place where a sentence chooses its words by a number; a test says each such sentence for 0, 1, 2 and 1 000. */
export const bijAantal = (n: number, { geen, een, meer }: Telwoorden): string =>
  n === 0 ? geen : n === 1 ? een : meer.replaceAll('#', getal(n));

/** A number with its noun: "geen plekken", "1 plek", "3 plekken". */
export const aantal = (n: number, een: string, meer: string): string =>
  bijAantal(n, { geen: `geen ${meer}`, een: `1 ${een}`, meer: `# ${meer}` });
/** The same where a sentence begins: "Geen plekken". */
export const Aantal = (n: number, een: string, meer: string): string => hoofdletter(aantal(n, een, meer));

/** A number of months as people say it: "3 maanden", "1 jaar", "18 maanden". */
export const maandenLang = (n: number): string =>
  n % 12 === 0 ? aantal(n / 12, 'jaar', 'jaar') : aantal(n, 'maand', 'maanden');

/** "a, b en c" */
export const opsomming = (delen: readonly string[]): string =>
  new Intl.ListFormat('nl', { style: 'long', type: 'conjunction' }).format(delen);
