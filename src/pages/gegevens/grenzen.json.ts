import type { APIRoute } from 'astro';
import { maakGrenzen } from '#content/kaartgegevens.ts';
import { leesStadInhoud } from '#content/stad-inhoud.ts';

export const GET: APIRoute = async () => Response.json(maakGrenzen(await leesStadInhoud()));
