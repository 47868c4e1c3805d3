import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';
import type { Pabulibfout, Pabulibfoutcode, Pabulibwaarschuwing } from '#domein/stemming/pabulib/pabulib.fouten.ts';
import { leesRijen, type Rij } from '#domein/stemming/pabulib/pabulib.regels.ts';

export const stemsoorten = ['approval', 'choose-1', 'cumulative'] as const;
export type Stemsoort = (typeof stemsoorten)[number];

export interface Pabulibproject {
  readonly id: string;
  /** In hundredths of the currency of the file. */
  readonly kosten: bigint;
}
/** An election as a Pabulib `.pb` file gives it (pabulib.org/format). Amounts in hundredths of its currency. */
export interface Pabulibbestand {
  readonly meta: ReadonlyMap<string, string>;
  readonly stemsoort: Stemsoort;
  readonly budget: bigint;
  readonly projecten: readonly Pabulibproject[];
  /** Per project what stands in each column, by its name. */
  readonly kolommen: readonly ReadonlyMap<string, string>[];
  /** Each ballot: number of the project and its points, 1 when approving. */
  readonly stemmen: readonly (readonly (readonly [project: number, punten: number])[])[];
  /** Points or approvals that a project needs to take part, rounded up: a score is whole; 0 without one. */
  readonly drempel: number;
  /** What was read in another way than it stands there. */
  readonly opgemerkt: readonly Pabulibwaarschuwing[];
}

/** Units of `kosten` in one of the currency. */
export const EENHEID = 100n;

/** A refusal that ends reading; only inside this file. */
class Fout extends Error {
  readonly fout: Pabulibfout;
  constructor(code: Pabulibfoutcode, regel: number, wat?: string) {
    super(code);
    this.fout = wat === undefined ? { code, regel } : { code, regel, wat };
  }
}

/** Also as programs write large ones: `1e3`, `1.5E+6`. */
const BEDRAG = /^(\d{1,15})(?:[.,](\d{1,12}))?(?:e\+?(\d{1,2}))?$/i;
/** No purse is larger: of what is longer, something else went wrong. */
const CIJFERS = 17;
function leesBedrag(tekst: string, regel: number): bigint {
  const [, heel = '', deel = '', macht = '0'] = BEDRAG.exec(tekst) ?? [];
  const kaal = deel.replace(/0+$/, '');
  // Hundredths: the point moves two places, and as many as the power says.
  const nullen = 2 + Number(macht) - kaal.length;
  if (heel === '' || nullen < 0 || heel.length + kaal.length + nullen > CIJFERS)
    throw new Fout('geen_bedrag', regel, tekst);
  return BigInt(heel + kaal) * 10n ** BigInt(nullen);
}

const DREMPELVELD = 'min_project_score_threshold';
const DREMPEL = /^\d{1,15}(?:[.,]\d{1,9})?$/;
/** A threshold that ballots must reach, as a whole number of votes or points: 2.5 is reached by 3. Null: it is none. */
export const leesDrempel = (tekst: string): number | null =>
  DREMPEL.test(tekst) ? Math.ceil(Number(tekst.replace(',', '.'))) : null;

const ONDERDELEN = ['META', 'PROJECTS', 'VOTES'] as const;
type Onderdeel = (typeof ONDERDELEN)[number];
interface Tabel {
  readonly kop: Rij;
  readonly rijen: readonly Rij[];
}

