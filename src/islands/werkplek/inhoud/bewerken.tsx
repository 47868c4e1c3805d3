import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import {
  Create,
  Edit,
  type RaRecord,
  SimpleForm,
  type UseUpdateMutateParams,
  useDataProvider,
  useNotify,
} from 'react-admin';
import { Werkfout } from '#client/werkfout.ts';
import { Balk, Nieuwbalk } from '#islands/werkplek/inhoud/balk.tsx';
import { Botsing } from '#islands/werkplek/inhoud/botsing.tsx';
import { Bovenbalk } from '#islands/werkplek/inhoud/bovenbalk.tsx';
import { Concept } from '#islands/werkplek/inhoud/concept.tsx';
import { wisConcept } from '#islands/werkplek/inhoud/conceptopslag.ts';
import { type Ander, MetToestand } from '#islands/werkplek/inhoud/toestand.ts';
import type { Deel } from '#islands/werkplek/schil/delen.ts';
import { inhoudTekst as tekst } from '#teksten/nl/werkplek-velden.ts';

interface Props {
  readonly deel: Deel;
  readonly children: ReactNode;
  /** Below the form: what is saved on its own. */
  readonly onder?: ReactNode;
}
/** A row is read once: it must not change under the hands of who is typing, or their change would go unseen. */
const EENMAAL = { refetchOnWindowFocus: false, refetchOnReconnect: false };
/** What was typed stays when the row is read again. */
const HOUD = { keepDirtyValues: true };
const STIL = new Set(['gewijzigd_op']);

const verschillen = (oud: Partial<RaRecord>, nieuw: RaRecord): Ander[] =>
  Object.entries(nieuw)
    .filter(([veld, waarde]) => !STIL.has(veld) && JSON.stringify(waarde) !== JSON.stringify(oud[veld]))
    .map(([veld, waarde]) => ({ veld, waarde }));

/** Reads the row anew after somebody else changed it, and tells what they changed. */
function useBotsing(deel: Deel) {
  const bron = useDataProvider();
  const wachtrij = useQueryClient();
  const notify = useNotify();
  const [anders, zet] = useState<readonly Ander[]>([]);
  async function bijFout(fout: unknown, { id, previousData }: Partial<UseUpdateMutateParams>): Promise<void> {
    notify(fout instanceof Error ? fout.message : 'werkplek.fout.storing', { type: 'error' });
    if (!(fout instanceof Werkfout) || fout.code !== 'botsing' || id === undefined) return;
    const { data } = await bron.getOne(deel, { id });
    zet(verschillen(previousData ?? {}, data));
    wachtrij.setQueriesData({ queryKey: [deel, 'getOne', { id }] }, data);
  }
  return { anders, bijFout, klaar: () => zet([]) };
}

/** Changing one row. Nothing is shown as saved before the database said so. */
export function Bewerken({ deel, children, onder }: Props) {
  const { anders, bijFout, klaar } = useBotsing(deel);
  const notify = useNotify();
  const bewaard = ({ id, status }: RaRecord): void => {
    klaar();
    wisConcept(`${deel}:${id}`);
    notify(status === 'gepubliceerd' ? tekst.bewaardZichtbaar : tekst.bewaard, { type: 'success' });
  };
  return (
    <MetToestand value={{ deel, anders }}>
      <Edit
        mutationMode="pessimistic"
        redirect={false}
        queryOptions={EENMAAL}
        mutationOptions={{ onError: bijFout, onSuccess: bewaard }}
        actions={<Bovenbalk />}
        component="div"
      >
        <SimpleForm toolbar={<Balk />} resetOptions={HOUD} sanitizeEmptyValues mode="onBlur" reValidateMode="onBlur">
          <Botsing />
          <Concept />
          {children}
        </SimpleForm>
        {onder}
      </Edit>
    </MetToestand>
  );
}

interface Nieuwprops extends Props {
  readonly begin?: () => Record<string, unknown>;
  /** What the database needs beside what was typed. */
  readonly maakAf?: (waarden: RaRecord) => RaRecord;
}

/** Adding one row; it opens in its own screen afterwards, where the rest can be filled in. */
export function Toevoegen({ deel, children, begin, maakAf }: Nieuwprops) {
  const notify = useNotify();
  return (
    <MetToestand value={{ deel, anders: [] }}>
      <Create
        redirect="edit"
        component="div"
        actions={<Bovenbalk />}
        {...(maakAf ? { transform: maakAf } : {})}
        mutationOptions={{
          onSettled: (_rij: unknown, fout: unknown) => {
            if (!fout) wisConcept(`${deel}:nieuw`);
          },
          onError: (fout: unknown) =>
            notify(fout instanceof Error ? fout.message : 'werkplek.fout.storing', { type: 'error' }),
        }}
      >
        <SimpleForm
          toolbar={<Nieuwbalk />}
          {...(begin ? { defaultValues: begin } : {})}
          sanitizeEmptyValues
          mode="onBlur"
          reValidateMode="onBlur"
        >
          <Concept />
          {children}
        </SimpleForm>
      </Create>
    </MetToestand>
  );
}
