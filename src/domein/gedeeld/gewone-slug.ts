/**
 * The slug of a name in plain letters, without the table of other alphabets: what a browser can make again by itself. Where `maakSlug`
 * or the database made another one, that one has to be written out.
 */
export const gewoneSlug = (naam: string): string =>
  naam
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
