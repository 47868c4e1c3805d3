/** The last day of a field for a date: without it a browser takes years of six digits. */
export const LAATSTE_DAG = '9999-12-31';
