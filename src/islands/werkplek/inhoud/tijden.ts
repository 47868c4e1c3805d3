import { useEffect, useMemo, useState } from 'react';
import type { Tijdregel } from '#domein/plek/openingstijden.invoer.ts';
import { isGelijk } from '#domein/werkplek/getypt.rules.ts';
import type { Concept } from '#islands/gedeeld/concepten.ts';
import { useConcepten } from '#islands/gedeeld/eigen-concepten.ts';
import {
  getypteDagen,
  isTijdconcept,
  type Tijdconcept,
  tijdverschillen,
  voegSamen,
} from '#islands/werkplek/inhoud/tijdverschil.ts';

/** The hours of one plek while they are typed, kept on this device; `nu` is what was saved last, by anybody. */
export function useTijden(plek: string, nu: readonly Tijdregel[]) {
  const concepten = useConcepten();
  const plaats = useMemo(() => concepten.plaats(`openingstijd:${plek}`, isTijdconcept), [concepten, plek]);
  const [getypt, toon] = useState<Tijdconcept | null>(null);
  const [eerder, zetEerder] = useState(() => plaats.lees());
  const zet = (nieuw: Tijdconcept): void => {
    const isTerug = isGelijk(nieuw.regels, nu);
    toon(isTerug ? null : nieuw);
    if (isTerug) plaats.wis();
    else plaats.bewaar(nieuw);
  };
  const verschillen = getypt ? tijdverschillen(getypt, nu) : [];
  const botst = verschillen.some((verschil) => verschil.botst);
  /** These days as they were typed, and all other days as they are now. */
  const neemOver = (van: Tijdconcept, mijn: ReadonlySet<string>): void =>
    zet({ regels: voegSamen(van, nu, mijn), van: nu });
  const verouderd = getypt !== null && !isGelijk(getypt.van, nu);
  useEffect(() => {
    if (getypt && verouderd && !botst) neemOver(getypt, getypteDagen(getypt));
  });
  const zonder = (concept: Concept<Tijdconcept>): void => zetEerder((alle) => alle.filter((een) => een !== concept));
  const vroeger = getypt ? undefined : eerder.find(({ inhoud }) => tijdverschillen(inhoud, nu).length > 0);
  return {
    regels: getypt?.regels ?? nu,
    typ: (regels: readonly Tijdregel[]): void => zet({ regels, van: getypt?.van ?? nu }),
    bewaard: (): void => {
      plaats.wis();
      toon(null);
    },
    botsing: getypt && botst ? { verschillen, neem: (mijn: ReadonlySet<string>) => neemOver(getypt, mijn) } : null,
    eerder: vroeger && {
      op: vroeger.op,
      verschillen: tijdverschillen(vroeger.inhoud, nu),
      neem: (mijn: ReadonlySet<string>): void => {
        plaats.neem(vroeger);
        neemOver(vroeger.inhoud, mijn);
        zonder(vroeger);
      },
      gooiWeg: (): void => {
        plaats.neem(vroeger);
        plaats.wis();
        zonder(vroeger);
      },
    },
  };
}
