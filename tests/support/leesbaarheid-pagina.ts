import { HTMLElement, type Node, parse, TextNode } from 'node-html-parser';
import { bezwaren, type Meting, meet, type Uitzondering } from '#tests/support/leesbaarheid.ts';

/** Not read as a sentence: drawings, scripts, menus, choices, and what a page marks as said aside, such as its sources. */
const OVERSLAAN = 'script, style, svg, template, nav, select, [data-terzijde], [aria-hidden="true"], [hidden]';
/** Elements within a line; any other one begins and ends a line. */
const IN_DE_REGEL = /^(?:a|abbr|b|bdi|cite|code|data|em|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr)$/i;

function lees(knoop: Node): string {
  if (knoop instanceof TextNode) return knoop.text.replace(/\s+/g, ' ');
  if (!(knoop instanceof HTMLElement)) return '';
  const tekst = knoop.childNodes.map(lees).join('');
  return IN_DE_REGEL.test(knoop.rawTagName) ? tekst : `\n${tekst}\n`;
}

/** The readable text of an element of a built page, one line per block. */
export function zichtbareTekst(html: string, element = 'main'): string[] {
  const inhoud = parse(html).querySelector(element);
  if (!inhoud) throw new Error(`This page has no <${element}>.`);
  for (const weg of inhoud.querySelectorAll(OVERSLAAN)) weg.remove();
  return lees(inhoud)
    .split('\n')
    .map((regel) => regel.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** Measures what a visitor reads on a built page, and says what is too hard. */
export function leesbaarheidVanPagina(
  html: string,
  uitzonderingen: readonly Uitzondering[] = [],
): Meting & { bezwaren: string[] } {
  const meting = meet(zichtbareTekst(html), uitzonderingen);
  return { ...meting, bezwaren: bezwaren(meting) };
}
