import { createHash } from 'node:crypto';
import { nieuwsPad } from '#config/paths.ts';
import { stad } from '#config/stad.ts';
import type { Nieuwsbericht, Nieuwsbron } from '#content/nieuws/nieuws.ts';
import { siteNaam } from '#teksten/nl/site/algemeen.ts';

/** Characters that no XML may hold, however they are written. */
const ONMOGELIJK = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const TEKENS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const xml = (tekst: string): string =>
  tekst.replace(ONMOGELIJK, '').replace(/[&<>"]/g, (teken) => TEKENS[teken] ?? teken);

const moment = (op: string): string => new Date(op).toISOString();

/** The same thing keeps its id from build to build, and two things on one page have two. */
function bericht({ titel, tekst, adres, op }: Nieuwsbericht, site: URL): string {
  const url = new URL(adres, site).href;
  const teken = createHash('sha256').update(`${op} ${titel}`).digest('hex').slice(0, 12);
  return `<entry><id>${xml(url)}#${teken}</id><title>${xml(titel)}</title><link href="${xml(url)}"/>
<updated>${moment(op)}</updated><summary>${xml(tekst)}</summary></entry>`;
}

/** An Atom feed (RFC 4287). One without anything in it yet says so with the first moment there is. */
export function maakAtom({ bestand, naam, adres, berichten }: Nieuwsbron, site: URL): string {
  const zelf = new URL(nieuwsPad(bestand), site).href;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(stad.taal)}">
<id>${xml(zelf)}</id><title>${xml(naam)}</title><author><name>${xml(siteNaam)}</name></author>
<link rel="self" type="application/atom+xml" href="${xml(zelf)}"/><link href="${xml(new URL(adres, site).href)}"/>
<updated>${moment(berichten[0]?.op ?? '1970-01-01')}</updated>
${berichten.map((een) => bericht(een, site)).join('\n')}
</feed>
`;
}
