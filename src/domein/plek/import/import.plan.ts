import type { Kader } from '#domein/gedeeld/projectie.ts';
import { maakSlug } from '#domein/gedeeld/slug.ts';
import type { Velden } from '#domein/plek/import/import.cel.ts';
import type { Importfout } from '#domein/plek/import/import.fouten.ts';
import type { Gebieden } from '#domein/plek/import/import.gebied.ts';
import { type Kolom, leesKop, type Tabelrij, VERPLICHT_BIJ_NIEUW } from '#domein/plek/import/import.kolommen.ts';
import { type Gelezenrij, type Herstel, leesRij } from '#domein/plek/import/import.rij.ts';
import { gebiedsfouten, gewijzigdeVelden, puntfouten, wisPrecisieMetPunt } from '#domein/plek/import/import.rules.ts';

export interface BestaandePlek {
  id: string;
  slug: string;
  velden: Velden;
}

/** What the city knows already, and the frame and date to judge by. `vandaag`: ISO date. */
export interface Importomgeving extends Gebieden {
  plekken: readonly BestaandePlek[];
  kader: Kader;
  vandaag: string;
}

export interface Planrij {
  rij: number;
  naam: string;
  velden: Velden;
  hersteld: readonly Herstel[];
}
export interface Importplan {
  /** `velden` of a new row are complete, slug (or '') and status included; an id only when the file gives one. */
  toevoegen: Planrij[];
  /** `velden` hold only what changes. */
  wijzigen: (Planrij & { id: string })[];
  ongewijzigd: number;
}
export type Planuitkomst = { ok: true; plan: Importplan } | { ok: false; fouten: Importfout[] };

const isLeeg = ({ cellen }: Tabelrij): boolean => cellen.every((cel) => cel.trim() === '');

/** Keys that stand twice, with the row where each stood first. */
function bewaker<Sleutel>() {
  const gezien = new Map<Sleutel, number>();
  return (sleutel: Sleutel, rij: number): number | undefined => {
    const eerder = gezien.get(sleutel);
    if (eerder === undefined) gezien.set(sleutel, rij);
    return eerder;
  };
}

function maakPlanner({ plekken, kader, buurten }: Importomgeving) {
  const perId = new Map(plekken.map((plek) => [plek.id, plek]));
  const perSlug = new Map(plekken.map((plek) => [plek.slug, plek]));
  const idEerder = bewaker<string>();
  const slugEerder = bewaker<string>();
  const plan: Importplan = { toevoegen: [], wijzigen: [], ongewijzigd: 0 };

  /**
   * The address of a new place follows from its name; the database makes one where no letter of it can be written in ours. That of
   * a place that is there stays as people know it.
   */
  function slugfouten(rij: number, slug: string): Importfout[] {
    const fout = (reden: Importfout['reden']): Importfout[] => [{ rij, kolom: 'naam', reden }];
    if (slug === '') return [];
    const bestaand = perSlug.get(slug);
    if (bestaand) return fout({ code: 'adres_bestaat', slug, id: bestaand.id });
    const eerder = slugEerder(slug, rij);
    return eerder === undefined ? [] : fout({ code: 'adres_dubbel', slug, eerder });
  }

  function neem({ rij, velden: gelezen, fouten: celfouten, hersteld }: Gelezenrij): Importfout[] {
    const id = typeof gelezen.id === 'string' ? gelezen.id : undefined;
    const eerder = id === undefined ? undefined : idEerder(id, rij);
    if (eerder !== undefined) return [{ rij, kolom: 'id', reden: { code: 'id_dubbel', eerder } }];
    const bestaand = id === undefined ? undefined : perId.get(id);
    const velden = wisPrecisieMetPunt(gelezen);
    const geheel = { ...bestaand?.velden, ...velden };
    const fouten = puntfouten(rij, velden, geheel, kader);
    if (!celfouten.some(({ kolom }) => kolom === 'wijk')) fouten.push(...gebiedsfouten(rij, geheel, buurten));
    const naam = typeof geheel.naam === 'string' ? geheel.naam : '';
    if (!bestaand || id === undefined) {
      const slug = maakSlug(naam);
      if (naam !== '') fouten.push(...slugfouten(rij, slug));
      plan.toevoegen.push({ rij, naam, velden: { ...velden, slug, status: velden.status ?? 'concept' }, hersteld });
      return fouten;
    }
    const gewijzigd = gewijzigdeVelden(bestaand.velden, velden);
    if (Object.keys(gewijzigd).length === 0) plan.ongewijzigd += 1;
    else plan.wijzigen.push({ rij, id, naam, velden: gewijzigd, hersteld });
    return fouten;
  }
  return { plan, neem };
}

function ontbreektBijNieuw(kolommen: readonly (Kolom | null)[], kop: Tabelrij): Importfout[] {
  const ontbreekt = VERPLICHT_BIJ_NIEUW.filter((kolom) => !kolommen.includes(kolom));
  return ontbreekt.map((kolom) => ({ rij: kop.rij, kolom, reden: { code: 'kolom_ontbreekt' } }));
}

/**
 * Judges a whole file: what would be added and changed, or everything that is wrong with it, in the order of the rows.
 * `naRij` is called with the number of rows done. Reads no clock and writes nothing.
 */
export function maakPlan(
  tabel: Iterable<Tabelrij>,
  omgeving: Importomgeving,
  naRij: (gedaan: number) => void = () => undefined,
): Planuitkomst {
  let kop: (ReturnType<typeof leesKop> & { rij: Tabelrij }) | undefined;
  let gedaan = 0;
  const { plan, neem } = maakPlanner(omgeving);
  const rijfouten: Importfout[] = [];
  for (const rij of tabel) {
    if (isLeeg(rij)) continue;
    if (!kop) {
      kop = { ...leesKop(rij), rij };
      continue;
    }
    const gelezen = leesRij(rij, kop.kolommen, omgeving, omgeving.vandaag);
    rijfouten.push(...gelezen.fouten);
    // A row that was not cut into cells, or has an id nobody can read, says nothing about which place it is.
    if (!gelezen.fouten.some(({ kolom }) => kolom === null || kolom === 'id')) rijfouten.push(...neem(gelezen));
    gedaan += 1;
    naRij(gedaan);
  }
  if (!kop) return { ok: false, fouten: [{ rij: null, kolom: null, reden: { code: 'leeg_bestand' } }] };
  const { fouten } = kop;
  if (gedaan === 0) fouten.push({ rij: null, kolom: null, reden: { code: 'geen_rijen' } });
  if (plan.toevoegen.length > 0) fouten.push(...ontbreektBijNieuw(kop.kolommen, kop.rij));
  fouten.push(...rijfouten);
  return fouten.length > 0 ? { ok: false, fouten } : { ok: true, plan };
}
