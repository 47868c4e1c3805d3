import { getCollection } from 'astro:content';
import { type Budgetoverzicht, budgetOverzicht } from '#content/budget-cijfers.ts';

/** What /buurtbudget/ shows of the past. */
export const leesBudget = async (): Promise<Budgetoverzicht> =>
  budgetOverzicht((await getCollection('budgetcijfer')).map(({ data }) => data));
