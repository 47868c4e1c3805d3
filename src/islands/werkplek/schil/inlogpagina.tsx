import { createContext, useContext } from 'react';
import { useLogin } from 'react-admin';
import type { Sessies } from '#client/sessie.ts';
import { Inloggen } from '#islands/gedeeld/inloggen.tsx';
import { werkplekTekst as tekst } from '#teksten/nl/werkplek.ts';

const Sessieverband = createContext<Sessies | null>(null);
export const MetSessies = Sessieverband.Provider;

/** Signing in, as everywhere on the site: with a code by mail. */
export function Inlogpagina() {
  const sessies = useContext(Sessieverband);
  const login = useLogin();
  if (!sessies) return null;
  return (
    <main className="werkinlog stapel ruim" id="inhoud" tabIndex={-1}>
      <h1>{tekst.titel}</h1>
      <p>{tekst.intro}</p>
      <Inloggen sessies={sessies} klaar={() => void login({})} />
    </main>
  );
}
