import { feedbackOnderwerpen } from '#content/feedback-onderwerpen.ts';
import { leesStadInhoud } from '#content/stad-inhoud.ts';

/** Everything that feedback can be about, for the field that looks it up. */
export async function GET(): Promise<Response> {
  return Response.json(feedbackOnderwerpen(await leesStadInhoud()));
}
