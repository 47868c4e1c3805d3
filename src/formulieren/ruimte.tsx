import { type FormEvent, useState } from 'react';
import { tekens } from '#domein/gedeeld/tekens.ts';
import type { Veldstand } from '#formulieren/kader.tsx';
import { formulierTekst } from '#teksten/nl/formulieren.ts';
import { foutZin } from '#teksten/nl/fouten.ts';

/** From here on it helps to know how much room there is; before, it would only be read aloud. */
const BIJNA_VOL = 0.9;

/** Says while somebody types how much still fits in a field that is nearly full, and its limit when it is over. */
export function useRuimte({ tekst, fout }: Veldstand) {
  const [lengte, zet] = useState(0);
  const { max = Number.POSITIVE_INFINITY } = tekst;
  const over = lengte > max;
  const zin = over
    ? foutZin({ code: 'te_lang' }, tekst)
    : lengte >= max * BIJNA_VOL && formulierTekst.ruimte(max - lengte);
  return {
    onInput: ({ currentTarget }: FormEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      zet(tekens(currentTarget.value.trim())),
    // The error of the field says the same.
    ruimte: zin && !(over && fout) && (
      <p className={over ? 'veldfout' : 'hulp'} aria-live="polite">
        {zin}
      </p>
    ),
  };
}
