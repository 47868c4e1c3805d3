import { leesStadInhoud } from '#content/lezen/stad-inhoud.ts';
import { zoekbestanden } from '#content/zoeken/zoekbestanden.ts';

/** What the finder finds; in a large city the areas and doors, which come first. */
export async function GET(): Promise<Response> {
  return Response.json(zoekbestanden(await leesStadInhoud()).eerst);
}
