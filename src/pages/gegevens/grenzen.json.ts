import type { APIRoute } from 'astro';
import { maakGrenzen } from '#content/kaart/kaartgegevens.ts';
import { leesStadInhoud } from '#content/lezen/stad-inhoud.ts';
import { leesStadsplaat } from '#content/tekening/stadsplaat.ts';

export const GET: APIRoute = async () => Response.json(maakGrenzen(await leesStadInhoud(), await leesStadsplaat()));
