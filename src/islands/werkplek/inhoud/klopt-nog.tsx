import { useListContext, useNotify, useRecordContext, useResourceContext, useUpdate, useUpdateMany } from 'react-admin';
import { Knop } from '#islands/werkplek/schil/knop.tsx';
import { inhoudTekst as tekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

const nagekeken = (vandaag: string) => ({ gecontroleerd_op: vandaag, gecontroleerd_precisie: 'dag' });
const fouttekst = (fout: unknown): string => (fout instanceof Error ? fout.message : 'werkplek.fout.storing');

/** One tap: somebody looked, and it is still right. */
export function KloptNog({ vandaag }: { vandaag: string }) {
  const rij = useRecordContext();
  const deel = useResourceContext() ?? '';
  const notify = useNotify();
  const [bewaar, { isPending }] = useUpdate();
  const klopt = () =>
    bewaar(
      deel,
      { id: rij?.id, data: nagekeken(vandaag), previousData: rij },
      {
        mutationMode: 'pessimistic',
        onSuccess: () => notify(tekst.kloptGezegd, { type: 'success' }),
        onError: (fout: unknown) => notify(fouttekst(fout), { type: 'error' }),
      },
    );
  return (
    <Knop druk={klopt} bezig={isPending}>
      {tekst.kloptNog}
    </Knop>
  );
}

/** The same for all rows that were chosen in a list. */
export function KloptNogAlle({ vandaag }: { vandaag: string }) {
  const { selectedIds, onUnselectItems } = useListContext();
  const deel = useResourceContext() ?? '';
  const notify = useNotify();
  const [bewaar, { isPending }] = useUpdateMany();
  const klopt = () =>
    bewaar(
      deel,
      { ids: selectedIds, data: nagekeken(vandaag) },
      {
        mutationMode: 'pessimistic',
        onSuccess: () => {
          onUnselectItems();
          notify(tekst.kloptGezegd, { type: 'success' });
        },
        onError: (fout: unknown) => notify(fouttekst(fout), { type: 'error' }),
      },
    );
  return (
    <Knop druk={klopt} bezig={isPending}>
      {tekst.kloptNog}
    </Knop>
  );
}
