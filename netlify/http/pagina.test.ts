import { expect, test } from 'vitest';
import { leesGegevens, paginaKoppen, paginaVan, vulPagina } from '#netlify/http/pagina.ts';

const gebouwd = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Aanmelden – Site</title></head>
<body><!-- blijft --><main><div id="formulier" class="f"><div><form><input name="a"></form></div></div><p>é &amp; na</p></main></body></html>`;

test('only the form and the title change; the rest stays byte for byte', () => {
  const pagina = vulPagina(gebouwd, {
    inhoud: '<div id="formulier">nieuw</div>',
    titel: (titel) => `2 fouten: ${titel}`,
  });
  expect(pagina).toBe(
    gebouwd
      .replace('<title>', '<title>2 fouten: ')
      .replace(/<div id="formulier"[\s\S]*?<\/div><\/div>/, '<div id="formulier">nieuw</div>'),
  );
});

test('a replacement pattern in an answer is text, and a title cannot break out', () => {
  const pagina = vulPagina(gebouwd, { inhoud: "<p>$& $' $1</p>", titel: (titel) => `</title><script> ${titel}` });
  expect(pagina).toContain("<p>$& $' $1</p>");
  expect(pagina).toContain('<title>&lt;/title&gt;&lt;script&gt; Aanmelden');
});

test('a page without the form is not used', () => {
  expect(vulPagina('<html><body></body></html>', { inhoud: 'x' })).toBeUndefined();
});

test('the policy of the built page holds, its caching does not', () => {
  const koppen = paginaKoppen(
    new Headers({ 'content-security-policy': "default-src 'self'", 'cache-control': 'public', etag: '"1"' }),
  );
  expect(koppen.get('content-security-policy')).toBe("default-src 'self'");
  expect(koppen.get('cache-control')).toBe('no-store');
  expect(koppen.has('etag')).toBe(false);
});

test('a form that stands on a page below the one of its kind is drawn again there, and nowhere else', () => {
  expect(paginaVan('/feedback/', { pagina: '/feedback/over/oost/pagina/2/' })).toBe('/feedback/over/oost/pagina/2/');
  const anders = [
    '/volgen/',
    '/feedback/../jury/',
    '/feedback/over/?x=1/',
    '//elders.test/feedback/over/',
    ['/feedback/over/'],
  ];
  for (const pagina of [undefined, ...anders]) expect(paginaVan('/feedback/', { pagina })).toBe('/feedback/');
});

test('what a page draws with stands in it, or in the file that it names', async () => {
  const bron = { haal: async (pad: string) => ({ html: `van ${pad}`, koppen: new Headers() }) };
  expect(await leesGegevens('<meedoen-formulier data-gegevens="{}"></meedoen-formulier>', bron)).toBe('{}');
  expect(await leesGegevens('<dossier-pagina data-keuzes="/keuzes.json"></dossier-pagina>', bron)).toBe(
    'van /keuzes.json',
  );
  const weg = { haal: async () => undefined };
  expect(await leesGegevens('<dossier-pagina data-keuzes="/keuzes.json"></dossier-pagina>', weg)).toBeUndefined();
});
