import type { Kennis } from '#domein/zoeken/kennis.ts';
import { isWijkmerk, wijkmerk } from '#domein/zoeken/velden.ts';
import { stamVan } from '#domein/zoeken/woorden.ts';
import type { Vorm, Woordenschat } from '#domein/zoeken/woordenschat.ts';

/** One word of the question: everything that it may mean, what was typed first. */
export type Groep = readonly Vorm[];

/** The ways in which a question can be read. */
export interface Gelezen {
  readonly keuzes: readonly (readonly Groep[])[];
  /** The whole of it as names and facts are compared with it. */
  readonly gehelen: ReadonlySet<string>;
  /** Stems of what means the same as the whole of it. */
  readonly anders: readonly string[];
  readonly bedoeld: string | undefined;
  /** Every word that says something was understood. */
  readonly isHeel: boolean;
  /** Stems that only say where: what has nothing else of the question is not about it. */
  readonly isPlaats: (stam: string) => boolean;
}

/** Slugs of the wijken that a stem can mean. */
export type Wijkwoorden = ReadonlyMap<string, ReadonlySet<string>>;

const SAMEN = 2.5;
const SAMEN_ANDERS = 2;
const IN_DE_WIJK = 0.3;

/** How names, facts and questions are compared as a whole: as stems, or as one word however they were spaced. */
export const alsStammen = (woorden: readonly string[]): string => woorden.map(stamVan).join(' ');
export const alsEenWoord = (woorden: readonly string[]): string => woorden.join('');

/** Reads the words of a question: each by itself, and with two neighbours as one. */
export class Vraaglezer {
  readonly #kennis: Kennis;
  readonly #schat: Woordenschat;

  constructor(kennis: Kennis, schat: Woordenschat) {
    this.#kennis = kennis;
    this.#schat = schat;
  }

  #zinvol(woorden: readonly string[]): string[] {
    return woorden.filter((woord) => !this.#kennis.isLoos(woord));
  }

  lees(woorden: readonly string[], wijken: Wijkwoorden): Gelezen {
    const zinvol = this.#zinvol(woorden);
    const los = zinvol.length > 0 ? zinvol : woorden;
    const lezingen = los.map((woord) => this.#schat.lees(woord));
    const samen = this.#leesSamen(woorden);
    const verstaan = los.map((woord, i) => lezingen[i]?.bedoeld ?? lezingen[i]?.klinktAls ?? woord);
    const isAnders = samen.length === 0 && lezingen.some(({ bedoeld }) => bedoeld !== undefined);
    const gehelen = [woorden, los, verstaan, ...samen.map((een) => een.woorden)];
    const keuzes = [lezingen.map(({ vormen }) => vormen), ...samen.map(({ groepen }) => groepen)];
    return {
      keuzes: keuzes
        .map((groepen) => groepen.filter((groep) => groep.length > 0))
        .filter((groepen) => groepen.length > 0)
        .map((groepen) => metWijk(groepen, wijken)),
      gehelen: new Set(
        gehelen.filter(({ length }) => length > 0).flatMap((een) => [alsStammen(een), alsEenWoord(een)]),
      ),
      anders: this.#kennis.anders(stamVan(alsEenWoord(los))),
      bedoeld: isAnders ? verstaan.join(' ') : undefined,
      isPlaats: (stam) => wijken.has(stam) || isWijkmerk(stam),
      isHeel: samen.length > 0 || lezingen.every(({ vormen, isVaag }) => vormen.length > 0 && !isVaag),
    };
  }

  /** Each two neighbours that are a word together: "speel tuin". */
  #leesSamen(woorden: readonly string[]): { woorden: string[]; groepen: Groep[] }[] {
    return woorden.slice(1).flatMap((tweede, plaats) => {
      const samen = `${woorden[plaats]}${tweede}`;
      const stam = stamVan(samen);
      const vormen = [stam, ...this.#kennis.anders(stam)].filter(this.#schat.kent);
      if (vormen.length === 0) return [];
      const [voor, na] = [this.#zinvol(woorden.slice(0, plaats)), this.#zinvol(woorden.slice(plaats + 2))];
      const groepen = [...voor, ...na].map((woord) => this.#schat.lees(woord).vormen);
      const groep = vormen.map((een) => ({ stam: een, gewicht: een === stam ? SAMEN : SAMEN_ANDERS }));
      return [{ woorden: [...voor, samen, ...na], groepen: [...groepen, groep] }];
    });
  }
}

/** Who names a buurt and a wish is also helped by what lies elsewhere in the wijk of that buurt. */
function metWijk(groepen: readonly Groep[], perWoord: Wijkwoorden): readonly Groep[] {
  const wijken = groepen.map((groep) => groep.flatMap(({ stam }) => [...(perWoord.get(stam) ?? [])]));
  if (wijken.every((slugs) => slugs.length > 0)) return groepen;
  return groepen.map((groep, plaats) => [
    ...groep,
    ...(wijken[plaats] ?? []).map((slug) => ({ stam: wijkmerk(slug), gewicht: IN_DE_WIJK })),
  ]);
}
