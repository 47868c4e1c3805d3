import type { Verbeteronderwerp } from '#domein/verbetering/verbetering.punten.ts';

// Apart from the other paths: a form in a browser carries those along.

/** The names of all that a page can be about, for the form that says what is wrong with it. */
export const verbeternamenPad = '/gegevens/verbeteren.json';

/** Where somebody says what is wrong on a page. */
export const verbeterenPad = '/verbeteren/';
/** After it was sent. */
export const verbeterdPad = '/verbeteren/bedankt/';
/** Where somebody says what is wrong about one thing: its id, or the code of an area. */
export const verbeterPad = (over: Verbeteronderwerp, id: string): string =>
  `${verbeterenPad}?${new URLSearchParams({ over, id })}`;
