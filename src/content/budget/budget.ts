import { type Budgetoverzicht, budgetOverzicht } from '#content/budget/budget-cijfers.ts';
import { gegevens } from '#content/lezen/gegevens.ts';

/** What /buurtbudget/ shows of the past. */
export const leesBudget = async (): Promise<Budgetoverzicht> => budgetOverzicht(await gegevens('budgetcijfer'));
