import { type Budgetcijfer, budgetgroepSchema } from '#domein/budget/budget.schema.ts';

export interface Budgetgroep {
  groep: Budgetcijfer['groep'];
  cijfers: Budgetcijfer[];
  /** The sources all figures of the group share; undefined when they differ. */
  bron: readonly string[] | undefined;
}
export interface Optelling {
  /** Euro cents: the sum of the amounts of the begroting. */
  som_cent: number;
  /** Euro cents: what the source itself gives as total. */
  totaal_cent: number;
}
export interface Budgetoverzicht {
  groepen: Budgetgroep[];
  /** Of one begroting with one total only. */
  optelling: Optelling | undefined;
  /** Which part was free to spend, in percents, as the sources say. */
  vrij: { min: number; max: number } | undefined;
}

const gelijk = (een: readonly string[], ander: readonly string[]) => een.join('\n') === ander.join('\n');

function gedeeldeBron(cijfers: readonly Budgetcijfer[]): readonly string[] | undefined {
  const [eerste] = cijfers;
  return eerste && cijfers.every(({ bron }) => gelijk(bron, eerste.bron)) ? eerste.bron : undefined;
}

function telOp(cijfers: readonly Budgetcijfer[]): Optelling | undefined {
  const totalen = cijfers.filter(({ groep, bedrag_cent }) => groep === 'totaal' && bedrag_cent !== null);
  const posten = cijfers.filter(({ groep, bedrag_cent }) => groep === 'begroting' && bedrag_cent !== null);
  const totaal_cent = totalen[0]?.bedrag_cent;
  if (totalen.length !== 1 || posten.length === 0 || totaal_cent == null) return undefined;
  return { som_cent: posten.reduce((som, { bedrag_cent }) => som + (bedrag_cent ?? 0), 0), totaal_cent };
}

/** All published figures by group, in the order of the schema; nothing is left out or chosen between. */
export function budgetOverzicht(alle: readonly Budgetcijfer[]): Budgetoverzicht {
  const cijfers = alle.toSorted((een, ander) => een.volgorde - ander.volgorde || een.id.localeCompare(ander.id));
  const procenten = cijfers
    .filter(({ groep, zekerheid }) => groep === 'flexibel' && zekerheid === 'bron')
    .flatMap(({ percentage }) => percentage ?? []);
  return {
    groepen: budgetgroepSchema.options
      .map((groep) => ({ groep, cijfers: cijfers.filter((cijfer) => cijfer.groep === groep) }))
      .filter(({ cijfers }) => cijfers.length > 0)
      .map((deel) => ({ ...deel, bron: gedeeldeBron(deel.cijfers) })),
    optelling: telOp(cijfers),
    vrij: procenten.length > 0 ? { min: Math.min(...procenten), max: Math.max(...procenten) } : undefined,
  };
}

/** Share of the largest amount of a group, 0 to 100; undefined for what is no amount. */
export function aandeel({ bedrag_cent }: Budgetcijfer, cijfers: readonly Budgetcijfer[]): number | undefined {
  const hoogste = Math.max(...cijfers.map((cijfer) => cijfer.bedrag_cent ?? 0));
  return bedrag_cent === null || hoogste === 0 ? undefined : (100 * bedrag_cent) / hoogste;
}
