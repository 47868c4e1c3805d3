import { schrijfTelefoon } from '#domein/gedeeld/schrijf-telefoon.ts';
import { leesTelefoon } from '#domein/gedeeld/telefoon.ts';

/** A number in groups, as people read one; what holds words or is no ordinary number ("14 030") as it was written. */
export function toonTelefoon(geschreven: string): string {
  const nummer = /\p{L}/u.test(geschreven) ? null : leesTelefoon(geschreven);
  return nummer?.ok ? schrijfTelefoon(nummer.waarde) : geschreven;
}
