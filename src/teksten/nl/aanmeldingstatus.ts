import type { Aanmeldingstatus } from '#domein/aanmelding/aanmelding.status.ts';

/** How it stands, for who asked; apart, for the form needs none of it. */
export const aanmeldingstatusNaam: Record<Aanmeldingstatus, string> = {
  ingediend: 'Wordt gelezen',
  vraag_gesteld: 'Er is een vraag voor je',
  gepubliceerd: 'Staat op de site',
  afgewezen: 'Komt niet op de site',
  ingetrokken: 'Door jou gestopt',
};
