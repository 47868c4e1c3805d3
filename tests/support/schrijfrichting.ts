import { type HTMLElement, NodeType, parse } from 'node-html-parser';

const RECHTS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const ONS = /[a-z]/i;
/** What is no text on the page, or has its direction from a page that says its language. */
const ELDERS = new Set(['SCRIPT', 'STYLE', 'TITLE']);
/** What somebody writes in, and what is chosen there. */
const VELD = new Set(['INPUT', 'TEXTAREA', 'OPTION']);
const ZONDER_WOORDEN = /^(checkbox|radio|hidden|file|date|time|datetime-local|number|range|submit|button)$/;
/** What stands between the signs that a `<bdi>` is made of. */
const AFGEZONDERD = /\u2068[^\u2069]*\u2069/g;
const REGEL = new Set(['A', 'STRONG', 'EM', 'Q', 'SPAN', 'SMALL', 'MARK', 'CODE', 'B', 'I']);

function staatVrij(element: HTMLElement | null): boolean {
  for (let hier = element; hier; hier = hier.parentNode) {
    if (hier.tagName === 'BDI' || hier.getAttribute?.('dir') === 'auto') return true;
    if (!REGEL.has(hier.tagName)) return false;
  }
  return false;
}

const isVastVeld = (element: HTMLElement): boolean =>
  VELD.has(element.tagName) &&
  element.getAttribute('dir') !== 'auto' &&
  // What nobody can come to, and what stands there before anything was chosen.
  element.getAttribute('tabindex') !== '-1' &&
  !(element.tagName === 'OPTION' && element.getAttribute('value') === '') &&
  !ZONDER_WOORDEN.test(element.getAttribute('type') ?? '');

/**
 * Texts of a page that are written from right to left and can turn what stands around them: in a block without
 * `dir="auto"`, or in the middle of a sentence of ours without `<bdi>`; and fields of one direction. The content must hold names in one script only.
 */
export function nietVrij(html: string): string[] {
  const gevonden: string[] = [];
  const bezoek = (element: HTMLElement): void => {
    for (const kind of element.childNodes) {
      if (kind.nodeType === NodeType.ELEMENT_NODE) {
        const deel = kind as HTMLElement; // its nodeType says so
        if (isVastVeld(deel)) gevonden.push(`<${deel.tagName.toLowerCase()} name="${deel.getAttribute('name')}">`);
        if (!ELDERS.has(deel.tagName) && !deel.getAttribute('lang')) bezoek(deel);
      } else if (kind.nodeType === NodeType.TEXT_NODE) {
        const vast = kind.text.replace(AFGEZONDERD, '');
        if (RECHTS.test(vast) && (ONS.test(vast) || !staatVrij(element)))
          gevonden.push(`<${element.tagName.toLowerCase()}> ${kind.text.trim()}`);
      }
    }
  };
  const lijf = parse(html).querySelector('body');
  if (lijf) bezoek(lijf);
  return gevonden;
}
