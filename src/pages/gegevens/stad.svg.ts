import type { APIRoute } from 'astro';
import { leesStadInhoud } from '#content/lezen/stad-inhoud.ts';
import { stadsplaat } from '#content/tekening/stadsplaat.ts';
import { stadsvg } from '#content/tekening/stadsvg.ts';

export const GET: APIRoute = async () =>
  new Response(stadsvg(stadsplaat(await leesStadInhoud())), { headers: { 'content-type': 'image/svg+xml' } });
