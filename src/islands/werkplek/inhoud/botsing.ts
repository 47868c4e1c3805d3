import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type RaRecord, type UseUpdateMutateParams, useDataProvider, useNotify } from 'react-admin';
import { Werkfout } from '#client/werkplek/werkfout.ts';
import type { Ander } from '#islands/werkplek/inhoud/toestand.ts';
import type { Deel } from '#islands/werkplek/schil/delen.ts';

const STIL = new Set(['gewijzigd_op']);

const verschillen = (oud: Partial<RaRecord>, nieuw: RaRecord): Ander[] =>
  Object.entries(nieuw)
    .filter(([veld, waarde]) => !STIL.has(veld) && JSON.stringify(waarde) !== JSON.stringify(oud[veld]))
    .map(([veld, waarde]) => ({ veld, waarde }));

/** Reads the row anew after somebody else changed it, and tells what they changed. */
export function useBotsing(deel: Deel) {
  const bron = useDataProvider();
  const wachtrij = useQueryClient();
  const notify = useNotify();
  const [anders, zet] = useState<readonly Ander[]>([]);
  async function bijFout(fout: unknown, { id, previousData }: Partial<UseUpdateMutateParams>): Promise<void> {
    notify(fout instanceof Error ? fout.message : 'werkplek.fout.storing', { type: 'error' });
    if (!(fout instanceof Werkfout) || fout.code !== 'botsing' || id === undefined) return;
    const gelezen = await bron.getOne(deel, { id }).catch(() => null);
    if (!gelezen) return;
    zet(verschillen(previousData ?? {}, gelezen.data));
    wachtrij.setQueriesData({ queryKey: [deel, 'getOne', { id }] }, gelezen.data);
  }
  return { anders, bijFout, klaar: () => zet([]) };
}
