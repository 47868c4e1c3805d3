import { type ReactNode, useEffect, useId, useRef } from 'react';
import { geefFocus } from '#islands/gedeeld/geef-focus.ts';

interface Props {
  readonly kop: string;
  /** Escape, or what else a device has to close something. */
  readonly sluit: () => void;
  readonly children: ReactNode;
}

let laatste: HTMLElement | null = null;
// What was pressed is often busy, and without the focus, by the time something is asked about it.
document.addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLElement && !target.closest('dialog')) laatste = target;
});

const AANGEWEZEN = [
  ['role', 'dialog'],
  ['open', ''],
] as const;

/** Asks something over the screen, which stays as it was. The focus goes in, and afterwards back to where it came from. */
export function Dialoog({ kop, sluit, children }: Props) {
  const id = useId();
  const vak = useRef<HTMLDialogElement>(null);
  const kopregel = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const terug = laatste;
    const dialoog = vak.current;
    // A browser of before 2022 has no dialogs: there the styles put it over the screen.
    if (dialoog?.showModal) dialoog.showModal();
    else for (const [naam, waarde] of AANGEWEZEN) dialoog?.setAttribute(naam, waarde);
    kopregel.current?.focus();
    return () => {
      dialoog?.close?.();
      if (terug) geefFocus(terug);
    };
  }, []);
  return (
    <dialog
      ref={vak}
      className="dialoog stapel"
      aria-modal="true"
      aria-labelledby={id}
      onCancel={(afgebroken) => {
        afgebroken.preventDefault();
        sluit();
      }}
    >
      <h2 id={id} tabIndex={-1} ref={kopregel}>
        {kop}
      </h2>
      {children}
    </dialog>
  );
}
