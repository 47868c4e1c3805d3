/**
 * A text that a spreadsheet would run as a formula (OWASP, CSV injection), also in full width; a negative number is just
 * a number. With quotes before it too, so that taking one off always gives back what was written.
 */
export const FORMULE = /^(?!-\d+(,\d+)?$)'*[=+\-@\t\r\n＝＋－＠]/;

/** Takes off the quote that an export puts before a formula. */
export const zonderFormuleteken = (cel: string): string => cel.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, '');

/** The parts of a list as one cell: `|` between them, and a backslash before a `|` or backslash that belongs to a part. */
export const uitDelen = (delen: readonly string[]): string =>
  delen.map((deel) => deel.replace(/[\\|]/g, '\\$&')).join('|');

/** The parts of a list in one cell, without the spaces around them; empty parts do not count. */
export const inDelen = (cel: string): string[] =>
  (cel.match(/(?:\\[\\|]|[^|])+/g) ?? [])
    .map((deel) => deel.trim().replace(/\\([\\|])/g, '$1'))
    .filter((deel) => deel !== '');
