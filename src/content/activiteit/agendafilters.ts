import { type Afspraak, type Keer, kerenVan, themasVan, volgendeVan } from '#content/activiteit/agenda.ts';
import { themaSlug } from '#content/lijst/items.ts';
import { dagnummer, plusDagen, weekdag } from '#domein/gedeeld/dag.ts';
import { doelgroepen } from '#domein/initiatief/initiatief.schema.ts';
import { agendafilterTekst as tekst } from '#teksten/nl/activiteit/agendafilters.ts';
import { hoofdletter } from '#teksten/nl/taal/woord.ts';

/** A part of the agenda that has pages of its own. */
export interface Agendafilter {
  /** What its address says after that of the city or wijk. */
  readonly deel: string;
  readonly naam: string;
  /** After the name of the agenda: "vandaag", "voor kinderen". */
  readonly erbij: string;
  readonly soort: 'wanneer' | 'voor' | 'thema';
  /** What stands on it. */
  readonly keren: (afspraken: readonly Afspraak[], vandaag: string) => Keer[];
}

const ZATERDAG = 6;
const ZONDAG = 7;
/** This weekend, or the coming one: ISO dates. On a Sunday it is that day alone. */
export function weekend(vandaag: string): { readonly van: string; readonly tot: string } {
  const nu = weekdag(dagnummer(vandaag));
  const tot = plusDagen(vandaag, ZONDAG - nu);
  return { van: nu > ZATERDAG ? vandaag : plusDagen(vandaag, ZATERDAG - nu), tot };
}

const wanneer = (
  deel: keyof typeof tekst.wanneer,
  dagen: (vandaag: string) => { van: string; tot: string },
): Agendafilter => ({
  deel,
  ...tekst.wanneer[deel],
  soort: 'wanneer',
  keren: (afspraken, vandaag) => {
    const { van, tot } = dagen(vandaag);
    return kerenVan(afspraken, van, tot);
  },
});
const WANNEER: readonly Agendafilter[] = [
  wanneer('vandaag', (dag) => ({ van: dag, tot: dag })),
  wanneer('weekend', weekend),
  wanneer('week', (dag) => ({ van: dag, tot: plusDagen(dag, 6) })),
];

const lijst = (
  kop: Pick<Agendafilter, 'deel' | 'naam' | 'erbij' | 'soort'>,
  hoort: (afspraak: Afspraak) => boolean,
): Agendafilter => ({ ...kop, keren: (afspraken, vandaag) => volgendeVan(afspraken.filter(hoort), vandaag) });

const VOOR: readonly Agendafilter[] = [
  lijst({ deel: 'gratis', ...tekst.gratis, soort: 'voor' }, ({ activiteit }) => activiteit.gratis === true),
  // What is for everybody is for them too.
  ...doelgroepen.map((groep) =>
    lijst(
      { deel: `voor/${groep}`, ...tekst.voor[groep], soort: 'voor' },
      ({ activiteit: { voor } }) => voor.length === 0 || voor.includes(groep),
    ),
  ),
];

/** Subjects are free words: the ones that most of what comes has. */
const MEESTE_THEMAS = 8;
function themafilters(afspraken: readonly Afspraak[], vandaag: string): Agendafilter[] {
  const komt = new Set(volgendeVan(afspraken, vandaag).map(({ activiteit }) => activiteit.id));
  const namen = new Map<string, string>();
  const aantal = new Map<string, number>();
  for (const afspraak of afspraken) {
    if (!komt.has(afspraak.activiteit.id)) continue;
    for (const thema of themasVan(afspraak)) {
      const slug = themaSlug(thema);
      namen.set(slug, thema);
      aantal.set(slug, (aantal.get(slug) ?? 0) + 1);
    }
  }
  return [...namen]
    .toSorted(([een], [ander]) => (aantal.get(ander) ?? 0) - (aantal.get(een) ?? 0) || een.localeCompare(ander))
    .slice(0, MEESTE_THEMAS)
    .map(([slug, thema]) =>
      lijst({ deel: `thema/${slug}`, naam: hoofdletter(thema), erbij: thema, soort: 'thema' }, (afspraak) =>
        themasVan(afspraak).some((een) => themaSlug(een) === slug),
      ),
    );
}

/** The parts of an agenda: by day, for whom, and the subjects of what comes. */
export const agendafilters = (afspraken: readonly Afspraak[], vandaag: string): Agendafilter[] => [
  ...WANNEER,
  ...VOOR,
  ...themafilters(afspraken, vandaag),
];
