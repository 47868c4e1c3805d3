import { paths } from '#config/paths.ts';
import type { StadInhoud } from '#content/lezen/stad-inhoud.ts';
import { alleItems } from '#content/lijst/items.ts';
import { pasNagekeken } from '#content/site/home.ts';
import type { Wijk } from '#domein/gebied/gebied.schema.ts';
import { dagVan } from '#domein/gedeeld/dag.ts';
import { leesMoment } from '#domein/gedeeld/moment.ts';
import { geldtIn } from '#domein/ronde/ronde.rules.ts';
import { siteNaam } from '#teksten/nl/site/algemeen.ts';
import { nieuwsTekst } from '#teksten/nl/site/nieuws.ts';

/** One thing that happened, on a page of this site. */
export interface Nieuwsbericht {
  readonly titel: string;
  readonly tekst: string;
  readonly adres: string;
  /** ISO moment. */
  readonly op: string;
}
/** What is new in the city, or in one wijk: `bestand` is its name without the ending. */
export interface Nieuwsbron {
  readonly bestand: string;
  readonly naam: string;
  readonly adres: string;
  readonly berichten: readonly Nieuwsbericht[];
}

const HOOGSTENS = 30;
/** What is dated by the day alone counts from its begin. */
function opDeDag(dag: string): string[] {
  const begin = leesMoment(dag, '00:00');
  return begin.ok ? [begin.waarde] : [];
}
/** An example is no news: nobody asks, gives or says anything in it. */
const echt = ({ voorbeeld }: { readonly voorbeeld: boolean }): boolean => !voorbeeld;
const hoort = (wijk: Wijk | undefined, code: string | null): boolean => !wijk || code === wijk.code;

function rondenieuws({ rondes, uitslagen }: StadInhoud, wijk: Wijk | undefined): Nieuwsbericht[] {
  const hier = new Map(
    rondes.filter((ronde) => echt(ronde) && (!wijk || geldtIn(ronde, wijk.code))).map((ronde) => [ronde.id, ronde]),
  );
  const open = [...hier.values()].map(({ naam, slug, uitleg, opent_op }) => ({
    titel: nieuwsTekst.ronde(naam),
    tekst: uitleg ?? '',
    adres: paths.ronde(slug),
    op: opent_op,
  }));
  const geteld = uitslagen.flatMap(({ ronde_id, motivering, vastgesteld_op }) => {
    const ronde = hier.get(ronde_id);
    const adres = ronde && paths.uitslag(ronde.slug);
    return adres ? [{ titel: nieuwsTekst.uitslag(ronde.naam), tekst: motivering, adres, op: vastgesteld_op }] : [];
  });
  return [...open, ...geteld];
}

function plannieuws({ aanvragen, rondes }: StadInhoud, wijk: Wijk | undefined): Nieuwsbericht[] {
  const slugs = new Map(rondes.filter(echt).map(({ id, slug }) => [id, slug]));
  return aanvragen.flatMap(({ wijk_code, titel, plan, slug, ronde_id, voorgelegd_op }) => {
    const ronde = slugs.get(ronde_id);
    if (ronde === undefined || !hoort(wijk, wijk_code)) return [];
    return [{ titel: nieuwsTekst.plan(titel), tekst: plan, adres: paths.aanvraag(ronde, slug), op: voorgelegd_op }];
  });
}

/** Answers to what people said of a plek or initiatief, on its page. */
function antwoordnieuws(inhoud: StadInhoud, adressen: ReadonlyMap<string, string>, wijk: Wijk | undefined) {
  return inhoud.feedback
    .filter((rij) => echt(rij) && hoort(wijk, rij.wijk_code))
    .flatMap(({ over_id, gezegd, reactie, gepubliceerd_op }) => {
      const adres = adressen.get(over_id ?? '');
      return adres ? [{ titel: nieuwsTekst.antwoord(gezegd), tekst: reactie, adres, op: gepubliceerd_op }] : [];
    });
}

/** `nu` is a moment: what opens later is no news yet. */
export function nieuwsbronnen(inhoud: StadInhoud, nu: Date): Nieuwsbron[] {
  const items = alleItems(inhoud);
  const adressen = new Map(items.map(({ id, adres }) => [id, adres]));
  const vandaag = dagVan(nu);
  const berichtenVan = (wijk?: Wijk): Nieuwsbericht[] => {
    const gekeken = pasNagekeken(
      items.filter((item) => !wijk || item.wijk?.code === wijk.code),
      vandaag,
    ).flatMap(({ naam, omschrijving, adres, bekend }) =>
      opDeDag(bekend.gecontroleerd_op ?? '').map((op) => ({
        titel: nieuwsTekst.nagekeken(naam),
        tekst: omschrijving ?? '',
        adres,
        op,
      })),
    );
    return [
      ...rondenieuws(inhoud, wijk),
      ...plannieuws(inhoud, wijk),
      ...antwoordnieuws(inhoud, adressen, wijk),
      ...gekeken,
    ]
      .filter(({ op }) => Date.parse(op) <= nu.getTime())
      .sort((een, ander) => Date.parse(ander.op) - Date.parse(een.op) || een.titel.localeCompare(ander.titel, 'nl'))
      .slice(0, HOOGSTENS);
  };
  return [
    { bestand: 'alles', naam: siteNaam, adres: paths.home, berichten: berichtenVan() },
    ...inhoud.wijken.map((wijk) => ({
      bestand: wijk.slug,
      naam: `${wijk.naam} (${siteNaam})`,
      adres: paths.wijk(wijk.slug),
      berichten: berichtenVan(wijk),
    })),
  ];
}
