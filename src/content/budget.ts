import { type Budgetoverzicht, budgetOverzicht } from '#content/budget-cijfers.ts';
import { gegevens } from '#content/gegevens.ts';

/** What /buurtbudget/ shows of the past. */
export const leesBudget = async (): Promise<Budgetoverzicht> => budgetOverzicht(await gegevens('budgetcijfer'));
