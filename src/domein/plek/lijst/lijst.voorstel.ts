import { KOLOMMEN, type Kolom, type Tabelrij } from '#domein/plek/import/import.kolommen.ts';
import { type Importomgeving, type Importplan, maakPlan } from '#domein/plek/import/import.plan.ts';
import { alsInleesrij } from '#domein/plek/import/inleesrij.ts';
import { type Liggingen, type LigtIn, maakGebiedkennis } from '#domein/plek/lijst/lijst.gebied.ts';
import { vulGebied } from '#domein/plek/lijst/lijst.gebiedregel.ts';
import { kiesKolommen, type Lijstkeuze } from '#domein/plek/lijst/lijst.keuze.ts';
import { type Kolomvoorstel, stelKolommenVoor } from '#domein/plek/lijst/lijst.kolommen.ts';
import { maakGelijkenis } from '#domein/plek/lijst/lijst.lijkt.ts';
import { geefNamen, voegDelenSamen } from '#domein/plek/lijst/lijst.namen.ts';
import type { Lijstopmerking, Wachtreden } from '#domein/plek/lijst/lijst.opmerkingen.ts';
import { alsWgs84, decimalenVan, type NaarWgs84, precisieBij } from '#domein/plek/lijst/lijst.punt.ts';
import { type Lijstregel, maakRegellezer } from '#domein/plek/lijst/lijst.regel.ts';
import { maakSoortkiezer, soortVanLijst } from '#domein/plek/lijst/lijst.soort.ts';
import { type Lijsttabel, monsterVan } from '#domein/plek/lijst/lijst.tabel.ts';
import type { PlekSoort } from '#domein/plek/plek.schema.ts';

/** What is known beside the list. `ligtIn` and `naarWgs84` are passed in, for they belong to others. */
export interface Lijstomgeving extends Importomgeving {
  liggingen: Liggingen;
  ligtIn: LigtIn;
  naarWgs84: NaarWgs84;
}
/** What a person may choose. `titel`: what the file is called; `bron`: who says so, for every place. */
export interface Lijstkeuzes {
  titel: string;
  bron: string;
  soort?: PlekSoort | undefined;
  /** Many points on one street: one place, or as many as there are; undefined asks. */
  samen?: boolean | undefined;
  /** Columns that a person chose; the others are proposed. */
  kolommen?: Lijstkeuze['kolommen'] | undefined;
}
export interface Wachtrij {
  rij: number;
  redenen: readonly Wachtreden[];
}
export interface Lijstvoorstel {
  kolommen: readonly Kolomvoorstel[];
  /** Places in the list. */
  rijen: number;
  /** Rows of which all is known, and what they would do. */
  klaar: number;
  wacht: readonly Wachtrij[];
  plan: Importplan;
  opmerkingen: readonly Lijstopmerking[];
}

const LEEG_PLAN: Importplan = { toevoegen: [], wijzigen: [], ongewijzigd: 0 };
/** So many points the wrong way round are no slips but a habit. */
const MEESTE = 0.8;

/** Columns in which nobody uses small letters. */
function schreeuwt(kolommen: readonly Kolomvoorstel[], { rijen }: Lijsttabel): Set<number> {
  const roept = ({ plaats }: Kolomvoorstel): boolean => {
    const woorden = monsterVan(rijen, plaats).filter((cel) => /\p{L}{4}/u.test(cel));
    return woorden.length > 0 && woorden.every((cel) => !/\p{Ll}/u.test(cel));
  };
  return new Set(kolommen.filter((kolom) => kolom.ons && roept(kolom)).map(({ plaats }) => plaats));
}

/** Turns what was read into degrees, and says what it did. A few swapped points among many wait; a list of them is turned. */
function zetPunten(
  regels: readonly Lijstregel[],
  grof: ReadonlySet<number> | undefined,
  naarWgs84: NaarWgs84,
): Lijstopmerking[] {
  const punten = regels.filter(({ gelezen }) => gelezen !== null);
  const verwisseld = punten.filter(({ gelezen }) => gelezen?.verwisseld);
  const gewoonte = verwisseld.length >= punten.length * MEESTE;
  const precisie = precisieBij(
    punten.reduce((meest, { gelezen }) => Math.max(meest, gelezen ? decimalenVan(gelezen) : 0), 0),
  );
  const omgezet = { rd: 0, web_mercator: 0 };
  for (const regel of punten) {
    const { gelezen } = regel;
    if (!gelezen) continue;
    if (gelezen.stelsel !== 'wgs84') omgezet[gelezen.stelsel] += 1;
    if (gelezen.verwisseld && !gewoonte)
      regel.redenen.push({ kolom: null, reden: { code: 'punt', reden: 'verwisseld' } });
    regel.punt = alsWgs84(gelezen, naarWgs84);
    regel.cellen.set('precisie', regel.cellen.get('precisie') || (grof?.has(regel.rij) ? 'straat' : precisie));
    regel.cellen.set('lat', String(regel.punt.lat)).set('lon', String(regel.punt.lon));
  }
  const nul = regels.filter(({ nulpunt }) => nulpunt).length;
  const opmerkingen: Lijstopmerking[] = [];
  for (const stelsel of ['rd', 'web_mercator'] as const)
    if (omgezet[stelsel] > 0) opmerkingen.push({ code: 'omgezet', stelsel, aantal: omgezet[stelsel] });
  if (gewoonte && verwisseld.length > 0) opmerkingen.push({ code: 'gedraaid', aantal: verwisseld.length });
  if (nul > 0) opmerkingen.push({ code: 'nulpunt', aantal: nul });
  return opmerkingen;
}

