import type { Config } from '@netlify/functions';
import { toonBedankt } from '#netlify/http/bedankt.ts';
import { samenstelling } from '#netlify/samenstelling.ts';

export default (verzoek: Request): Promise<Response> => toonBedankt(verzoek, samenstelling);

export const config: Config = { path: '/meedoen/bedankt/:nummer/', region: 'fra' };
