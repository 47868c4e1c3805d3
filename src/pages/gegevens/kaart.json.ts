import type { APIRoute } from 'astro';
import { maakKaartgegevens } from '#content/kaartgegevens.ts';
import { leesStadInhoud } from '#content/stad-inhoud.ts';

export const GET: APIRoute = async () => Response.json(maakKaartgegevens(await leesStadInhoud()));
