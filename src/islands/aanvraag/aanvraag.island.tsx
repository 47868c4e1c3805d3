import { Aanvraagformulier } from '#formulieren/aanvraag.tsx';
import { leesLive, volgLive } from '#islands/aanvraag/live.ts';
import { startFormulier } from '#islands/formulier/formulier-element.tsx';
import { aanvraagTekst } from '#teksten/nl/aanvraag.ts';

startFormulier(Aanvraagformulier, (gegevens) => ({
  soort: 'aanvraag',
  teksten: aanvraagTekst.velden,
  laadRegels: async () => (await import('#islands/aanvraag/regels.ts')).regelsVoor(gegevens),
  live: { lees: ({ ronde }) => leesLive(gegevens.rondes, ronde?.[0]), volg: volgLive },
}));
