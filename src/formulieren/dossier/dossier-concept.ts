import type { Dossieractie } from '#domein/dossier/dossier.acties.ts';
import type { Gebeurtenis } from '#domein/gedeeld/gebeurtenis.ts';
import type { Waarden } from '#formulieren/gedeeld/toestand.ts';

/** What was typed in a dossier and not sent: only the fields that differ. */
export interface Dossierconcept {
  readonly waarden: Waarden;
  /** What stood in those fields then. */
  readonly was: Waarden;
}

/** A draft as the form finds it again. */
export interface Gevondenconcept extends Dossierconcept {
  /** When something was last typed, in milliseconds. */
  readonly op: number;
  /** We wrote something since, or what stood in its fields changed. */
  readonly botst: boolean;
}

/** Where a dossier keeps what was typed; absent on the server, which keeps nothing. */
export interface Dossierconcepten {
  lees(actie: Dossieractie, begin: Waarden): Gevondenconcept | undefined;
  /** Goes on with what was found: it is replaced by what is typed next. */
  neem(actie: Dossieractie): void;
  /** Whether something was typed with it that was not sent. */
  heeft(actie: Dossieractie): boolean;
  /** `begin`: what the form was drawn with. */
  bewaar(actie: Dossieractie, formulier: HTMLFormElement, begin: Waarden): void;
  wis(actie: Dossieractie): void;
  readonly gedeeld: boolean;
  zetGedeeld(gedeeld: boolean): void;
}

/** With which there is something to type that is worth keeping. */
export const conceptacties = ['aanvullen', 'vragen', 'wijzigen', 'intrekken', 'eindverslag', 'geholpen'] as const;
export const heeftConcept = (actie: Dossieractie): boolean => conceptacties.some((een) => een === actie);

/** A line of the begroting is one thing, and so is an address with its place on the map. */
const SAMEN = [
  ['post_omschrijving', 'post_bedrag'],
  ['adres', 'lat', 'lon'],
];
/** What the form adds itself, and who somebody is. */
const isEigen = (naam: string): boolean =>
  ['actie', 'volgcode', 'nummer', 'versie'].includes(naam) || naam.startsWith('contact_');

const plat = (delen: readonly string[] = []): string =>
  JSON.stringify(delen.map((deel) => deel.replace(/\r\n?/g, '\n')).filter((deel) => deel !== ''));
const deelVan = (waarden: Waarden, namen: Iterable<string>): Waarden =>
  Object.fromEntries([...namen].map((naam) => [naam, waarden[naam] ?? []]));

/** What differs from what the form was drawn with; undefined when nothing does. */
export function getypt(nu: Waarden, begin: Waarden): Dossierconcept | undefined {
  const anders = new Set(Object.keys(nu).filter((naam) => !isEigen(naam) && plat(nu[naam]) !== plat(begin[naam])));
  // The last box was taken off: a field without a choice is not in the form at all.
  for (const naam of Object.keys(begin)) if (naam === 'themas' && !(naam in nu)) anders.add(naam);
  for (const groep of SAMEN) if (groep.some((naam) => anders.has(naam))) for (const naam of groep) anders.add(naam);
  return anders.size === 0 ? undefined : { waarden: deelVan(nu, anders), was: deelVan(begin, anders) };
}

/** Whether what stood in the fields of a draft is no longer what stands there. */
export const isVeranderd = ({ was }: Dossierconcept, begin: Waarden): boolean =>
  Object.keys(was).some((naam) => plat(was[naam]) !== plat(begin[naam]));

interface Gebeurd {
  readonly gebeurtenissen: readonly Gebeurtenis[] | null;
}
const laatsteVan = ({ gebeurtenissen }: Gebeurd, past: (een: Gebeurtenis) => boolean): string | null =>
  (gebeurtenissen ?? []).filter(past).slice(-1)[0]?.op ?? null;

/** When what was sent was changed last: a change says on which one it was typed. Null: it never was. */
export const wijzigingVan = (dossier: Gebeurd): string | null =>
  laatsteVan(dossier, ({ soort }) => soort === 'gewijzigd');

/** The last thing that we wrote or did: an answer to one question is not yet one to the next. */
export const versieVan = (dossier: Gebeurd): string | null =>
  laatsteVan(dossier, ({ door }) => door === 'makelaar' || door === 'beheerder');
