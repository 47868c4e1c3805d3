import { type Doos, deelIn, kruistDoos, past, raakt, ruimer } from '#content/opschrift/dozen.ts';
import { breedteVan, breekNaam, REGEL } from '#content/opschrift/letters.ts';
import { type Sleutelregel, zetSleutel } from '#content/opschrift/sleutel.ts';
import { afstand, kaderVan, oppervlakte, type Plaats, type Ring } from '#content/tekening/vlak.ts';
import { ligtIn } from '#domein/gebied/ligt-in.ts';

export interface Benoemd {
  readonly code: string;
  readonly naam: string;
  readonly ringen: readonly Ring[];
}
/** Where a name stands in the drawing, by the middle of its box; or a number, which leads to the key below it. */
export interface Naamplaats extends Doos {
  readonly code: string;
  readonly regels: readonly string[];
  /** For a number that does not fit in its area: where in the area the line to it begins. */
  readonly van?: Plaats;
}
/** What is written in a drawing; `hoog` is its height with the key. */
export interface Naamkaart {
  readonly hoog: number;
  readonly namen: readonly Naamplaats[];
  /** Where else the name of an area could stand, the best first. */
  readonly elders: ReadonlyMap<string, readonly Kans[]>;
  readonly sleutel: readonly Sleutelregel[];
}
interface Kans extends Doos {
  readonly regels: readonly string[];
  readonly cijfer: number;
}
/** An area with the ways its name can stand, the best first. */
interface Gebied extends Benoemd {
  readonly hart: Plaats;
  readonly kansen: readonly Kans[];
}
interface Kader {
  readonly breed: number;
  readonly hoog: number;
}

/** Units between two places that are tried: close together in a small area, and not too many in a large one. */
const RASTER = 4;
const PROEVEN = 150;
/** Part of a name that lies in its own area at least. */
const BINNEN = 0.8;
/** A name is better off with so much of its area around it. */
const RUIM = 9;
/** Side of the box of a number. */
const NUMMER = 20;

function raster(ringen: readonly Ring[], proeven = PROEVEN): Plaats[] {
  const { links, boven, rechts, onder } = kaderVan(ringen.flat());
  const stap = Math.max(RASTER, Math.sqrt(((rechts - links) * (onder - boven)) / proeven));
  const plaatsen: Plaats[] = [];
  for (let x = links + stap / 2; x <= rechts; x += stap)
    for (let y = boven + stap / 2; y <= onder; y += stap)
      if (ligtIn([x, y], ringen)) plaatsen.push([Math.round(x), Math.round(y)]);
  return plaatsen;
}

/** The middle of the largest part of an area, or the place in it that comes nearest. */
function hartVan(ringen: readonly Ring[], plaatsen: readonly Plaats[]): Plaats {
  const grootste = ringen.reduce((een, ander) => (oppervlakte(ander) > oppervlakte(een) ? ander : een));
  const { links, boven, rechts, onder } = kaderVan(grootste);
  const midden: Plaats = [(links + rechts) / 2, (boven + onder) / 2];
  return plaatsen.reduce(
    (een, ander) => (afstand(ander, midden) < afstand(een, midden) ? ander : een),
    plaatsen[0] ?? grootste[0] ?? midden,
  );
}

function bekijk(gebied: Benoemd, kader: Kader): Gebied {
  const plaatsen = raster(gebied.ringen);
  const hart = hartVan(gebied.ringen, plaatsen);
  const kansen = breekNaam(gebied.naam).flatMap((regels) => {
    const breed = Math.max(...regels.map((regel) => breedteVan(regel)));
    const hoog = regels.length * REGEL;
    return plaatsen.flatMap(([x, y]): Kans[] => {
      const doos = { x, y, breed, hoog };
      const binnen = past(doos, kader) ? deelIn(doos, gebied.ringen) : 0;
      if (binnen < BINNEN) return [];
      const ruim = deelIn(ruimer(doos, RUIM), gebied.ringen);
      return [{ ...doos, regels, cijfer: 3 * binnen + ruim - afstand([x, y], hart) / 300 - regels.length / 20 }];
    });
  });
  return { ...gebied, hart, kansen: kansen.sort((een, ander) => ander.cijfer - een.cijfer) };
}

/** A number in its area, or else as near as there is room, with a line. */
function zetNummer({ code, ringen, hart }: Gebied, nummer: number, vol: readonly Doos[], kader: Kader): Naamplaats[] {
  const vrij = ([x, y]: Plaats): Doos[] => {
    const doos = { x, y, breed: NUMMER, hoog: NUMMER };
    return past(doos, kader) && vol.every((bezet) => !raakt(bezet, doos)) ? [doos] : [];
  };
  const dichtbij = (een: Doos, ander: Doos): number =>
    afstand([een.x, een.y], hart) - afstand([ander.x, ander.y], hart);
  const regels = [String(nummer)];
  const eigen = [hart, ...raster(ringen)].flatMap(vrij).sort(dichtbij)[0];
  if (eigen) return [{ ...eigen, code, regels }];
  const [ver] = raster(
    [
      [
        [0, 0],
        [kader.breed, 0],
        [kader.breed, kader.hoog],
        [0, kader.hoog],
      ],
    ],
    10 * PROEVEN,
  )
    .flatMap(vrij)
    .filter(({ x, y }) => vol.every((bezet) => !kruistDoos(hart, [x, y], bezet)))
    .sort(dichtbij);
  return ver ? [{ ...ver, code, regels, van: hart }] : [];
}

/**
 * Gives each area its name where no name touches another. Where a name does not fit, a number stands for it, and the key
 * below the drawing tells which.
 */
export function plaatsNamen(benoemd: readonly Benoemd[], kader: Kader): Naamkaart {
  const gebieden = benoemd.map((een) => bekijk(een, kader));
  const namen: Naamplaats[] = [];
  const genummerd: Gebied[] = [];
  const nummer = (gebied: Gebied): void => {
    genummerd.push(gebied);
    namen.push(...zetNummer(gebied, genummerd.length, namen, kader));
  };
  for (const gebied of gebieden.filter(({ kansen }) => kansen.length === 0)) nummer(gebied);
  // Who has the least choice goes first.
  const beste = ({ kansen }: Gebied): number => kansen[0]?.cijfer ?? 0;
  for (const gebied of gebieden
    .filter(({ kansen }) => kansen.length > 0)
    .sort((een, ander) => beste(een) - beste(ander))) {
    const kans = gebied.kansen.find((doos) => namen.every((bezet) => !raakt(bezet, doos)));
    if (kans) namen.push({ ...kans, code: gebied.code });
    else nummer(gebied);
  }
  const { hoog, regels } = zetSleutel(genummerd, kader);
  const elders = new Map(gebieden.map(({ code, kansen }) => [code, kansen]));
  return { hoog, namen, elders, sleutel: regels };
}

/** The name of one area out of the way of something drawn in it; undefined where it would cover that. */
export function naamNaast({ namen, elders }: Naamkaart, code: string | undefined, stip: Doos): Naamplaats | undefined {
  const vol: Doos[] = [stip, ...namen.filter((naam) => naam.code !== code)];
  const vrij = (doos: Doos): boolean => vol.every((bezet) => !raakt(bezet, doos));
  const eigen = namen.find((naam) => naam.code === code);
  if (!eigen || vrij(eigen)) return eigen;
  const anders = elders.get(eigen.code)?.find(vrij);
  return anders && { ...anders, code: eigen.code };
}
