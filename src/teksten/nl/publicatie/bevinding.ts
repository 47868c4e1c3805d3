import type { Bevinding } from '#domein/publicatie/bevinding.schema.ts';
import { bijAantal, getal } from '#teksten/nl/taal/woord.ts';

const kb = (bytes: number): string =>
  bytes < 100 ? 'minder dan 0,1 kB' : `${(bytes / 1000).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} kB`;

/** What was found about pages of the site, for whoever manages it. The pages are online all the same. */
export const bevindingTekst = {
  kop: (n: number) =>
    bijAantal(n, {
      geen: 'Geen pagina vraagt aandacht',
      een: '1 pagina vraagt aandacht',
      meer: '# pagina’s vragen aandacht',
    }),
  uitleg: 'Deze pagina’s staan gewoon online. Op een oude telefoon laden ze traag, of er ontbreekt iets.',
  geen: 'Elke pagina is licht genoeg en heel.',
  onbekend: 'De lijst is nu niet te lezen. Probeer het straks nog eens.',
  meer: (n: number) => `En nog ${getal(n)} andere.`,
  door: (n: number) =>
    bijAantal(n, {
      geen: 'Geen record maakt de pagina groot.',
      een: 'Dit record maakt de pagina groot:',
      meer: 'Deze records maken de pagina groot:',
    }),
  oorzaak: (bytes: number) => `${kb(bytes)} tekst`,
};

/** One finding as a sentence; the address of the page stands before it. */
export function bevindingzin(bevinding: Bevinding): string {
  switch (bevinding.soort) {
    case 'html_en_css':
      return `Tekst en opmaak zijn ${kb(bevinding.bytes)}. Dat is ${kb(bevinding.bytes - bevinding.budget)} te veel.`;
    case 'javascript':
      return `De scripts zijn ${kb(bevinding.bytes)}. Dat is ${kb(bevinding.bytes - bevinding.budget)} te veel.`;
    case 'verboden':
      return `De pagina bevat ${bevinding.deel}. De browser houdt dat tegen.`;
    case 'geen_deelplaat':
      return `Het plaatje ${bevinding.plaat} is er niet.`;
  }
}
