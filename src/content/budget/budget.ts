import { type Budgetoverzicht, budgetOverzicht } from '#content/budget/budget-cijfers.ts';
import { gegevens } from '#content/lezen/gegevens.ts';

/** What the pages about money show of the past. */
export const leesBudget = async (): Promise<Budgetoverzicht> => budgetOverzicht(await gegevens('budgetcijfer'));
