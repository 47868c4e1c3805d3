import { alleGebieden } from '#content/gebied/gebiedskeuze.ts';
import { leesStadInhoud } from '#content/lezen/stad-inhoud.ts';
import { prioriteitkeuze } from '#content/ronde/rondes.ts';

/** What the page of a dossier draws its choices with: too much to carry for who only reads. */
export async function GET(): Promise<Response> {
  const inhoud = await leesStadInhoud();
  const prioriteiten = prioriteitkeuze(inhoud).map(({ naam, keuzes }) => ({ naam, keuzes }));
  return Response.json({ gebieden: alleGebieden(inhoud), prioriteiten });
}
