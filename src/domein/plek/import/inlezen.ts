/** How the workplace hears of a file of places. `regels`: sentences, the first of them; `meer`: how many are left out. */
export type Inleesantwoord = { readonly regels: readonly string[]; readonly meer: number } & (
  | { readonly klopt: false; readonly aantal: number }
  | {
      readonly klopt: true;
      readonly nieuw: number;
      /** Of the new ones, those that do not come on the site yet. */
      readonly concept: number;
      readonly anders: number;
      readonly gelijk: number;
      /** Of exactly this change to exactly these places; sent along to carry it out. */
      readonly merk: string;
      /** `verouderd`: what was shown is no longer what would happen, so nothing was written. */
      readonly stand: 'getoond' | 'verouderd' | 'geschreven';
    }
);
