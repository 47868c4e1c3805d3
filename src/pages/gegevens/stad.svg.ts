import type { APIRoute } from 'astro';
import { leesStadsplaat } from '#content/tekening/stadsplaat.ts';
import { stadsvg } from '#content/tekening/stadsvg.ts';

export const GET: APIRoute = async () =>
  new Response(stadsvg(await leesStadsplaat()), { headers: { 'content-type': 'image/svg+xml' } });
