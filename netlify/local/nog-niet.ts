import { Bouwfout } from '#netlify/local/bouwfout.ts';
import { stilstandzin } from '#teksten/nl/publicatie/stilstand.ts';
import { nogNietTekst as tekst } from '#teksten/nl/site/nog-niet.ts';

const SECONDEN = 5;

const waarom = (fout: unknown): string => {
  if (!(fout instanceof Bouwfout)) return tekst.bezig;
  return fout.stilstand ? `${tekst.lukteNiet} ${stilstandzin(fout.stilstand)}` : tekst.lukteNiet;
};
const veilig = (zin: string): string => zin.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * What visitors get as long as there is no site at all: why, in a page that looks again by itself. `fout`: why the build
 * before this moment stopped, if it did.
 */
export function nogNiet(fout?: unknown): Response {
  const pagina = `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="${SECONDEN}">
<title>${tekst.titel}</title>
</head>
<body>
<main>
<h1>${tekst.titel}</h1>
<p>${veilig(waarom(fout))}</p>
<p>${tekst.vanzelf}</p>
</main>
</body>
</html>
`;
  return new Response(pagina, {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'retry-after': String(SECONDEN),
      'x-nog-niet-gebouwd': 'ja',
    },
  });
}