function splits(rijen: readonly Rij[]): Record<Onderdeel, Tabel> {
  const delen = new Map<string, Rij[]>();
  let huidig: Rij[] | undefined;
  for (const rij of rijen) {
    const [naam = ''] = rij.cellen;
    const onderdeel = rij.cellen.length === 1 ? naam.toUpperCase() : '';
    if (ONDERDELEN.some((een) => een === onderdeel)) {
      if (delen.has(onderdeel)) throw new Fout('onderdeel_dubbel', rij.regel, onderdeel);
      huidig = [];
      delen.set(onderdeel, huidig);
    } else if (huidig) huidig.push(rij);
    else throw new Fout('onderdeel_onbekend', rij.regel, naam);
  }
  const laatste = rijen.at(-1)?.regel ?? 1;
  const tabel = (onderdeel: Onderdeel): Tabel => {
    const deel = delen.get(onderdeel);
    if (!deel) throw new Fout('onderdeel_ontbreekt', laatste, onderdeel);
    const [kop, ...rest] = deel;
    if (!kop) throw new Fout('kop_ontbreekt', laatste, onderdeel);
    return { kop, rijen: rest };
  };
  return { META: tabel('META'), PROJECTS: tabel('PROJECTS'), VOTES: tabel('VOTES') };
}

/** Reads a column by its name. Cells beyond the header are an error: something was not quoted. */
function kolommen({ kop, rijen }: Tabel, verplicht: readonly string[]) {
  const waar = new Map(kop.cellen.map((naam, nummer) => [naam.toLowerCase(), nummer]));
  for (const naam of verplicht) if (!waar.has(naam)) throw new Fout('kolom_ontbreekt', kop.regel, naam);
  for (const rij of rijen)
    if (rij.cellen.length > kop.cellen.length) throw new Fout('aantal_cellen', rij.regel, String(rij.cellen.length));
  return (rij: Rij, naam: string): string => rij.cellen[waar.get(naam) ?? -1] ?? '';
}

function leesMeta(tabel: Tabel): Map<string, { waarde: string; regel: number }> {
  const meta = new Map<string, { waarde: string; regel: number }>();
  for (const { regel, cellen } of tabel.rijen) {
    const [sleutel = '', ...waarde] = cellen;
    if (meta.has(sleutel)) throw new Fout('sleutel_dubbel', regel, sleutel);
    meta.set(sleutel, { waarde: waarde.join(';'), regel });
  }
  return meta;
}

function leesProjecten(tabel: Tabel): Pabulibproject[] {
  const cel = kolommen(tabel, ['project_id', 'cost']);
  const gezien = new Set<string>();
  return tabel.rijen.map((rij) => {
    const id = cel(rij, 'project_id');
    if (id === '') throw new Fout('gegeven_ontbreekt', rij.regel, 'project_id');
    if (gezien.has(id)) throw new Fout('project_dubbel', rij.regel, id);
    gezien.add(id);
    const kosten = leesBedrag(cel(rij, 'cost'), rij.regel);
    if (kosten === 0n) throw new Fout('geen_bedrag', rij.regel, cel(rij, 'cost'));
    return { id, kosten };
  });
}

type Noteer = (code: Pabulibwaarschuwing['code'], regel: number, wat: string) => void;

/** What stands between commas; one comma at the end is told. */
function lijst(tekst: string, regel: number, noteer: Noteer): string[] {
  if (tekst === '') return [];
  const delen = tekst.split(',').map((deel) => deel.trim());
  if (delen.length > 1 && delen.at(-1) === '') {
    noteer('komma_te_veel', regel, tekst);
    delen.pop();
  }
  if (delen.includes('')) throw new Fout('lege_keuze', regel, tekst);
  return delen;
}
const PUNTEN = /^\d{1,9}$/;

