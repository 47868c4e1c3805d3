import { createHash } from 'node:crypto';
import { paths } from '#config/paths.ts';
import type { StadInhoud } from '#content/lezen/stad-inhoud.ts';
import { aantalPassend, bytesVan, inBladen } from '#content/lijst/bladen.ts';
import { groepeer } from '#domein/gedeeld/groepeer.ts';
import type { Ronde } from '#domein/ronde/ronde.schema.ts';
import { schrijfCanoniek } from '#domein/stemming/telling/canoniek.ts';
import type { Aanvraaguitkomst } from '#domein/stemming/telling/uitslag.schema.ts';
import type { Adviesrij, Geldstand, Uitslagrij } from '#domein/stemming/uitslagrij.schema.ts';
import { uitkomstZin } from '#teksten/nl/stemming/uitslag-zinnen.ts';

type Bron = Pick<StadInhoud, 'rondes' | 'aanvragen' | 'uitslagen' | 'adviezen' | 'geldstanden'>;

/** What came of the money of a ronde, in euro cents. `open`: promised, not yet paid. `doorgeschoven` null: not known. */
export interface Geldafloop {
  open: number;
  betaald: number;
  besteed: number;
  teruggekomen: number;
  doorgeschoven: number | null;
}

/** One plan in the table of an uitslag. */
export interface Uitslagregel {
  titel: string;
  /** Its page; none when it was withdrawn. */
  adres: string | undefined;
  uitkomst: Aanvraaguitkomst;
  zin: string;
  /** How much of what it could have had, 0 to 100. */
  aandeel: number;
  adviezen: readonly Adviesrij[];
}

/** The uitslag of a ronde with all that its pages and files show. */
export interface Rondeuitslag {
  ronde: Ronde;
  rij: Uitslagrij;
  /** Versions it replaced, the newest first. */
  eerdere: readonly Uitslagrij[];
  /** In the order of the count, those without money after that, most wanted first. */
  regels: readonly Uitslagregel[];
  metGeld: number;
  geld: Geldafloop;
  /** SHA-256 of what counting again must give, in its one spelling. */
  uitslagHash: string;
}

/** The first page also tells how it was counted. A title stands in sentences about others too. */
const MAAT = {
  gewicht: ({ titel, adres, zin }: Uitslagregel) => 300 + bytesVan(titel, adres, zin),
  ruimte: 12_000,
  hoogstens: 15,
};
const procent = ({ steun, hoogste }: Aanvraaguitkomst): number =>
  hoogste === 0 ? 0 : Math.round((steun / hoogste) * 1000) / 10;

const geldVan = (stand: Geldstand | undefined, ronde: Ronde): Geldafloop => ({
  open: stand?.open_cent ?? 0,
  betaald: stand?.betaald_cent ?? 0,
  besteed: stand?.besteed_cent ?? 0,
  teruggekomen: stand?.teruggekomen_cent ?? 0,
  doorgeschoven: ronde.doorgeschoven_cent,
});

function regelsVan({ invoer, uitslag }: Uitslagrij, ronde: Ronde, bron: Bron): Uitslagregel[] {
  const titels = new Map(invoer.aanvragen.map(({ id, titel }) => [id, titel]));
  const titelVan = (id: string): string => titels.get(id) ?? '';
  const slugs = new Map(bron.aanvragen.map(({ id, slug }) => [id, slug]));
  const adviezen = groepeer(bron.adviezen, ({ aanvraag_id }) => aanvraag_id);
  const beurt = new Map(uitslag.stappen.map(({ id }, waar) => [id, waar]));
  const laatst = uitslag.stappen.length;
  return uitslag.aanvragen
    .map((uitkomst): Uitslagregel => {
      const slug = slugs.get(uitkomst.id);
      return {
        titel: titelVan(uitkomst.id),
        adres: slug === undefined ? undefined : paths.aanvraag(ronde.slug, slug),
        uitkomst,
        zin: uitkomstZin(uitkomst, titelVan),
        aandeel: procent(uitkomst),
        adviezen: adviezen.get(uitkomst.id) ?? [],
      };
    })
    .sort(
      ({ uitkomst: een, aandeel }, { uitkomst: ander, aandeel: anderAandeel }) =>
        Number(ander.toegekend_cent > 0) - Number(een.toegekend_cent > 0) ||
        (beurt.get(een.id) ?? laatst) - (beurt.get(ander.id) ?? laatst) ||
        anderAandeel - aandeel ||
        (een.id < ander.id ? -1 : 1),
    );
}

