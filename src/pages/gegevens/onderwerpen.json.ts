import { feedbackOnderwerpen } from '#content/feedback/feedback-onderwerpen.ts';
import { leesStadInhoud } from '#content/lezen/stad-inhoud.ts';

/** Everything that feedback can be about, for the field that looks it up. */
export async function GET(): Promise<Response> {
  return Response.json(feedbackOnderwerpen(await leesStadInhoud()));
}
