import type { Cijfers } from '#content/feedback/verantwoording-cijfers.ts';
import { verantwoordingTekst as tekst } from '#teksten/nl/feedback/verantwoording.ts';
import { halfjaarNaam } from '#teksten/nl/werkplek/monitor.ts';

type Geteld = Pick<Cijfers, 'sinds' | 'aantal' | 'beantwoord' | 'beloofd' | 'gedaan' | 'geholpen'>;

/** What was told and what became of it, as sentences; the one place that says from these numbers that there is nothing. */
export function telzinnen({ sinds, aantal, beantwoord, beloofd, gedaan, geholpen }: Geteld): readonly string[] {
  if (!sinds) return [tekst.nogNiets];
  const wanneer = halfjaarNaam(sinds);
  if (aantal === 0) return [tekst.vertelden(0, wanneer)];
  return [
    tekst.vertelden(aantal, wanneer),
    tekst.kregen(beantwoord, aantal),
    ...(gedaan > 0 ? [tekst.gedaan(gedaan)] : []),
    ...(beloofd > 0 ? [tekst.beloofd(beloofd)] : []),
    ...(geholpen.ja + geholpen.nee > 0 ? [tekst.geholpen(geholpen.ja, geholpen.nee)] : []),
  ];
}

/** The same in short, for the front page: what was done, or else how many got an answer. */
export const korteTelling = (cijfers: Geteld): string =>
  cijfers.gedaan > 0 ? tekst.gedaan(cijfers.gedaan) : telzinnen(cijfers).slice(0, 2).join(' ');
