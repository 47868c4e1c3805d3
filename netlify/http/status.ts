import type { Foutcode, Weigering } from '#netlify/services/weigering.ts';

const STATUS: Partial<Record<Foutcode, number>> = {
  onleesbaar: 400,
  niet_bevoegd: 403,
  onbekend: 404,
  sleutel_hergebruikt: 409,
  stap_kan_niet: 409,
  te_groot: 413,
  te_vaak: 429,
  storing: 503,
};

/** The one place that turns errors into a status; what a person can repair in the form is 422. */
export function statusVan({ fouten }: Weigering): number {
  const [eerste, ...meer] = fouten;
  return (eerste && meer.length === 0 ? STATUS[eerste.code] : undefined) ?? 422;
}
