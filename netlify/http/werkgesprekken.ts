import type { Gesprek } from '#netlify/http/gesprek.ts';
import { dienNamensIn } from '#netlify/services/namens.ts';

export const namens: Gesprek<'/api/namens'> = { naam: 'namens', methode: 'POST', ingelogd: true, werk: dienNamensIn };
