import type { Plugin, Rule } from 'postcss';

/** The classes of the design system that our pages use. Its stylesheets hold many more, which each page would carry. */
export const ontwerpklassen: ReadonlySet<string> = new Set([
  'nl-button',
  'nl-button--default',
  'nl-button--primary',
  'nl-button--secondary',
  'nl-skip-link',
  'nl-skip-link--visible-on-focus',
  'nl-data-badge',
]);

const KLASSE = /\.(nl-[\w-]+)/g;
// A browser that does not know `:has` drops the rule anyhow; what it does to a button without a picture shows nowhere.
const isGebruikt = (selector: string): boolean =>
  !selector.includes(':has(') &&
  Array.from(selector.matchAll(KLASSE)).every(([, naam = '']) => ontwerpklassen.has(naam));

/** A PostCSS plugin that leaves out of the design system's stylesheets what no page has. */
export const snoeiOntwerp: Plugin = {
  postcssPlugin: 'snoei-ontwerp',
  Rule(regel: Rule) {
    if (!regel.selector.includes('.nl-')) return;
    const over = regel.selectors.filter(isGebruikt);
    if (over.length === 0) regel.remove();
    else if (over.length < regel.selectors.length) regel.selectors = over;
  },
};
