import { leesOpenData } from '#content/opendata/open-data-inhoud.ts';
import { maakOpenapi } from '#content/opendata/openapi.ts';

/** The description for programs. */
export async function GET({ site, url }: { site: URL | undefined; url: URL }) {
  return Response.json(maakOpenapi(await leesOpenData(), site ?? url));
}
