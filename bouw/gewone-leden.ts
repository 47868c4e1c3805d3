const EIGEN = /\/src\/.*\.tsx?$/;
/** `this.#naam`, and `#naam` where a class declares it; not what starts with `#` in a text. */
const LID = /((?:[\w)\]]\??\.)|^\s+(?:(?:static|readonly|async|get|set)\s+)*)#(?=[a-z])/gim;

/**
 * A Vite plugin that makes private members of our classes plain ones. The checker has judged them by then; our oldest browsers
 * do not know them, and the helpers that imitate them cost each form more than a kilobyte.
 */
export const gewoneLeden = {
  name: 'gewone-leden',
  enforce: 'pre' as const, // literal for the type of a plugin
  transform(code: string, id: string) {
    return EIGEN.test(id) && code.includes('#') ? { code: code.replace(LID, '$1_'), map: null } : undefined;
  },
};
