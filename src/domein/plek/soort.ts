import type { PlekSoort } from '#domein/plek/plek.schema.ts';

/** Every kind of thing that stands on a list or map. */
export type Soort = PlekSoort | 'initiatief';
