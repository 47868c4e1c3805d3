import { type RefObject, useEffect, useRef } from 'react';
import type { Werkveldfout } from '#client/werkplek/werkfout.ts';
import { type Foutgegevens, foutZin, isFoutcode } from '#teksten/nl/formulier/fouten.ts';

interface Props {
  readonly zin: string;
  readonly velden: readonly Werkveldfout[];
  /** Where the fields are. */
  readonly huis: RefObject<HTMLElement | null>;
}
const veldIn = (huis: HTMLElement | null, { veld, rij = 0 }: Werkveldfout): HTMLElement | undefined =>
  huis?.querySelectorAll<HTMLElement>(`[name="${CSS.escape(veld ?? '')}"]`)[rij];
type Vak = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const isVak = (veld: Element | undefined): veld is Vak =>
  veld instanceof HTMLInputElement || veld instanceof HTMLTextAreaElement || veld instanceof HTMLSelectElement;
/** The words of a field, or of the choice or the line it is part of. */
const labelVan = (veld: HTMLElement | undefined): string =>
  [
    veld?.closest('fieldset:not(.begroting)')?.querySelector('legend'),
    isVak(veld) && !isKeuze(veld) && veld.labels?.[0],
  ]
    .map((deel) => (deel ? deel.textContent : ''))
    .filter(Boolean)
    .join(', ');
const isKeuze = ({ type }: Vak): boolean => type === 'radio' || type === 'checkbox';
/** What the place beside a field, or in the group of a box, says that fits in it. */
const grensVan = (veld: HTMLElement | undefined): Foutgegevens => {
  const max = veld?.parentElement?.querySelector<HTMLElement>('[data-max]')?.dataset['max'];
  const aantal = veld?.closest('fieldset')?.querySelector<HTMLElement>('[data-aantal]')?.dataset['aantal'];
  return { ...(max && { max: Number(max) }), ...(aantal && { aantal: Number(aantal) }) };
};

/** What is wrong, above the form; each line leads to its field. */
export function Veldfouten({ zin, velden, huis }: Props) {
  const melding = useRef<HTMLDivElement>(null);
  useEffect(() => {
    for (const fout of velden) veldIn(huis.current, fout)?.setAttribute('aria-invalid', 'true');
    melding.current?.focus();
  }, [velden, huis]);
  return (
    <div className="foutenlijst stapel" role="alert" tabIndex={-1} ref={melding}>
      <p>{zin}</p>
      <ul className="punten">
        {velden.map((fout) => {
          const doel = veldIn(huis.current, fout);
          const code = isFoutcode(fout.code) ? fout.code : 'storing';
          return (
            <li key={`${fout.veld}-${fout.rij}-${fout.code}`}>
              <button type="button" className="alsLink" onClick={() => doel?.focus()}>
                {[labelVan(doel), foutZin({ code }, grensVan(doel))].filter(Boolean).join(': ')}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
