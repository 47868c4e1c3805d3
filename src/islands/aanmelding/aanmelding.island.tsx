import { Aanmeldingformulier } from '#formulieren/aanmelding.tsx';
import { verbindAdres } from '#islands/aanmelding/adres.ts';
import { startFormulier } from '#islands/formulier/formulier-element.tsx';
import type { Definitie } from '#islands/formulier/stand.ts';
import { contactwijze } from '#islands/formulier/velden.ts';
import { aanmeldingTekst } from '#teksten/nl/aanmelding.ts';

const definitie: Definitie = {
  soort: 'aanmelding',
  teksten: aanmeldingTekst.velden,
  laadRegels: async () => (await import('#islands/aanmelding/regels.ts')).regels,
  contact: contactwijze,
};

startFormulier(Aanmeldingformulier, () => definitie, verbindAdres);
