import { createHash } from 'node:crypto';
import { parse } from 'node-html-parser';

/** Sources for a Content-Security-Policy, as `'sha256-…'`. */
export interface InlineDelen {
  readonly scripts: readonly string[];
  readonly stijlen: readonly string[];
}

const bron = (inhoud: string): string => `'sha256-${createHash('sha256').update(inhoud).digest('base64')}'`;
const bronnen = (delen: readonly { readonly rawText: string }[]): string[] => [
  ...new Set(delen.map(({ rawText }) => bron(rawText))),
];

/** What runs or styles from within a page itself: the parts that Astro writes beside an island. */
export function inlineDelen(html: string): InlineDelen {
  const pagina = parse(html);
  const scripts = pagina
    .querySelectorAll('script:not([src])')
    .filter((script) => script.getAttribute('type') !== 'application/ld+json');
  return { scripts: bronnen(scripts), stijlen: bronnen(pagina.querySelectorAll('style')) };
}
