import { Create, type RaRecord, SimpleForm, useNotify } from 'react-admin';
import { Nieuwbalk } from '#islands/werkplek/inhoud/balk.tsx';
import type { Formulierprops } from '#islands/werkplek/inhoud/bewerken.tsx';
import { Bovenbalk } from '#islands/werkplek/inhoud/bovenbalk.tsx';
import { Concept } from '#islands/werkplek/inhoud/concept.tsx';
import { type Ander, MetToestand, useFormuliertoestand } from '#islands/werkplek/inhoud/toestand.ts';

const GEEN: readonly Ander[] = [];

interface Nieuwprops extends Omit<Formulierprops, 'onder' | 'balk'> {
  readonly begin?: () => Record<string, unknown>;
  /** What the database needs beside what was typed. */
  readonly maakAf?: (waarden: RaRecord) => RaRecord;
}

/** Adding one row; it opens in its own screen afterwards, where the rest can be filled in. */
export function Toevoegen({ deel, children, begin, maakAf }: Nieuwprops) {
  const notify = useNotify();
  const { toestand } = useFormuliertoestand(deel, 'nieuw', GEEN);
  return (
    <MetToestand value={toestand}>
      <Create
        redirect="edit"
        component="div"
        actions={<Bovenbalk />}
        {...(maakAf ? { transform: maakAf } : {})}
        mutationOptions={{
          onSettled: (_rij: unknown, fout: unknown) => {
            if (!fout) toestand.plaats.wis();
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
