const DAG_MS = 86_400_000;

export const moment = (nu: Date, dagen: number): string => new Date(nu.getTime() + dagen * DAG_MS).toISOString();
export const datum = (nu: Date, dagen: number): string => moment(nu, dagen).slice(0, 10);
