/** One thing to go to, as the front page fetches it. `dag`: ISO date; `wanneer`: the same in words; `wijk`: its slug. */
export interface Weekkeer {
  readonly titel: string;
  readonly dag: string;
  readonly wanneer: string;
  /** The plek or initiatief where it is. */
  readonly bij: string;
  /** The page about it. */
  readonly adres: string;
  readonly wijk: string;
}
