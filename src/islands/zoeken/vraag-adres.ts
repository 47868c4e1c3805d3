/**
 * The question in an address: `#q=`, which no server sees, or `?q=` of a link from elsewhere. Undefined when the
 * fragment is about something else, such as a heading: the question that stands is then still meant.
 */
export function leesVraag({ search, hash }: { search: string; hash: string }): string | undefined {
  const naHekje = new URLSearchParams(hash.slice(1)).get('q');
  return naHekje ?? new URLSearchParams(search).get('q') ?? (hash ? undefined : '');
}

/** The fragment that holds a question; empty without one. */
export const schrijfVraag = (vraag: string): string => (vraag ? `#${new URLSearchParams({ q: vraag })}` : '');
