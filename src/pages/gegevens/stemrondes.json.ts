import { stemrondes } from '#content/ronde/stemrondes.ts';

/** For who looks a ballot up: too many, in the long run, to stand on the page of every juror. */
export async function GET(): Promise<Response> {
  return Response.json(await stemrondes());
}