function hashVan({ uitslag }: Uitslagrij): string {
  // What the other rule would have given cannot be counted from totals, so it is left out.
  const { andere_regel: _niet, ...zelf } = uitslag;
  return createHash('sha256').update(schrijfCanoniek(zelf)).digest('hex');
}

const bekend = new WeakMap<Bron, readonly Rondeuitslag[]>();

/** The uitslag of each public ronde that has one: the newest version counts. Worked out once for the same content. */
export function uitslagenVan(bron: Bron): readonly Rondeuitslag[] {
  const uitslagen = bekend.get(bron) ?? lees(bron);
  bekend.set(bron, uitslagen);
  return uitslagen;
}

function lees(bron: Bron): Rondeuitslag[] {
  const perRonde = groepeer(bron.uitslagen, ({ ronde_id }) => ronde_id);
  const standen = new Map(bron.geldstanden.map((stand) => [stand.ronde_id, stand]));
  return bron.rondes.flatMap((ronde): Rondeuitslag[] => {
    const [rij, ...eerdere] = (perRonde.get(ronde.id) ?? []).toSorted((een, ander) => ander.versie - een.versie);
    if (!rij) return [];
    return [
      {
        ronde,
        rij,
        eerdere,
        regels: regelsVan(rij, ronde, bron),
        metGeld: rij.uitslag.aanvragen.filter(({ toegekend_cent }) => toegekend_cent > 0).length,
        geld: geldVan(standen.get(ronde.id), ronde),
        uitslagHash: hashVan(rij),
      },
    ];
  });
}

/** One page of an uitslag. */
export interface Uitslagpagina extends Rondeuitslag {
  /** Of this page. */
  regels: Rondeuitslag['regels'];
  /** From 1. */
  pagina: number;
  paginas: readonly string[];
}

export function uitslagPaginas(bron: Bron): Uitslagpagina[] {
  return uitslagenVan(bron).flatMap((uitslag) => {
    const bladen = inBladen(uitslag.regels, MAAT, (nummer) => paths.uitslag(uitslag.ronde.slug, nummer));
    return bladen.map(({ items, pagina, paginas }) => ({ ...uitslag, regels: items, pagina, paginas }));
  });
}

/** What the jury said of one plan, for its own page. */
export interface Planuitslag {
  regel: Uitslagregel;
  stemvorm: Uitslagrij['invoer']['stemvorm'];
  uitslagAdres: string;
  /** As many adviezen as a light page holds. */
  adviezen: readonly Adviesrij[];
}

/** Bytes for the plan, its report and the adviezen together; the file of the uitslag has all of them. */
const RUIMTE = 12_000;

/** By id of the request. */
export function planuitslagenVan(bron: Bron): ReadonlyMap<string, Planuitslag> {
  const plannen = new Map(bron.aanvragen.map(({ id, plan, verslag }) => [id, bytesVan(plan, verslag)]));
  return new Map(
    uitslagenVan(bron).flatMap(({ ronde, rij, regels }) =>
      regels.map((regel): [string, Planuitslag] => {
        const ruimte = RUIMTE - (plannen.get(regel.uitkomst.id) ?? 0);
        const maat = { gewicht: ({ functie, tekst }: Adviesrij) => bytesVan(functie, tekst), ruimte, hoogstens: 20 };
        const adviezen = regel.adviezen.slice(0, aantalPassend(regel.adviezen, maat));
        const uitslagAdres = paths.uitslag(ronde.slug);
        return [regel.uitkomst.id, { regel, stemvorm: rij.invoer.stemvorm, uitslagAdres, adviezen }];
      }),
    ),
  );
}

/** Short news of one ronde, for lists of rondes. */
export interface Rondeafloop {
  metGeld: number;
  plannen: number;
  besteed_cent: number;
  geldig: boolean;
  geld: Geldafloop;
}

/** What each ronde came to, by id. */
export const aflopenVan = (bron: Bron): ReadonlyMap<string, Rondeafloop> =>
  new Map(
    uitslagenVan(bron).map(({ ronde, rij, metGeld, regels, geld }) => [
      ronde.id,
      { metGeld, plannen: regels.length, besteed_cent: rij.uitslag.besteed_cent, geldig: rij.uitslag.geldig, geld },
    ]),
  );
