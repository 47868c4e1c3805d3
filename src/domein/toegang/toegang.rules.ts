import { gewoneCijfers } from '#domein/gedeeld/tekens.ts';

/** How long a device stays signed in, in days. */
export const DAGEN_INGELOGD = 7;
/** How long a code that was mailed works, in minutes; the same number stands in supabase/config.toml. */
export const MINUTEN_CODE = 10;

/** How many digits a code has; the same number stands in supabase/config.toml. */
export const CIJFERS_CODE = 8;

const CODE = new RegExp(`^[0-9]{${CIJFERS_CODE}}$`);

/** The digits as people type or paste them ("1234 5678"), also in the digits of another script; null when there are more or fewer. */
export function leesInlogcode(tekst: string): string | null {
  const kaal = gewoneCijfers(tekst).replace(/[\s.-]|\p{Cf}/gu, '');
  return CODE.test(kaal) ? kaal : null;
}

/** Whether a device that signed in at `sinds` (milliseconds) is signed in at `nu`. */
export const isNogIngelogd = (sinds: number, nu: number): boolean =>
  nu >= sinds && nu - sinds < DAGEN_INGELOGD * 24 * 60 * 60 * 1000;
