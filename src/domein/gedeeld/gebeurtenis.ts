import type { Partij } from '#domein/gedeeld/overgangen.ts';

export const dossiersoorten = ['aanmelding', 'aanvraag', 'feedback'] as const;
export type Dossiersoort = (typeof dossiersoorten)[number];

/** How it reached us. Everything but `site` waits for a confirmation before anything is done with the address. */
export const kanalen = ['site', 'site_zonder_js', 'papier', 'telefoon', 'straat'] as const;
export type Kanaal = (typeof kanalen)[number];

const NAMENS: ReadonlySet<Kanaal> = new Set(['papier', 'telefoon', 'straat']);
/** Staff wrote it down for somebody. */
export const isNamens = (kanaal: Kanaal): boolean => NAMENS.has(kanaal);

/** What can happen in a dossier. A step along the table of transitions has the name of the state it leads to, with four exceptions. */
export const gebeurtenissoorten = [
  'ingediend',
  'bevestigd',
  'vraag_gesteld',
  'aanvulling_gevraagd',
  // The answer to one of these two questions, or the makelaar who no longer needs it.
  'aangevuld',
  'vraag_vervallen',
  'gewijzigd',
  'in_behandeling',
  'voorgelegd',
  'toegekend',
  'deels_toegekend',
  'afgewezen',
  'in_uitvoering',
  // Handed in by the applicant, which brings the aanvraag to `afgerond`; without one a makelaar does that.
  'eindverslag',
  'afgerond',
  'buiten_behandeling',
  'ingetrokken',
  'gepubliceerd',
  'beantwoord',
  // What was promised with an answer.
  'gedaan',
  // "Ben je hiermee geholpen?": yes brings feedback to `afgesloten`, no to `heropend`.
  'geholpen',
  'heropend',
  'afgesloten',
  'nieuwe_code',
  'gewist',
  'notitie',
  // The clock mailed somebody who had been silent for long.
  'herinnerd',
  // What the resident wrote of their own accord, and what staff wrote to them; without words: that it was read.
  'geschreven',
  'geantwoord',
] as const;
export type Gebeurtenissoort = (typeof gebeurtenissoorten)[number];

/** Work of staff among themselves, never part of a timeline. */
export const INTERN: ReadonlySet<Gebeurtenissoort> = new Set(['notitie']);

/** A step that was taken. `tekst`: what was said with it, when the applicant may read it. */
export interface Gebeurtenis {
  readonly soort: Gebeurtenissoort;
  readonly door: Partij;
  /** ISO moment with an offset. */
  readonly op: string;
  readonly tekst?: string | null | undefined;
  /** What happened and who did it, in words to the applicant; our server writes it, so that the page need not carry how. */
  readonly zin?: string | undefined;
  /** What the count says of this request: words of the site, beside those of whoever took the step. */
  readonly telling?: string | null | undefined;
}
