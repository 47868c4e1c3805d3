import { type RefObject, useEffect, useRef } from 'react';
import type { Werkveldfout } from '#client/werkplek/werkfout.ts';
import { foutZin, isFoutcode } from '#teksten/nl/formulier/fouten.ts';

interface Props {
  readonly zin: string;
  readonly velden: readonly Werkveldfout[];
  /** Where the fields are. */
  readonly huis: RefObject<HTMLElement | null>;
}
const veldIn = (huis: HTMLElement | null, naam: string | null): HTMLElement | undefined =>
  huis?.querySelector<HTMLElement>(`[name="${CSS.escape(naam ?? '')}"]`) ?? undefined;
const labelVan = (veld: HTMLElement | undefined): string =>
  veld?.closest('fieldset')?.querySelector('legend')?.textContent ??
  (veld instanceof HTMLInputElement ? veld.labels?.[0]?.textContent : undefined) ??
  '';

/** What is wrong, above the form; each line leads to its field. */
export function Veldfouten({ zin, velden, huis }: Props) {
  const melding = useRef<HTMLDivElement>(null);
  useEffect(() => {
    for (const { veld } of velden) veldIn(huis.current, veld)?.setAttribute('aria-invalid', 'true');
    melding.current?.focus();
  }, [velden, huis]);
  return (
    <div className="foutenlijst stapel" role="alert" tabIndex={-1} ref={melding}>
      <p>{zin}</p>
      <ul className="punten">
        {velden.map(({ veld, code }) => {
          const doel = veldIn(huis.current, veld);
          return (
            <li key={`${veld}-${code}`}>
              <button type="button" className="alsLink" onClick={() => doel?.focus()}>
                {[labelVan(doel), foutZin({ code: isFoutcode(code) ? code : 'storing' })].filter(Boolean).join(': ')}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
