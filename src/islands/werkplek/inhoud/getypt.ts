import { useEffect, useRef, useState } from 'react';
import { type RaRecord, useRecordContext } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import {
  type Getypt,
  isNiets,
  NIETS_GETYPT,
  noteer,
  opnieuwOp,
  type Veldverschil,
  verschillenMet,
  zonderVelden,
} from '#domein/werkplek/getypt.rules.ts';
import type { Concept } from '#islands/gedeeld/concepten.ts';
import { useToestand } from '#islands/werkplek/inhoud/toestand.ts';

const VUIL = { shouldDirty: true, shouldTouch: true };
const versieVan = (rij: Partial<RaRecord> | undefined): string | null =>
  typeof rij?.['gewijzigd_op'] === 'string' ? rij['gewijzigd_op'] : null;

/**
 * What is typed in the form around this, field by field, with what stood there when typing began. Kept on this device from the
 * first letter; a row that is read again meanwhile is compared with it.
 */
export function useGetypt() {
  const { plaats, bewaard } = useToestand();
  const { watch, getValues, setValue, formState } = useFormContext();
  const opgeslagen = useRecordContext();
  const rij = opgeslagen ?? formState.defaultValues ?? {};
  const laatste = useRef(rij);
  laatste.current = rij;
  const nu = useRef(NIETS_GETYPT);
  const [getypt, toon] = useState(NIETS_GETYPT);
  const zet = (nieuw: Getypt): void => {
    nu.current = nieuw;
    toon(nieuw);
    if (isNiets(nieuw)) plaats.wis();
    else plaats.bewaar(nieuw, versieVan(laatste.current));
  };
  const vast = useRef(zet);
  vast.current = zet;

  useEffect(() => {
    const luisteraar = watch((_waarden, { name }) => {
      const veld = name?.split('.')[0];
      if (veld) vast.current(noteer(nu.current, veld, getValues(veld), laatste.current[veld]));
    });
    return () => luisteraar.unsubscribe();
  }, [watch, getValues]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: saving is the reason
  useEffect(() => vast.current(NIETS_GETYPT), [bewaard]);

  /** Goes on with what was chosen; of the rest the form shows what stands there now. */
  const kies = (van: Getypt, houdt: (veld: string) => boolean): void => {
    const gekozen = opnieuwOp(van, rij, houdt);
    for (const veld of Object.keys(van.waarden)) setValue(veld, gekozen.waarden[veld] ?? rij[veld] ?? null, VUIL);
    const rest = zonderVelden(nu.current, new Set(Object.keys(van.waarden)));
    zet({ waarden: { ...rest.waarden, ...gekozen.waarden }, van: { ...rest.van, ...gekozen.van } });
  };
  return {
    /** What somebody else changed too while it was typed here. */
    botsingen: formState.isSubmitting ? [] : verschillenMet(getypt, rij).filter(({ botst }) => botst),
    isTypend: !isNiets(getypt),
    isGetypt: (veld: string): boolean => veld in getypt.waarden,
    /** After a conflict: these fields stay as they were typed, the other ones of `verschillen` do not. */
    losOp: (verschillen: readonly Veldverschil[], mijn: ReadonlySet<string>): void => {
      const beslist = new Set(verschillen.map(({ veld }) => veld));
      kies(nu.current, (veld) => !beslist.has(veld) || mijn.has(veld));
    },
    verschillenVan: (concept: Concept<Getypt>) => verschillenMet(concept.inhoud, rij),
    neem: (concept: Concept<Getypt>, houdt: (veld: string) => boolean): void => {
      plaats.neem(concept);
      kies(concept.inhoud, houdt);
    },
  };
}
