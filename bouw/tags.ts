import { parse } from 'node-html-parser';

export interface Tag {
  readonly naam: string;
  readonly eigenschappen: ReadonlyMap<string, string>;
}

// What stands in a script or a style is not markup.
const ZONDER_INHOUD = { comment: false, blockTextElements: { script: false, style: false } };
const kleineLetters = ([naam, waarde]: [string, string]) => [naam.toLowerCase(), waarde] as const;

/** The opening tags of an HTML page, in order; their values as a browser reads them. */
export const leesTags = (html: string): Tag[] =>
  parse(html, ZONDER_INHOUD)
    .querySelectorAll('*')
    .map(({ rawTagName, attributes }) => ({
      naam: rawTagName.toLowerCase(),
      eigenschappen: new Map(Object.entries(attributes).map(kleineLetters)),
    }));