function leesStemmen(
  tabel: Tabel,
  projecten: readonly Pabulibproject[],
  stemsoort: Stemsoort,
  noteer: Noteer,
): Pabulibbestand['stemmen'] {
  const cel = kolommen(tabel, stemsoort === 'cumulative' ? ['voter_id', 'vote', 'points'] : ['voter_id', 'vote']);
  const nummers = new Map(projecten.map(({ id }, nummer) => [id, nummer]));
  const stemmers = new Set<string>();
  return tabel.rijen.map((rij) => {
    const stemmer = cel(rij, 'voter_id');
    if (stemmers.has(stemmer)) throw new Fout('stem_dubbel', rij.regel, stemmer);
    stemmers.add(stemmer);
    const ids = lijst(cel(rij, 'vote'), rij.regel, noteer);
    const keuzes = new Set(ids).size;
    if (stemsoort === 'choose-1' && keuzes > 1) throw new Fout('te_veel_keuzes', rij.regel, String(keuzes));
    const punten = stemsoort === 'cumulative' ? lijst(cel(rij, 'points'), rij.regel, noteer) : ids.map(() => '1');
    if (punten.length !== ids.length) throw new Fout('punten_ontbreken', rij.regel, String(punten.length));
    const gezien = new Set<string>();
    return ids.flatMap((id, waar): (readonly [number, number])[] => {
      const nummer = nummers.get(id);
      if (nummer === undefined) throw new Fout('project_onbekend', rij.regel, id);
      const keer = punten[waar] ?? '';
      if (!PUNTEN.test(keer)) throw new Fout('geen_getal', rij.regel, keer);
      if (!gezien.has(id)) {
        gezien.add(id);
        return [[nummer, Number(keer)]];
      }
      // It counts once, with the points that stand first.
      noteer('project_dubbel_gestemd', rij.regel, id);
      return [];
    });
  });
}

function lees(rijen: readonly Rij[]): Pabulibbestand {
  const [eerste] = rijen;
  if (!eerste) throw new Fout('leeg_bestand', 1);
  const { META, PROJECTS, VOTES } = splits(rijen);
  const meta = leesMeta(META);
  const verplicht = (sleutel: string) => {
    const gevonden = meta.get(sleutel);
    if (!gevonden || gevonden.waarde === '') throw new Fout('gegeven_ontbreekt', META.kop.regel, sleutel);
    return gevonden;
  };
  const soort = verplicht('vote_type');
  const stemsoort = stemsoorten.find((een) => een === soort.waarde.toLowerCase());
  if (!stemsoort) throw new Fout('stemsoort_onbekend', soort.regel, soort.waarde);
  const geld = verplicht('budget');
  const projecten = leesProjecten(PROJECTS);
  const opgemerkt: Pabulibwaarschuwing[] = [];
  const noteer: Noteer = (code, regel, wat) => opgemerkt.push({ code, regel, wat });
  const stemmen = leesStemmen(VOTES, projecten, stemsoort, noteer);
  const gevraagd = meta.get(DREMPELVELD) ?? { waarde: '', regel: 0 };
  const drempel = gevraagd.waarde === '' ? 0 : leesDrempel(gevraagd.waarde);
  if (drempel === null) throw new Fout('geen_drempel', gevraagd.regel, gevraagd.waarde);
  for (const [sleutel, aantal] of [
    ['num_projects', projecten.length],
    ['num_votes', stemmen.length],
  ] as const) {
    const gezegd = meta.get(sleutel);
    if (gezegd && gezegd.waarde !== '' && Number(gezegd.waarde) !== aantal)
      throw new Fout('aantal_klopt_niet', gezegd.regel, `${sleutel} ${gezegd.waarde}, ${aantal}`);
  }
  return {
    meta: new Map([...meta].map(([sleutel, { waarde }]) => [sleutel, waarde])),
    stemsoort,
    budget: leesBedrag(geld.waarde, geld.regel),
    projecten,
    kolommen: PROJECTS.rijen.map(
      ({ cellen }) => new Map(PROJECTS.kop.cellen.map((naam, nummer) => [naam.toLowerCase(), cellen[nummer] ?? ''])),
    ),
    stemmen,
    drempel,
    opgemerkt,
  };
}

/** Reads a `.pb` file of approval, choose-1 or cumulative ballots. Never throws on input. */
export function leesPabulib(tekst: string): Result<Pabulibbestand, Pabulibfout> {
  const rijen = leesRijen(tekst);
  if (!rijen.ok) return rijen;
  try {
    return goed(lees(rijen.waarde));
  } catch (fout) {
    if (fout instanceof Fout) return mis(fout.fout);
    throw fout;
  }
}
