import { type FocusEvent, useState } from 'react';
import { twijfelBedrag } from '#domein/gedeeld/bedrag.ts';
import { formulierTekst } from '#teksten/nl/formulier/formulieren.ts';
import { bedrag } from '#teksten/nl/taal/bedrag.ts';

/** Says how an amount was read that can be meant in two ways; the public forms say the same from a script of their own. */
export function leesbaarBedrag(getypt: string): string | null {
  const cent = twijfelBedrag(getypt);
  return cent === null ? null : formulierTekst.begrepen.bedrag(bedrag(cent));
}

/** As high as the sentence: a field is left by pressing a button, and that must not move away under the finger. */
const PLAATS = { minBlockSize: '3em' };

/** The same for a field of a plain form, once it is left. */
export function useBedraglezing() {
  const [zin, zet] = useState<string | null>(null);
  return {
    onBlur: ({ currentTarget }: FocusEvent<HTMLInputElement>) => zet(leesbaarBedrag(currentTarget.value)),
    gelezen: (
      <p className="hulp" role="status" style={PLAATS}>
        {zin}
      </p>
    ),
  };
}
