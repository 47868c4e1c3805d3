import { useSourceContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { lengteVan, ruimteZin } from '#formulieren/gedeeld/ruimte.tsx';
import { foutZin } from '#teksten/nl/formulier/fouten.ts';

const lengteIn = (waarde: unknown): number => lengteVan(String(waarde ?? ''));

/** Refuses what does not fit in its column, counted as the database does. */
export const hoogstens =
  (max: number) =>
  (waarde: unknown): string | undefined =>
    lengteIn(waarde) > max ? foutZin({ code: 'te_lang' }, { max }) : undefined;

/** Below a field of the library while somebody types: how much still fits, and its limit once it is over. */
export function Over({ source, max }: { readonly source: string; readonly max: number }) {
  const lengte = lengteIn(useWatch({ name: useSourceContext().getSource(source) }));
  return (
    <span className={lengte > max ? 'veldfout' : undefined} aria-live="polite">
      {ruimteZin(lengte, max)}
    </span>
  );
}
