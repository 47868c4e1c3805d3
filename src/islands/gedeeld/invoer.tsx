import { useEffect, useId, useRef, useState } from 'react';
import { lengteVan, Ruimte, ruimteZin } from '#formulieren/gedeeld/ruimte.tsx';
import { INGEVULD } from '#islands/gedeeld/formulierwaarden.ts';

interface Props {
  readonly naam: string;
  /** The most characters that its column takes; none when it is no text for a column. */
  readonly max?: number | undefined;
  /** More than one line. */
  readonly regels?: number | undefined;
  readonly begin?: string | undefined;
  readonly id?: string | undefined;
  /** Id of the words that explain it. */
  readonly hulp?: string | undefined;
}
type Vak = HTMLInputElement | HTMLTextAreaElement;

/** The first field of a form in which more stands than fits; it says so itself. What is not shown is not sent. */
export const teLangIn = (formulier: HTMLFormElement): Vak | undefined =>
  [...formulier.querySelectorAll<Vak>('[data-max]')].find(
    (vak) => lengteVan(vak.value) > Number(vak.dataset['max']) && !vak.closest('[hidden]'),
  );

/** How long what stands there is, also when it came there without typing: of a draft, or emptied with its form. */
function useLengte(begin: string) {
  const vak = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [lengte, zet] = useState(() => lengteVan(begin));
  useEffect(() => {
    const { current: veld } = vak;
    const formulier = veld?.form;
    // A form says that it will be emptied before it is.
    const meet = (): void => queueMicrotask(() => veld && zet(lengteVan(veld.value)));
    veld?.addEventListener(INGEVULD, meet);
    formulier?.addEventListener('reset', meet);
    return () => {
      veld?.removeEventListener(INGEVULD, meet);
      formulier?.removeEventListener('reset', meet);
    };
  }, []);
  return { vak, lengte, onInput: () => vak.current && zet(lengteVan(vak.current.value)) };
}

/** A text field of a plain form. It takes whatever is typed or pasted, and says below it what does not fit. */
export function Invoer({ naam, max = Number.POSITIVE_INFINITY, regels, begin = '', id, hulp }: Props) {
  const { vak, lengte, onInput } = useLengte(begin);
  const ruimte = useId();
  const over = lengte > max;
  const eigen = {
    ref: vak,
    id,
    defaultValue: begin,
    autoComplete: 'off',
    onInput,
    'data-max': max,
    'aria-invalid': over || undefined,
    'aria-describedby': [hulp, ruimte].filter(Boolean).join(' '),
  };
  return (
    <>
      {regels ? (
        <textarea dir="auto" name={naam} rows={regels} {...eigen} />
      ) : (
        <input dir="auto" name={naam} {...eigen} />
      )}
      <Ruimte id={ruimte} zin={ruimteZin(lengte, max)} over={over} />
    </>
  );
}

/** The same with its name above it. */
export function Invoerveld({ label, ...rest }: Omit<Props, 'id'> & { readonly label: string }) {
  const id = useId();
  return (
    <div className="invoerveld">
      <label htmlFor={id}>{label}</label>
      <Invoer id={id} {...rest} />
    </div>
  );
}
