import { twijfelBedrag } from '#domein/gedeeld/bedrag.ts';
import { Tekstveld } from '#formulieren/gedeeld/tekstvelden.tsx';
import { formulierTekst } from '#teksten/nl/formulier/formulieren.ts';
import { bedrag } from '#teksten/nl/taal/bedrag.ts';

/** Says how an amount was read that can be meant in two ways. */
export function zegBedrag(getypt: string): string | null {
  const cent = twijfelBedrag(getypt);
  return cent === null ? null : formulierTekst.begrepen.bedrag(bedrag(cent));
}

/** An amount. Apart from other fields, since most forms ask for no money. */
export const Bedragveld = ({ naam }: { naam: string }) => <Tekstveld naam={naam} bedrag={zegBedrag} />;
