import type { Weigering } from '#netlify/services/weigering.ts';

const STATUS: Readonly<Record<string, number>> = {
  onleesbaar: 400,
  toegang_verlopen: 401,
  niet_bevoegd: 403,
  code_op_papier: 403,
  onbekend: 404,
  sleutel_hergebruikt: 409,
  stap_kan_niet: 409,
  veranderd: 409,
  al_gestemd: 409,
  stem_op_papier: 409,
  stemmen_gesloten: 409,
  stemmen_open: 409,
  advies_gesloten: 409,
  papier_onvolledig: 409,
  te_groot: 413,
  te_vaak: 429,
  storing: 503,
};

/** The one place that turns errors into a status; what a person can repair in the form is 422. */
export function statusVan({ fouten }: Weigering<string>): number {
  const [eerste, ...meer] = fouten;
  return (eerste && meer.length === 0 ? STATUS[eerste.code] : undefined) ?? 422;
}