/**
 * The rows as an import reads them, one at a time: a long list is not kept twice. What is there already keeps what their list says
 * nothing about.
 */
function alsTabel(
  regels: readonly Lijstregel[],
  { plekken }: Importomgeving,
  bron: string,
): (klaar: boolean) => Iterable<Tabelrij> {
  const perId = new Map(plekken.map((plek) => [plek.id, plek]));
  const gebruikt = new Set<Kolom>(['soort', 'naam', 'bron', 'zekerheid']);
  for (const { cellen } of regels) for (const kolom of cellen.keys()) gebruikt.add(kolom);
  const kolommen = KOLOMMEN.filter((kolom) => gebruikt.has(kolom));
  const nieuw: Readonly<Partial<Record<Kolom, string>>> = { bron, zekerheid: 'bron' };
  return function* rijen(alleenKlaar) {
    yield { rij: 0, cellen: kolommen };
    for (const { rij, cellen, redenen } of regels) {
      if (alleenKlaar && redenen.length > 0) continue;
      const bestaand = perId.get(cellen.get('id') ?? '');
      const rest: Readonly<Partial<Record<Kolom, string>>> = bestaand ? alsInleesrij(bestaand.velden) : nieuw;
      yield { rij, cellen: kolommen.map((kolom) => cellen.get(kolom) ?? rest[kolom] ?? '') };
    }
  };
}

/** What an import says of the rows: those it would refuse wait, the others make the plan. */
function keur(
  rijen: (klaar: boolean) => Iterable<Tabelrij>,
  regels: readonly Lijstregel[],
  omgeving: Importomgeving,
  hun: ReadonlyMap<string, string>,
): Importplan {
  const eerst = maakPlan(rijen(false), omgeving);
  if (!eerst.ok) {
    const perRij = new Map(regels.map((regel) => [regel.rij, regel]));
    for (const { rij, kolom, reden } of eerst.fouten) {
      const regel = perRij.get(rij ?? -1);
      // Without a kind it waits for that already.
      if (regel && !(reden.code === 'leeg' && kolom === 'soort' && regel.redenen.length > 0))
        regel.redenen.push({ kolom: kolom && (hun.get(kolom) ?? kolom), reden });
    }
  }
  if (eerst.ok && !regels.some(({ redenen }) => redenen.length > 0)) return eerst.plan;
  const daarna = maakPlan(rijen(true), omgeving);
  return daarna.ok ? daarna.plan : LEEG_PLAN;
}

/**
 * How a list of a city would become places of ours: each column with a proposal, each row ready or waiting with its reasons,
 * and the plan of what is ready. `grof`: rows whose point is of something larger.
 */
export function stelVoor(
  tabel: Lijsttabel & { grof?: ReadonlySet<number> },
  omgeving: Lijstomgeving,
  keuzes: Lijstkeuzes,
): Lijstvoorstel {
  const kennis = maakGebiedkennis(omgeving.liggingen, omgeving.ligtIn);
  const { kolommen, onbekend } = kiesKolommen(stelKolommenVoor(tabel, kennis), keuzes.kolommen ?? []);
  const hoofdletters = schreeuwt(kolommen, tabel);
  const alle = tabel.rijen.map(maakRegellezer(kolommen, hoofdletters));
  const opmerkingen: Lijstopmerking[] = [...tabel.opmerkingen];
  if (onbekend.length > 0) opmerkingen.push({ code: 'keuze_over', namen: onbekend });
  const over = kolommen.filter(({ ons }) => ons === null).map(({ hun }) => hun);
  if (over.length > 0) opmerkingen.push({ code: 'kolommen_over', namen: over });
  opmerkingen.push(...zetPunten(alle, tabel.grof, omgeving.naarWgs84));

  const geraden = soortVanLijst(tabel, keuzes.titel);
  const kiesSoort = maakSoortkiezer(keuzes.soort, geraden);
  const eigen = new Set(omgeving.plekken.map(({ id }) => id));
  const isNieuw = ({ cellen }: Lijstregel): boolean => !eigen.has(cellen.get('id') ?? '');
  let geraadpleegd = 0;
  for (const regel of alle)
    if (isNieuw(regel) || regel.cellen.has('soort') || regel.soortcel) geraadpleegd += Number(kiesSoort(regel));
  if (geraden && !keuzes.soort && geraadpleegd > 0) opmerkingen.push({ code: 'soort_geraden', soort: geraden });

  const namen = new Map<Lijstregel, string>();
  opmerkingen.push(...vulGebied(alle, kennis, isNieuw, namen));
  const regels = voegDelenSamen(alle, keuzes.samen);
  opmerkingen.push(...geefNamen(regels.filter(isNieuw), (regel) => namen.get(regel) ?? ''));
  const lijkt = maakGelijkenis(omgeving.plekken);
  for (const regel of regels.filter(isNieuw)) {
    const reden = lijkt(regel);
    if (reden) regel.redenen.push(reden);
  }
  if (!kolommen.some(({ ons }) => ons === 'bron')) opmerkingen.push({ code: 'bron_gekozen', bron: keuzes.bron });
  // What is wrong with a point is said of lat.
  const hun = new Map(
    kolommen.map(({ ons, hun: naam }) => [ons === 'punt' ? 'lat' : (ons ?? ''), naam] as const).reverse(),
  );
  const plan = keur(alsTabel(regels, omgeving, keuzes.bron), regels, omgeving, hun);
  const wacht = regels.filter(({ redenen }) => redenen.length > 0).map(({ rij, redenen }) => ({ rij, redenen }));
  return { kolommen, rijen: tabel.rijen.length, klaar: regels.length - wacht.length, wacht, plan, opmerkingen };
}
