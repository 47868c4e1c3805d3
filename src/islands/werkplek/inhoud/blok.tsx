import type { ReactNode } from 'react';

/** Fields that belong together, under a heading. */
export const Blok = ({ kop, children }: { kop: string; children: ReactNode }) => (
  <fieldset className="werkblok">
    <legend>{kop}</legend>
    {children}
  </fieldset>
);
