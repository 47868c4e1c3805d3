import { type InputEvent, useState } from 'react';
import { twijfelBedrag } from '#domein/gedeeld/bedrag.ts';
import { formulierTekst } from '#teksten/nl/formulier/formulieren.ts';
import { bedrag } from '#teksten/nl/taal/bedrag.ts';

/** Says how an amount was read that can be meant in two ways; the public forms say the same from a script of their own. */
export function leesbaarBedrag(getypt: string): string | null {
  const cent = twijfelBedrag(getypt);
  return cent === null ? null : formulierTekst.begrepen.bedrag(bedrag(cent));
}

/** The same for a field of a plain form, while it is typed: at leaving it a sentence would move the button that is pressed. */
export function useBedraglezing() {
  const [zin, zet] = useState<string | null>(null);
  return {
    onInput: ({ currentTarget }: InputEvent<HTMLInputElement>) => zet(leesbaarBedrag(currentTarget.value)),
    gelezen: (
      <p className="hulp" role="status">
        {zin}
      </p>
    ),
  };
}
