import { leesMailadres } from '#domein/gedeeld/mailadres.ts';
import { vermoedAdres } from '#domein/gedeeld/mailvermoeden.ts';
import { naDruk } from '#formulieren/gedeeld/na-druk.ts';
import { leesbaarBedrag } from '#islands/gedeeld/bedraglezing.tsx';
import { regelBij } from '#islands/werkplek/namens/regel-bij.ts';
import { formulierTekst } from '#teksten/nl/formulier/formulieren.ts';

const { begrepen } = formulierTekst;

function vraagAdres(veld: HTMLInputElement, regel: HTMLElement): void {
  const gelezen = leesMailadres(veld.value);
  const adres = gelezen.ok ? vermoedAdres(gelezen.waarde) : null;
  regel.replaceChildren();
  if (adres === null) return;
  const kies = document.createElement('button');
  kies.type = 'button';
  kies.className = 'alsLink';
  kies.textContent = adres;
  kies.addEventListener('click', () => {
    veld.value = adres;
    veld.dispatchEvent(new Event('input', { bubbles: true }));
    regel.replaceChildren();
    veld.focus();
  });
  regel.replaceChildren(`${begrepen.bedoelJe} `, kies, `? ${begrepen.andersNiets}`);
}

/** Says at a field of a copied form that somebody leaves how it was read, where that is in doubt. It stops nobody. */
export async function zegBegrepen(veld: EventTarget | null): Promise<void> {
  if (!(veld instanceof HTMLInputElement)) return;
  const isBedrag = veld.inputMode === 'decimal';
  if (!isBedrag && veld.type !== 'email') return;
  await naDruk();
  const regel = regelBij(veld, 'begrepen', 'hulp');
  if (!isBedrag) return vraagAdres(veld, regel);
  regel.textContent = leesbaarBedrag(veld.value) ?? '';
}
