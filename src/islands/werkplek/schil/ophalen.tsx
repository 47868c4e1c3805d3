import { Werkfout } from '#client/werkplek/werkfout.ts';
import { werkplekTekst as tekst, werkfoutTekst } from '#teksten/nl/werkplek/werkplek.ts';

/** Stands where an answer will come: that it is on its way, or why it did not come. Only what came can be empty. */
export const Ophalen = ({ fout }: { readonly fout: unknown }) =>
  fout ? (
    <p role="alert">{werkfoutTekst[fout instanceof Werkfout ? fout.code : 'storing']}</p>
  ) : (
    <p role="status">{tekst.ophalen}</p>
  );
