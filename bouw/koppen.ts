import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type InlineDelen, inlineDelen } from '#bouw/inline-delen.ts';
import { leesBouwOmgeving } from '#config/env.ts';
import { paths } from '#config/paths.ts';
import { stad } from '#config/stad.ts';
import { VEILIGE_KOPPEN } from '#config/veiligheid.ts';

const herkomst = (url: string) => new URL(url.replace(/\{.*$/, '')).origin;

interface Ruimte extends Partial<InlineDelen> {
  /** Where else a page may connect to. */
  readonly ookNaar?: readonly string[];
}

/** Public pages take everything from this site, pictures of the map and answers of the address search from PDOK. */
function beleid({ ookNaar = [], scripts = [], stijlen = [] }: Ruimte = {}): string {
  const regels = {
    'default-src': ["'self'"],
    'script-src': ["'self'", ...scripts],
    'style-src': ["'self'", ...stijlen],
    'img-src': ["'self'", 'data:', herkomst(stad.kaart.tegels)],
    'connect-src': ["'self'", herkomst(stad.adreszoeker), ...ookNaar.map(herkomst)],
    'worker-src': ["'self'"],
    'font-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'self'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  };
  return Object.entries(regels)
    .map(([naam, waarden]) => `${naam} ${waarden.join(' ')}`)
    .join('; ');
}

/** Of an empty <style>: the workplace makes one, and adds its rules to it by script. */
export const LEGE_STIJL = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Pages where people sign in, which goes to the database itself. Only these hold islands, which bring parts of their own. */
export const EILANDPAGINAS = [paths.jury, paths.werkplek] as const;

async function eilandregels(map: string, pagina: string): Promise<string[]> {
  const { scripts, stijlen } = inlineDelen(await readFile(join(map, pagina, 'index.html'), 'utf8'));
  const ookNaar = [leesBouwOmgeving().SUPABASE_URL];
  return [
    pagina,
    `  Content-Security-Policy: ${beleid({ ookNaar, scripts, stijlen: [...stijlen, LEGE_STIJL] })}`,
    '  Referrer-Policy: no-referrer',
  ];
}

/** Pictures, feeds and open data: made to be shown and read elsewhere. */
const VOOR_ANDEREN = '  Cross-Origin-Resource-Policy: cross-origin';

/** Writes `_headers`, as Netlify reads it. */
export async function schrijfKoppen(map: string): Promise<void> {
  const eilanden = await Promise.all(EILANDPAGINAS.map((pagina) => eilandregels(map, pagina)));
  const regels = [
    '/*',
    `  Content-Security-Policy: ${beleid()}`,
    '  Strict-Transport-Security: max-age=63072000; includeSubDomains',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    ...Object.entries(VEILIGE_KOPPEN).map(([naam, waarde]) => `  ${naam}: ${waarde}`),
    // The last rule that fits a page is the one that holds.
    ...eilanden.flat(),
    '/_bouw/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    // The name of the file changes with the picture.
    '/foto/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    VOOR_ANDEREN,
    '/deelplaten/*',
    VOOR_ANDEREN,
    '/agenda/*.ics',
    '  Content-Type: text/calendar; charset=utf-8',
    VOOR_ANDEREN,
    '/nieuws/*',
    '  Content-Type: application/atom+xml; charset=utf-8',
    VOOR_ANDEREN,
    '/open-data/*',
    '  Access-Control-Allow-Origin: *',
    VOOR_ANDEREN,
  ];
  await writeFile(join(map, '_headers'), `${regels.join('\n')}\n`);
}
