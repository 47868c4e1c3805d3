import { AANVRAAG_TEKSTEN, Aanvraagformulier } from '#formulieren/aanvraag/aanvraag.tsx';
import { leesLive, volgLive } from '#islands/aanvraag/live.ts';
import { startFormulier } from '#islands/formulier/formulier-element.tsx';

startFormulier(Aanvraagformulier, (gegevens) => ({
  soort: 'aanvraag',
  teksten: AANVRAAG_TEKSTEN,
  laadRegels: async () => (await import('#islands/aanvraag/regels.ts')).regelsVoor(gegevens),
  live: { lees: ({ ronde }) => leesLive(gegevens.rondes, ronde?.[0]), volg: volgLive },
}));
