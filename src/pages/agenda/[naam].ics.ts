import type { APIRoute } from 'astro';
import { maakIcal } from '#content/activiteit/agenda-ical.ts';
import { type Agenda, agendasVan } from '#content/activiteit/agendabestanden.ts';
import { leesStadInhoud } from '#content/lezen/stad-inhoud.ts';

export async function getStaticPaths() {
  return agendasVan(await leesStadInhoud()).map((agenda) => ({ params: { naam: agenda.bestand }, props: { agenda } }));
}

export const GET: APIRoute<{ agenda: Agenda }> = ({ props: { agenda }, site }) =>
  new Response(maakIcal(agenda.naam, agenda.afspraken, site ?? new URL('http://localhost')));
