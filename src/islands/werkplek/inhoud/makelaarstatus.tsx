import { useQuery } from '@tanstack/react-query';
import { required, SelectInput, useGetIdentity, useRecordContext } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Verandering } from '#domein/contract/werkplek.ts';
import { magMet } from '#domein/rechten/tabelrechten.ts';
import { Balk } from '#islands/werkplek/inhoud/balk.tsx';
import { useBron } from '#islands/werkplek/schil/bron.ts';
import { useRol } from '#islands/werkplek/schil/rol.ts';
import { keuzeTekst, makelaarTekst as tekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

// What prive.bewaak_makelaar refuses is not offered here: who says who a makelaar is, does not put them on the site.

/** The columns that say who it is. */
const WIE = ['naam', 'email', 'medewerker_id'];
const wijstAan = ({ handeling, velden }: Verandering): boolean =>
  handeling === 'toegevoegd' || velden.some((veld) => WIE.includes(veld));

/** Whether somebody may say anew who this makelaar is: who may add one, and they themselves. */
export function useMagWie(): boolean {
  const rij = useRecordContext();
  const eigen = useGetIdentity().data?.id === rij?.['medewerker_id'];
  return magMet(useRol(), 'insert', 'makelaar') || eigen;
}

/** Whether who is signed in may put this makelaar on the site; until that is known nothing is offered. */
function useMagOpSite(): boolean {
  const bron = useBron();
  const rij = useRecordContext();
  const { data: ik } = useGetIdentity();
  const { data: stappen, isError } = useQuery({
    queryKey: ['makelaar', 'geschiedenis', rij?.id, rij?.['status'], rij?.['naam'], rij?.['email']],
    queryFn: () => bron.roep('geschiedenis', { tabel: 'makelaar', rij: String(rij?.id) }),
    enabled: rij !== undefined,
    retry: false,
  });
  if (!rij || !ik || rij['medewerker_id'] === ik.id) return false;
  // The database is the lock.
  if (isError) return true;
  return stappen !== undefined && stappen.find(wijstAan)?.wie !== ik.fullName;
}

/** Whether this form says anew who it is. */
function useAnders(): boolean {
  const rij = useRecordContext();
  const { getValues } = useFormContext();
  useWatch({ name: WIE });
  return WIE.some((veld) => (getValues(veld) ?? null) !== (rij?.[veld] ?? null) && rij !== undefined);
}

/** Whether it is on the site; what would be refused is no choice, and the field says what can be done. */
export function Makelaarstatus() {
  const rij = useRecordContext();
  const { data: ik } = useGetIdentity();
  const opSite = rij?.['status'] === 'gepubliceerd';
  const mag = useMagOpSite();
  const anders = useAnders();
  const keuzes = Object.entries(keuzeTekst.status).filter(([id]) => id !== 'gepubliceerd' || opSite || mag);
  const keur = (status: unknown): string | undefined =>
    status === 'gepubliceerd' && anders && !(opSite && rij?.['medewerker_id'] === ik?.id) ? tekst.eerstEraf : undefined;
  return (
    <SelectInput
      source="status"
      choices={keuzes.map(([id, name]) => ({ id, name }))}
      validate={[required(), keur]}
      helperText={!opSite && !mag && tekst.collegaZet}
    />
  );
}

/** The bar without a button to publish where that would be refused. */
export function Makelaarbalk() {
  const mag = useMagOpSite();
  const anders = useAnders();
  return <Balk magOpSite={mag && !anders} />;
}
