import { type Afspraak, themasVan } from '#content/activiteit/agenda.ts';
import { themaSlug } from '#content/lijst/items.ts';
import { dagnummer, plusDagen, weekdag } from '#domein/gedeeld/dag.ts';
import { groepeer } from '#domein/gedeeld/groepeer.ts';
import { doelgroepen } from '#domein/initiatief/initiatief.schema.ts';
import { agendafilterTekst as tekst } from '#teksten/nl/activiteit/agendafilters.ts';
import { hoofdletter } from '#teksten/nl/taal/woord.ts';

/** From when until when, ISO dates, both included. */
interface Periode {
  readonly van: string;
  readonly tot: string;
}
/** A part of the agenda that has pages of its own. */
export interface Agendadeel {
  /** What its address says after that of the city or wijk. */
  readonly deel: string;
  readonly naam: string;
  /** After the name of the agenda: "vandaag", "voor kinderen". */
  readonly erbij: string;
  /** Of what is told by the day; the others tell each activity with its next time. */
  readonly periode?: Periode;
}
export interface Agendafilter extends Agendadeel {
  readonly hoort: (afspraak: Afspraak) => boolean;
}

const ZATERDAG = 6;
const ZONDAG = 7;
/** This weekend, or the coming one. On a Sunday it is that day alone. */
export function weekend(vandaag: string): Periode {
  const nu = weekdag(dagnummer(vandaag));
  const tot = plusDagen(vandaag, ZONDAG - nu);
  return { van: nu > ZATERDAG ? vandaag : plusDagen(vandaag, ZATERDAG - nu), tot };
}
/** The last day of a week that begins today; no period ends later. */
export const eindeWeek = (vandaag: string): string => plusDagen(vandaag, 6);

const metNaam = (naam: string) => ({ naam, erbij: naam.charAt(0).toLowerCase() + naam.slice(1) });

const opDagen = (vandaag: string): Agendafilter[] => {
  const altijd = () => true;
  const { wanneer } = tekst;
  return [
    { deel: 'vandaag', ...metNaam(wanneer.vandaag), periode: { van: vandaag, tot: vandaag }, hoort: altijd },
    { deel: 'weekend', ...metNaam(wanneer.weekend), periode: weekend(vandaag), hoort: altijd },
    { deel: 'week', ...metNaam(wanneer.week), periode: { van: vandaag, tot: eindeWeek(vandaag) }, hoort: altijd },
  ];
};

const voorWie: readonly Agendafilter[] = [
  { deel: 'gratis', ...metNaam(tekst.gratis), hoort: ({ activiteit }) => activiteit.gratis === true },
  ...doelgroepen.map((groep) => ({
    deel: `voor/${groep}`,
    ...metNaam(tekst.voor[groep]),
    // What is for everybody is for them too.
    hoort: ({ activiteit: { voor } }: Afspraak) => voor.length === 0 || voor.includes(groep),
  })),
];

/** Subjects are free words: the ones that most of what comes has. */
const MEESTE_THEMAS = 8;
function themafilters(komt: readonly Afspraak[]): Agendafilter[] {
  const alle = komt
    .flatMap((afspraak) => themasVan(afspraak).map((thema) => ({ thema, slug: themaSlug(thema) })))
    // A word without letters makes no address.
    .filter(({ slug }) => slug !== '');
  return [...groepeer(alle, ({ slug }) => slug)]
    .toSorted(([een, zo], [ander, veel]) => veel.length - zo.length || een.localeCompare(ander))
    .slice(0, MEESTE_THEMAS)
    .map(([slug, [eerste]]) => ({
      deel: `thema/${slug}`,
      naam: hoofdletter(eerste?.thema ?? slug),
      erbij: eerste?.thema ?? slug,
      hoort: (afspraak) => themasVan(afspraak).some((thema) => themaSlug(thema) === slug),
    }));
}

/** The parts of an agenda: by day, for whom, and the subjects of what comes. */
export const agendafilters = (komt: readonly Afspraak[], vandaag: string): Agendafilter[] => [
  ...opDagen(vandaag),
  ...voorWie,
  ...themafilters(komt),
];
