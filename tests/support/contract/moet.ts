import type { Client } from 'pg';
import type { Actor } from '#tests/support/rechten-actoren.ts';
import { type Antwoord, doeAls } from '#tests/support/stemming.ts';

/** Does something on the way to a named state; what is refused is a mistake in the test. */
export async function moet(
  client: Client,
  wie: Actor,
  functie: string,
  ...argumenten: readonly unknown[]
): Promise<Antwoord> {
  const antwoord = await doeAls(client, wie, functie, ...argumenten);
  if (antwoord.fout) throw new Error(`${functie}: ${antwoord.fout}`);
  return antwoord;
}
