import { weekPad } from '#config/paths.ts';
import type { Weekkeer } from '#domein/initiatief/weekkeer.ts';

/** What is on in the whole city; nothing when that does not come, for the agenda has it too. Which wijk is meant stays here. */
export async function haalWeek(): Promise<readonly Weekkeer[]> {
  try {
    const antwoord = await fetch(weekPad);
    return antwoord.ok ? await antwoord.json() : [];
  } catch {
    return [];
  }
}
