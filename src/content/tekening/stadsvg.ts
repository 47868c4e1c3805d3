import { LETTER, regelhoogten } from '#content/opschrift/letters.ts';
import type { Stadsplaat } from '#content/tekening/stadsplaat.ts';

const veilig = (tekst: string): string =>
  tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const tekst = (x: number, y: number, regel: string, begin = ''): string =>
  `<text x="${x}" y="${y}"${begin}>${veilig(regel)}</text>`;

/** What names look like; whoever takes one from the file gives it its colours. */
const LETTERS = `font-size="${LETTER}" font-weight="650" text-anchor="middle" dominant-baseline="central"`;

/**
 * The drawing as a file of its own, for pages that only show where something is. They take `#vlakken`, `#vlak-CODE`
 * and the names from it: `#namen`, or `#zonder-CODE` where that one is written apart. It has no colours: those come from the page.
 */
export function stadsvg({ breed, vormen, namen: { hoog, namen, sleutel } }: Stadsplaat): string {
  const vlakken = vormen.map(({ code, pad }) => `<path id="vlak-${code}" d="${pad}"/>`).join('');
  const geschreven = namen.map(({ code, van, x, y, regels }) => {
    const lijn = van ? `<path stroke="currentColor" d="M${van.join(' ')}L${x} ${y}"/>` : '';
    return {
      code,
      naam:
        lijn +
        regelhoogten(y, regels)
          .map((een) => tekst(x, een.y, een.regel))
          .join(''),
    };
  });
  const uitleg = sleutel.flatMap(({ x, y, regels }) =>
    regels.map((regel, nummer) => tekst(x, y + nummer * 1.1 * LETTER, regel, ' text-anchor="start"')),
  );
  const groep = (id: string, welke: typeof geschreven): string =>
    `<g id="${id}" ${LETTERS}>${welke.map(({ naam }) => naam).join('')}${uitleg.join('')}</g>`;
  const zonder = geschreven.map((een) =>
    groep(
      `zonder-${een.code}`,
      geschreven.filter((ander) => ander !== een),
    ),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${breed} ${hoog}">`,
    `<g id="vlakken">${vlakken}</g>${groep('namen', geschreven)}${zonder.join('')}</svg>\n`,
  ].join('');
}
