import type { APIRoute } from 'astro';
import { maakGrenzen } from '#content/kaart/kaartgegevens.ts';
import { leesStadInhoud } from '#content/lezen/stad-inhoud.ts';

export const GET: APIRoute = async () => Response.json(maakGrenzen(await leesStadInhoud()));
