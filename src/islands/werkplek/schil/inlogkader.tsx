import type { ReactNode } from 'react';
import { werkplekTekst as tekst } from '#teksten/nl/werkplek/werkplek.ts';

/** Around signing in, as everywhere on the site: with a code by mail. */
export const Inlogkader = ({ children }: { children: ReactNode }) => (
  <main className="werkinlog stapel ruim" id="inhoud" tabIndex={-1}>
    <h1>{tekst.titel}</h1>
    <p>{tekst.intro}</p>
    {children}
  </main>
);
