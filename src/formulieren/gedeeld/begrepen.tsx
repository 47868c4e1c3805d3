import { type FocusEvent, type ReactNode, useState } from 'react';
import { leesMailadres } from '#domein/gedeeld/mailadres.ts';
import { vermoedAdres } from '#domein/gedeeld/mailvermoeden.ts';
import { naDruk } from '#formulieren/gedeeld/na-druk.ts';
import { formulierTekst } from '#teksten/nl/formulier/formulieren.ts';

const { begrepen } = formulierTekst;

/** Fills a field as typing would, so that the draft and the sum follow. */
function vul(veld: HTMLInputElement, waarde: string): void {
  veld.value = waarde;
  veld.dispatchEvent(new Event('input', { bubbles: true }));
  veld.focus();
}

const Bedoeld = ({ adres, kies }: { adres: string; kies: () => void }) => (
  <>
    {begrepen.bedoelJe}{' '}
    <button type="button" className="alsLink" onClick={kies}>
      <bdi>{adres}</bdi>
    </button>
    ? {begrepen.andersNiets}
  </>
);

/** What the form says that it understood; null when there is nothing to say. */
export type Lezing = (getypt: string) => string | null;

/**
 * What the form understood of a field once it is left: a likely slip in an address, or what `soort` says of it. It asks, and
 * stops nobody; without a script it is not there.
 */
export function useBegrepen(soort: 'email' | Lezing | undefined) {
  const [zin, zet] = useState<ReactNode>(null);
  async function onBlur({ currentTarget: veld }: FocusEvent<HTMLInputElement>): Promise<void> {
    await naDruk();
    if (typeof soort === 'function') return zet(soort(veld.value));
    const gelezen = leesMailadres(veld.value);
    const adres = gelezen.ok ? vermoedAdres(gelezen.waarde) : null;
    const kies = (): void => {
      if (adres !== null) vul(veld, adres);
      zet(null);
    };
    zet(adres === null ? null : <Bedoeld adres={adres} kies={kies} />);
  }
  return {
    volg: soort ? { onBlur: (weg: FocusEvent<HTMLInputElement>) => void onBlur(weg) } : {},
    begrepen:
      zin === null ? null : (
        <p className="hulp" role="status">
          {zin}
        </p>
      ),
  };
}
