import { VERBETER_TEKSTEN, Verbeterformulier } from '#formulieren/verbetering/verbetering.tsx';
import { startFormulier } from '#islands/formulier/formulier-element.tsx';
import type { Definitie } from '#islands/formulier/stand.ts';
import { verbindWaarover } from '#islands/verbetering/waarover.ts';

const definitie: Definitie = {
  soort: 'verbetering',
  bedankt: '/verbeteren/bedankt/',
  teksten: VERBETER_TEKSTEN,
  laadRegels: async () => (await import('#islands/verbetering/regels.ts')).regels,
};

startFormulier(Verbeterformulier, () => definitie, verbindWaarover);
