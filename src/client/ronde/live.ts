import { naTijd } from '#client/gedeeld/geduld.ts';
import type { AntwoordOp } from '#domein/contract/eindpunten.ts';

const isObject = (waarde: unknown): waarde is Record<string, unknown> => typeof waarde === 'object' && waarde !== null;

async function haal(pad: string, cache: RequestCache): Promise<unknown> {
  try {
    const antwoord = await fetch(pad, { cache, signal: naTijd(8000) });
    return antwoord.ok ? await antwoord.json() : null;
  } catch {
    return null;
  }
}

/** A fresh puzzle for the browser to solve; null when it cannot be had now. */
export const haalUitdaging = (): Promise<unknown> => haal('/api/uitdaging', 'no-store');

/** What of a ronde can change after the page was built; `sluit_op` is an ISO moment. */
export type Liveronde = Pick<AntwoordOp<'/api/rondes'>['rondes'][number], 'slug' | 'status' | 'sluit_op'>;
const isRonde = (waarde: unknown): waarde is Liveronde =>
  isObject(waarde) && ['slug', 'status', 'sluit_op'].every((naam) => typeof waarde[naam] === 'string');

/** The rondes as they stand now, at most a minute old; null when that cannot be known. */
export async function haalRondes(): Promise<Liveronde[] | null> {
  const waarde = await haal('/api/rondes', 'default');
  return isObject(waarde) && Array.isArray(waarde.rondes) ? waarde.rondes.filter(isRonde) : null;
}
