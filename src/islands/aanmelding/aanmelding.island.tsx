import { AANMELDING_TEKSTEN, Aanmeldingformulier } from '#formulieren/aanmelding/aanmelding.tsx';
import { verbindAdres } from '#islands/aanmelding/adres.ts';
import { startFormulier } from '#islands/formulier/formulier-element.tsx';
import type { Definitie } from '#islands/formulier/stand.ts';

const definitie: Definitie = {
  soort: 'aanmelding',
  teksten: AANMELDING_TEKSTEN,
  laadRegels: async () => (await import('#islands/aanmelding/regels.ts')).regels,
};

startFormulier(Aanmeldingformulier, () => definitie, verbindAdres);
