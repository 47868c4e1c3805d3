/**
 * Whether this browser has what the scripts of forms call. An older one, or a page without https, keeps the plain form,
 * which does all the same: half a script would leave somebody with a form that cannot be sent.
 */
export const kanScript = (): boolean => 'subtle' in crypto && 'replaceAll' in String.prototype;
