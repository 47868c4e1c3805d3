import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';
import type { Pabulibfout, Pabulibfoutcode } from '#domein/stemming/pabulib/pabulib.fouten.ts';
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
  /** Each ballot: number of the project and its points, 1 when approving. */
  readonly stemmen: readonly (readonly (readonly [project: number, punten: number])[])[];
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

const BEDRAG = /^(\d{1,15})(?:[.,](\d{1,2})0*)?$/;
function leesBedrag(tekst: string, regel: number): bigint {
  const gevonden = BEDRAG.exec(tekst);
  if (!gevonden) throw new Fout('geen_bedrag', regel, tekst);
  return BigInt(gevonden[1] ?? '0') * EENHEID + BigInt((gevonden[2] ?? '').padEnd(2, '0') || '0');
}

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

const lijst = (tekst: string): string[] => (tekst === '' ? [] : tekst.split(',').map((deel) => deel.trim()));
const PUNTEN = /^\d{1,9}$/;

function leesStemmen(
  tabel: Tabel,
  projecten: readonly Pabulibproject[],
  stemsoort: Stemsoort,
): Pabulibbestand['stemmen'] {
  const cel = kolommen(tabel, stemsoort === 'cumulative' ? ['voter_id', 'vote', 'points'] : ['voter_id', 'vote']);
  const nummers = new Map(projecten.map(({ id }, nummer) => [id, nummer]));
  const stemmers = new Set<string>();
  return tabel.rijen.map((rij) => {
    const stemmer = cel(rij, 'voter_id');
    if (stemmers.has(stemmer)) throw new Fout('stem_dubbel', rij.regel, stemmer);
    stemmers.add(stemmer);
    const ids = lijst(cel(rij, 'vote'));
    if (stemsoort === 'choose-1' && ids.length > 1) throw new Fout('te_veel_keuzes', rij.regel, String(ids.length));
    const punten = stemsoort === 'cumulative' ? lijst(cel(rij, 'points')) : ids.map(() => '1');
    if (punten.length !== ids.length) throw new Fout('punten_ontbreken', rij.regel, String(punten.length));
    const gezien = new Set<string>();
    return ids.map((id, waar): readonly [number, number] => {
      const nummer = nummers.get(id);
      if (nummer === undefined) throw new Fout('project_onbekend', rij.regel, id);
      if (gezien.has(id)) throw new Fout('project_dubbel_gestemd', rij.regel, id);
      gezien.add(id);
      const keer = punten[waar] ?? '';
      if (!PUNTEN.test(keer)) throw new Fout('geen_getal', rij.regel, keer);
      return [nummer, Number(keer)];
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
  const stemmen = leesStemmen(VOTES, projecten, stemsoort);
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
    stemmen,
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
