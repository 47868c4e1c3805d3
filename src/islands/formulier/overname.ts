import type { Waarden } from '#formulieren/gedeeld/toestand.ts';
import { blijft, type Formulierconcept, zonderContact } from '#islands/formulier/concept.ts';

/** One field that somebody filled in before the script was there. */
export interface Getypt {
  readonly naam: string;
  readonly waarde: string;
  /** Which of the fields of this name, from 0. */
  readonly rij: number;
  /** `een`: replaces what was chosen. `meer`: a box beside others. `tekst`: stands in its own row. */
  readonly soort: 'een' | 'meer' | 'tekst';
}

function metGetypt(oud: readonly string[], { waarde, rij, soort }: Getypt): readonly string[] {
  if (soort === 'een') return [waarde];
  if (soort === 'meer') return [...new Set([...oud, waarde])];
  return Array.from({ length: Math.max(oud.length, rij + 1) }, (_, plek) =>
    plek === rij ? waarde : (oud[plek] ?? ''),
  );
}

/**
 * What belongs in the fields: the draft, with what was typed since on top. `nu`: what stands there, which browsers put
 * back as it once was; only who somebody is comes from it, for no draft has that.
 */
export function voegSamen(concept: Waarden, nu: Waarden, getypt: readonly Getypt[]): Waarden {
  const samen: Record<string, readonly string[]> = { ...concept };
  for (const [naam, delen] of Object.entries(nu)) if (!blijft(naam)) samen[naam] = delen;
  for (const deel of getypt) samen[deel.naam] = metGetypt(samen[deel.naam] ?? [], deel);
  return samen;
}

const isIngevuld = (delen: readonly string[] | undefined): boolean =>
  delen?.some((deel) => deel.trim() !== '') ?? false;
/** Whether somebody said who they are, which no draft knows. */
const heeftContact = (waarden: Waarden): boolean =>
  Object.entries(waarden).some(([naam, delen]) => !blijft(naam) && isIngevuld(delen));

/** One group of questions. */
export interface Groepvorm {
  /** Names of all its fields. */
  readonly namen: ReadonlySet<string>;
  /** Names of those that must be filled in. */
  readonly nodig: ReadonlySet<string>;
}

/** The step to show to who was at `stap`: not beyond the first one whose answers did not come back. */
function stapMet(stap: number, groepen: readonly Groepvorm[], waarden: Waarden): number {
  const open = groepen.findIndex(({ nodig }) => [...nodig].some((naam) => !isIngevuld(waarden[naam])));
  return Math.min(stap, open < 0 ? groepen.length : open);
}

/** What to keep of these answers. Who they are is asked again, so that is the last step to come back to. */
export function alsConcept(
  waarden: Waarden,
  stap: number,
  groepen: readonly Groepvorm[],
): Omit<Formulierconcept, 'sleutel'> {
  const contact = groepen.findIndex(({ namen }) => [...namen].some((naam) => !blijft(naam)));
  return {
    waarden: zonderContact(waarden),
    stap: heeftContact(waarden) && contact >= 0 ? Math.min(stap, contact) : stap,
  };
}

/** How the page was found when the script came. */
export interface Aankomst {
  readonly concept: Formulierconcept | undefined;
  /** What stands in the fields. */
  readonly nu: Waarden;
  /** Who somebody was, as this entry in the history knows. */
  readonly contact: Waarden | undefined;
  readonly getypt: readonly Getypt[];
  readonly groepen: readonly Groepvorm[];
  /** The step of this entry in the history, when somebody was here before. */
  readonly terug: number | undefined;
  /** The address asks for something, so the first step is looked at first. */
  readonly gevraagd: boolean;
}

/** How the form goes on. `waarden` undefined: the fields are right as they stand. */
export function neemOver({ concept, nu, contact, getypt, groepen, terug, gevraagd }: Aankomst): {
  waarden: Waarden | undefined;
  stap: number;
} {
  const waarden =
    (concept || contact) && voegSamen(concept?.waarden ?? zonderContact(nu), { ...nu, ...contact }, getypt);
  const samen = waarden ?? nu;
  const bewaard = concept?.stap ?? 0;
  const was = terug ?? (gevraagd ? 0 : bewaard);
  // Who they are did not come back with the page, or the draft would have known of a later step.
  const stap = concept && !heeftContact(samen) ? Math.min(was, bewaard) : was;
  return { waarden, stap: stapMet(stap, groepen, samen) };
}
