import { naarInleesCsv } from '#content/opendata/open-data-bestanden.ts';
import { leesOpenData } from '#content/opendata/open-data-inhoud.ts';

/** The places as a spreadsheet that can be changed and imported again. */
export async function GET(): Promise<Response> {
  const plekken = (await leesOpenData()).find(({ naam }) => naam === 'plekken');
  if (!plekken) throw new Error('Open data has no places.');
  return new Response(naarInleesCsv(plekken));
}
