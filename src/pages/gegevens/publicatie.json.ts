import { gegevens } from '#content/gegevens.ts';
import { vandaag } from '#content/vandaag.ts';

/** Which content this site shows. The clock of the server compares it with what is in the database. */
export async function GET() {
  const [inhoud] = await gegevens('inhoudsversie');
  return Response.json({ versie: inhoud?.versie, dag: vandaag });
}
