const taal = new Intl.Collator('nl', { numeric: true });

/** People of a jury as a list shows them: by address, who has none by name after that; lid-2 before lid-10. */
export const opJuryvolgorde = <Lid extends { readonly email: string | null; readonly naam?: string | null }>(
  leden: readonly Lid[],
): Lid[] =>
  [...leden].sort(
    (een, ander) =>
      Number(een.email === null) - Number(ander.email === null) ||
      taal.compare(een.email ?? een.naam ?? '', ander.email ?? ander.naam ?? ''),
  );
