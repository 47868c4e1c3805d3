import type { Juryplan } from '#domein/contract/jury.ts';
import { type Keuzes, kostenVanKeuze, zonderKeuze } from '#domein/stemming/keuzes.ts';
import { juryTekst } from '#teksten/nl/stemming/jury.ts';

const tekst = juryTekst.biljet;

interface Props {
  readonly plannen: readonly Juryplan[];
  readonly keuzes: Keuzes;
  /** Euro cents. */
  readonly budget: number;
  readonly bezig: boolean;
}

/** Stays in sight: how much of the budget the choice would take, what is still open, and the one button. */
export function Stembalk({ plannen, keuzes, budget, bezig }: Props) {
  const kosten = kostenVanKeuze(plannen, keuzes);
  const open = zonderKeuze(plannen, keuzes).length;
  return (
    <div className="stembalk">
      <div role="status" className="stembalk-tekst">
        <p>{bezig ? tekst.bezig : tekst.kost(kosten, budget)}</p>
        <p className="klein">{open > 0 ? tekst.nog(open) : kosten > budget ? tekst.meer : tekst.alles}</p>
      </div>
      <progress
        value={Math.min(kosten, budget)}
        max={budget}
        data-over={kosten > budget || undefined}
        aria-hidden="true"
      />
      <button type="submit" className="nl-button nl-button--primary" aria-disabled={bezig || undefined}>
        {tekst.knop}
      </button>
    </div>
  );
}
