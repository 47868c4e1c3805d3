// Apart from the fields: the workplace needs these words, and not how a form is read.

/** What a page can be about. */
export const verbeteronderwerpen = ['plek', 'initiatief', 'activiteit', 'wijk', 'buurt', 'organisatie'] as const;
export type Verbeteronderwerp = (typeof verbeteronderwerpen)[number];

/** What can be wrong with it. */
export const verbeterpunten = [
  'gesloten',
  'verhuisd',
  'tijden',
  'telefoon',
  'adres',
  'naam',
  'ontbreekt',
  'anders',
] as const;
export type Verbeterpunt = (typeof verbeterpunten)[number];

/** How a makelaar made sure. */
export const controlewijzen = ['gebeld', 'gezien', 'eigen_site'] as const;
export type Controlewijze = (typeof controlewijzen)[number];

/** What people go by: nobody takes it over without saying how it was checked. The database asks the same. */
const NAGEKEKEN: ReadonlySet<Verbeterpunt> = new Set(['adres', 'telefoon', 'gesloten']);
export const moetNagekeken = (wat: Verbeterpunt): boolean => NAGEKEKEN.has(wat);
