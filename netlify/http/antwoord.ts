import { VEILIGE_KOPPEN } from '#config/veiligheid.ts';
import { statusVan } from '#netlify/http/status.ts';
import type { Weigering } from '#netlify/services/weigering.ts';

/** Of every answer of a function; pages take the rest from the built page. */
export const VAST = {
  ...VEILIGE_KOPPEN,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
};

export const json = (inhoud: unknown, status = 200, koppen: Record<string, string> = {}): Response =>
  Response.json(inhoud, { status, headers: { ...VAST, ...koppen } });

/** After a plain form: a page that can be reloaded without sending again. `pad` is ours, never from the request. */
export const verder = (pad: string): Response =>
  new Response(null, { status: 303, headers: { ...VAST, location: pad } });

export const wachtKop = ({ wacht }: Weigering<string>): Record<string, string> =>
  wacht === undefined ? {} : { 'retry-after': String(wacht) };

export const jsonWeigering = (weigering: Weigering<string>, status = statusVan(weigering)): Response =>
  json({ fouten: weigering.fouten }, status, wachtKop(weigering));
