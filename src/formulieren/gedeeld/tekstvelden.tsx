import { type Lezing, useBegrepen } from '#formulieren/gedeeld/begrepen.tsx';
import { useVeld } from '#formulieren/gedeeld/kader.tsx';
import { useRuimte } from '#formulieren/gedeeld/ruimte.tsx';
import { beschrijvingVan, Veld } from '#formulieren/gedeeld/veld.tsx';

interface Props {
  naam: string;
  soort?: 'text' | 'email' | 'tel' | 'url';
  autoComplete?: string;
  /** Shows the keyboard for amounts, and says how one was read. */
  bedrag?: Lezing;
  /** Shows the keyboard for digits. */
  cijfers?: boolean;
}

/** One line of text. */
export function Tekstveld({ naam, soort = 'text', autoComplete = 'off', bedrag, cijfers = false }: Props) {
  const veld = useVeld(naam);
  const { volg, begrepen } = useBegrepen(bedrag ?? (soort === 'email' ? soort : undefined));
  const { onInput, ruimte } = useRuimte(veld, soort === 'email' || soort === 'url');
  const toetsen = bedrag ? 'decimal' : cijfers ? 'numeric' : undefined;
  return (
    <Veld veld={veld}>
      <input
        id={veld.id}
        name={naam}
        type={soort}
        dir="auto"
        className={bedrag || cijfers ? 'kort' : undefined}
        inputMode={toetsen}
        autoComplete={autoComplete}
        defaultValue={veld.waarde}
        required={!veld.vrij}
        aria-invalid={veld.fout ? true : undefined}
        aria-describedby={beschrijvingVan(veld)}
        onInput={onInput}
        {...volg}
      />
      {ruimte}
      {begrepen}
    </Veld>
  );
}

/** Several lines of text. */
export function Tekstvak({ naam, regels = 5 }: { naam: string; regels?: number }) {
  const veld = useVeld(naam);
  const { onInput, ruimte } = useRuimte(veld);
  return (
    <Veld veld={veld}>
      <textarea
        id={veld.id}
        name={naam}
        rows={regels}
        dir="auto"
        defaultValue={veld.waarde}
        required={!veld.vrij}
        aria-invalid={veld.fout ? true : undefined}
        aria-describedby={beschrijvingVan(veld)}
        onInput={onInput}
      />
      {ruimte}
    </Veld>
  );
}
