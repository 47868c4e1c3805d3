import { expect, inject, test } from 'vitest';
import { inlineDelen } from '#bouw/inline-delen.ts';
import { LEGE_STIJL } from '#bouw/koppen.ts';
import { stad } from '#config/stad.ts';
import { VEILIGE_KOPPEN } from '#config/veiligheid.ts';

const kop = async (pad: string, naam: string): Promise<string> => {
  const antwoord = await fetch(new URL(pad, inject('siteUrl')));
  return antwoord.headers.get(naam) ?? '';
};

/** Sources per directive. */
const beleid = async (pad: string): Promise<Record<string, string[]>> =>
  Object.fromEntries(
    (await kop(pad, 'content-security-policy')).split('; ').map((regel) => {
      const [naam = '', ...bronnen] = regel.split(' ');
      return [naam, bronnen];
    }),
  );

const PAGINAS = ['/', '/kaart/', '/zoeken/', '/buurtcentra/de-boog/', '/bestaat-niet/'];

test.for(PAGINAS)('on %s nothing inline runs or styles, and nothing unsafe is allowed', async (pad) => {
  const regels = await beleid(pad);
  expect(regels['default-src']).toEqual(["'self'"]);
  expect(regels['script-src']).toEqual(["'self'"]);
  expect(regels['style-src']).toEqual(["'self'"]);
  expect(regels['object-src']).toEqual(["'none'"]);
  expect(regels['frame-ancestors']).toEqual(["'none'"]);
  expect(await kop(pad, 'content-security-policy')).not.toMatch(/unsafe-inline|'unsafe-eval'|\*/);
});

test.for(PAGINAS)('%s connects to this site and PDOK alone', async (pad) => {
  const regels = await beleid(pad);
  expect(new URL(stad.adreszoeker).host).toBe('api.pdok.nl');
  expect(regels['connect-src']).toEqual(["'self'", 'https://api.pdok.nl']);
  expect(regels['img-src']).toEqual(["'self'", 'data:', 'https://service.pdok.nl']);
  const elders = Object.values(regels)
    .flat()
    .filter((bron) => bron.startsWith('http') && !new URL(bron).host.endsWith('.pdok.nl'));
  expect(elders).toEqual([]);
});

test.for(PAGINAS)('%s is only served over a safe connection, as what it says it is', async (pad) => {
  const { groups } = /max-age=(?<seconden>\d+)/.exec(await kop(pad, 'strict-transport-security')) ?? {};
  expect(Number(groups?.seconden)).toBeGreaterThanOrEqual(31_536_000);
  expect(await kop(pad, 'x-content-type-options')).toBe('nosniff');
  expect(await kop(pad, 'referrer-policy')).toBe('strict-origin-when-cross-origin');
});

test.for([...PAGINAS, '/jury/', '/api/rondes', '/api/uitdaging', '/api/aanvraag', '/api/bouwmelding'])(
  '%s stands alone in its window, asks for no sensor but the place, and sets no cookie',
  async (pad) => {
    for (const [naam, waarde] of Object.entries(VEILIGE_KOPPEN)) expect(await kop(pad, naam), naam).toBe(waarde);
    expect(await kop(pad, 'set-cookie')).toBe('');
  },
);

test.for(['/deelplaten/buurtbudget.png', '/agenda/alles.ics', '/nieuws/alles.atom', '/open-data/index.json'])(
  '%s may be shown or read by another site',
  async (pad) => {
    expect(await kop(pad, 'cross-origin-resource-policy')).toBe('cross-origin');
    expect(await kop(pad, 'cross-origin-opener-policy')).toBe('same-origin');
  },
);

const eilandscripts = async () => inlineDelen(await (await fetch(new URL('/jury/', inject('siteUrl')))).text()).scripts;

test.for(['/jury/', '/werkplek/'])(
  'on %s only what stands on the page itself may run, each by its hash',
  async (pad) => {
    const html = await (await fetch(new URL(pad, inject('siteUrl')))).text();
    const { scripts, stijlen } = inlineDelen(html);
    const regels = await beleid(pad);
    // What Astro writes is the same on each; anything else came from content, or from us.
    expect(scripts).toEqual(await eilandscripts());
    expect(scripts).toHaveLength(2);
    expect(regels['script-src']).toEqual(["'self'", ...scripts]);
    expect(regels['style-src']).toEqual(["'self'", ...stijlen, LEGE_STIJL]);
    expect(await kop(pad, 'content-security-policy')).not.toMatch(/unsafe-inline|'unsafe-eval'|\*/);
    expect(await kop(pad, 'referrer-policy')).toBe('no-referrer');
  },
);
