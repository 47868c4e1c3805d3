import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { leesBouwOmgeving } from '#config/env.ts';
import { paths } from '#config/paths.ts';
import { stad } from '#config/stad.ts';

const herkomst = (url: string) => new URL(url.replace(/\{.*$/, '')).origin;

/**
 * Public pages take everything from this site, pictures of the map and answers of the address search from PDOK.
 * `ookNaar`: where else a page may connect to.
 */
function beleid(...ookNaar: readonly string[]): string {
  const regels = {
    'default-src': ["'self'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'"],
    'style-src': ["'self'"],
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

/** Writes `_headers`, as Netlify reads it. */
export async function schrijfKoppen(map: string): Promise<void> {
  const regels = [
    '/*',
    `  Content-Security-Policy: ${beleid()}`,
    '  Strict-Transport-Security: max-age=63072000; includeSubDomains',
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    '  Permissions-Policy: camera=(), microphone=(), geolocation=(self)',
    // Here people sign in, which goes to the database itself. The last rule that fits a page is the one that holds.
    `${paths.jury}*`,
    `  Content-Security-Policy: ${beleid(leesBouwOmgeving().SUPABASE_URL)}`,
    '  Referrer-Policy: no-referrer',
    '/_bouw/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    '/open-data/*',
    '  Access-Control-Allow-Origin: *',
  ];
  await writeFile(join(map, '_headers'), `${regels.join('\n')}\n`);
}
