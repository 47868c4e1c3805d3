import { type ReactNode, useEffect, useRef } from 'react';
import { createSearchParams, Link, useLocation, useSearchParams } from 'react-router';
import { bladVan } from '#domein/werkplek/bladen.ts';
import { bladTekst } from '#teksten/nl/lijst/bladen.ts';
import { inboxTekst as tekst } from '#teksten/nl/werkplek/werkplek-dossiers.ts';

const PER_BLAD = 25;

interface Props<Ding> {
  readonly alles: readonly Ding[];
  /** Under which the page stands in the address, so that Back leads to it again. */
  readonly sleutel: string;
  readonly toon: (dingen: readonly Ding[]) => ReactNode;
}

/** A long list, a page at a time. */
export function Bladerlijst<Ding>({ alles, sleutel, toon }: Props<Ding>) {
  const [zoek] = useSearchParams();
  const { pathname } = useLocation();
  const begin = useRef<HTMLParagraphElement>(null);
  const { dingen, nummer, bladen, van, tot } = bladVan(alles, Number(zoek.get(sleutel)), PER_BLAD);
  const vorig = useRef(nummer);
  useEffect(() => {
    if (vorig.current === nummer) return;
    vorig.current = nummer;
    // Reading goes on where the new page begins.
    begin.current?.focus();
  }, [nummer]);
  if (bladen === 1) return toon(dingen);

  const naar = (blad: number, naam: string) => (
    <Link
      to={{ pathname, search: `${createSearchParams({ ...Object.fromEntries(zoek), [sleutel]: `${blad}` })}` }}
      preventScrollReset
    >
      {naam}
    </Link>
  );
  return (
    <>
      <p ref={begin} tabIndex={-1}>
        {tekst.blad(van, tot, alles.length)}
      </p>
      {toon(dingen)}
      <nav className="werkbladen" aria-label={bladTekst.paginas}>
        {nummer > 1 && naar(nummer - 1, bladTekst.vorige)}
        {nummer < bladen && naar(nummer + 1, bladTekst.volgende)}
      </nav>
    </>
  );
}
