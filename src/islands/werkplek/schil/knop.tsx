import type { ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** Absent where the button sends the form it stands in. */
  readonly druk?: () => void;
  readonly hoofdzaak?: boolean;
  readonly bezig?: boolean;
}

/** A button as on the rest of the site, with its words on every width. */
export const Knop = ({ children, druk, hoofdzaak = false, bezig = false }: Props) => (
  <button
    type={druk ? 'button' : 'submit'}
    className={`nl-button nl-button--${hoofdzaak ? 'primary' : 'default'}`}
    onClick={bezig ? undefined : druk}
    aria-disabled={bezig || undefined}
  >
    {children}
  </button>
);
