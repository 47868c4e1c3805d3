import { weekkeren } from '#content/activiteit/week.ts';
import { leesStadInhoud } from '#content/lezen/stad-inhoud.ts';
import { vandaag } from '#content/lezen/vandaag.ts';

/** What is on in the coming weeks, for who chose a buurt on this device. */
export const GET = async (): Promise<Response> => Response.json(weekkeren(await leesStadInhoud(), vandaag));
