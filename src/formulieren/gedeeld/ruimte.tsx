import { type ChangeEvent, useState } from 'react';
import type { Veldstand } from '#formulieren/gedeeld/kader.tsx';
import { formulierTekst } from '#teksten/nl/formulier/formulieren.ts';
import { foutZin } from '#teksten/nl/formulier/fouten.ts';

/** From here on it helps to know how much room there is; before, it would only be read aloud. */
const BIJNA_VOL = 0.9;

// What nobody sees, and the server takes out (`herstelTekens`, which would weigh too much here); nobody types its other repairs.
const ONZICHTBAAR = /[\u00ad\u200b\u2060\ufeff]/g;
/** As the server counts it: characters, not halves of them. */
export const lengteVan = (tekst: string): number =>
  Array.from(tekst.replace(ONZICHTBAAR, '').normalize('NFC').trim()).length;
/** Of an address with words around it only the address counts. */
export const langsteStuk = (tekst: string): number => Math.max(...tekst.split(/[\s<>]+/).map(lengteVan));

/** What there is to say of a text of this length in a field that takes `max`: how much still fits, or its limit. */
export const ruimteZin = (lengte: number, max: number): string | false =>
  lengte > max
    ? foutZin({ code: 'te_lang' }, { max })
    : lengte >= max * BIJNA_VOL && formulierTekst.ruimte(max - lengte);

export const ruimteKlasse = (zin: string | false, over: boolean): string =>
  over ? 'veldfout' : zin ? 'hulp' : 'alleen-lezer';

/** What there is to say of so many ticked boxes; as long as they fit their field says how many that may be. */
export const aantalZin = (aantal: number, hoogstens: number): string | false =>
  aantal > hoogstens && foutZin({ code: 'te_veel' }, { aantal: hoogstens });

interface Ruimteprops {
  readonly zin: string | false;
  readonly over: boolean;
  readonly id?: string;
  /** The limit, for who copies the form: characters, or ticked boxes. */
  readonly max?: number;
  readonly aantal?: number;
}

/** What there is to say of a limit, at its field; always there, so that it is read out when it comes. */
export const Ruimte = ({ zin, over, id, max, aantal }: Ruimteprops) => (
  <p id={id} data-max={max} data-aantal={aantal} className={ruimteKlasse(zin, over)} aria-live="polite">
    {zin}
  </p>
);

/** Says while somebody types how much still fits in a field that is nearly full, and its limit when it is over. */
export function useRuimte({ tekst, fout, waarde }: Pick<Veldstand, 'tekst' | 'fout' | 'waarde'>, adres = false) {
  const meet = adres ? langsteStuk : lengteVan;
  const [lengte, zet] = useState(() => meet(waarde));
  const { max } = tekst;
  if (max === undefined) return {};
  const over = lengte > max;
  return {
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      zet(meet(currentTarget.value)),
    // The error of the field says the same.
    ruimte: <Ruimte zin={!(over && fout) && ruimteZin(lengte, max)} over={over && !fout} max={max} />,
  };
}

/** The same for boxes of which only so many may be ticked. */
export function useAantal({ tekst, fout, waarden }: Veldstand) {
  const [aantal, zet] = useState(waarden.length);
  const { aantal: hoogstens } = tekst;
  if (hoogstens === undefined) return {};
  const over = aantal > hoogstens && !fout;
  return {
    onChange: ({ currentTarget }: ChangeEvent<HTMLElement>) =>
      zet(currentTarget.querySelectorAll('input:checked').length),
    ruimte: <Ruimte zin={over && aantalZin(aantal, hoogstens)} over={over} aantal={hoogstens} />,
  };
}
