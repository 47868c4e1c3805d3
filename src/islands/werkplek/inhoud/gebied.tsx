import { useEffect } from 'react';
import { SelectInput, useGetList } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';

const ALLE = { pagination: { page: 1, perPage: 500 }, sort: { field: 'naam', order: 'ASC' as const } }; // literal for the type of the library

/** Wijk and buurt; a buurt of another wijk goes when the wijk changes. */
export function Gebied({ verplicht = false }: { verplicht?: boolean }) {
  const { setValue } = useFormContext();
  const [wijk, buurt]: (string | null | undefined)[] = useWatch({ name: ['wijk_code', 'buurt_code'] });
  const { data: wijken } = useGetList('wijk', ALLE);
  const { data: buurten } = useGetList('buurt', ALLE);
  const hier = buurten?.filter(({ wijk_code }) => wijk_code === wijk) ?? [];
  const vreemd = Boolean(buurt && buurten && !hier.some(({ code }) => code === buurt));
  useEffect(() => {
    if (vreemd) setValue('buurt_code', null, { shouldDirty: true });
  }, [vreemd, setValue]);
  return (
    <>
      <SelectInput
        source="wijk_code"
        choices={wijken ?? []}
        optionValue="code"
        optionText="naam"
        isRequired={verplicht}
      />
      <SelectInput
        source="buurt_code"
        choices={hier}
        optionValue="code"
        optionText="naam"
        disabled={hier.length === 0}
      />
    </>
  );
}
