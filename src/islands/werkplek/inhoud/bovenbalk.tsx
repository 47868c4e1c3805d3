import type { ReactNode } from 'react';
import { useCreatePath, useResourceContext } from 'react-admin';
import { Link } from 'react-router';
import { inhoudTekst as tekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

/** The way back, and what else one does with the whole of a record. The buttons of the library lose their words on a phone. */
export function Bovenbalk({ children }: { children?: ReactNode }) {
  const maakPad = useCreatePath();
  const resource = useResourceContext() ?? '';
  return (
    <p className="bovenbalk geen-print">
      <Link to={maakPad({ resource, type: 'list' })}>{tekst.terug}</Link>
      {children}
    </p>
  );
}
