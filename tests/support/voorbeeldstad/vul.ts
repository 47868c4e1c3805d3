import { vulStadsmap } from '#tests/support/stadmaker/stadsmap.ts';
import { maat } from '#tests/support/voorbeeldstad/maat.ts';
import { maakTekeningen } from '#tests/support/voorbeeldstad/tekeningen.ts';
import { maakVerteller } from '#tests/support/voorbeeldstad/vertellen.ts';

/** Fills `map` with the example city; the working folder must be its project, whose areas it is filled in. */
export const vulVoorbeeldstad = async (map: string): Promise<void> =>
  vulStadsmap(map, maat, { vertel: maakVerteller(maat, await maakTekeningen()) });
