import { leesStadInhoud } from '#content/lezen/stad-inhoud.ts';
import { zoekbestanden } from '#content/zoeken/zoekbestanden.ts';

/** What did not fit in the first file of the finder; empty in a small city. */
export async function GET(): Promise<Response> {
  return Response.json(zoekbestanden(await leesStadInhoud()).meer);
}
