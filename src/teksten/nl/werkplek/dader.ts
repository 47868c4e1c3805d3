import type { Logboekrol } from '#domein/logboek/logboek.ts';

/** Who did it, where no name was kept. */
export const daderTekst: Readonly<Record<Logboekrol, string>> = {
  makelaar: 'Een makelaar',
  beheerder: 'Een beheerder',
  klok: 'Het portaal zelf',
  inlezen: 'Een ingelezen bestand',
  indiener: 'De indiener',
  deelnemer: 'Iemand van de jury',
  database: 'De technisch beheerder',
  onbekend: 'Niet bewaard',
};
