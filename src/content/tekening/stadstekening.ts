import { tekenCellen } from '#content/tekening/cellen.ts';
import { onware } from '#content/tekening/keuren.ts';
import { maakLijnen } from '#content/tekening/lijnen.ts';
import { type Maat, maakMaat } from '#content/tekening/maat.ts';
import { maakStreek, opHele, preciezer, type Wijze } from '#content/tekening/streken.ts';
import { maakPlat, oppervlakte, type Plaats, type Plat } from '#content/tekening/vlak.ts';
import { maakVormen, type Wijkvorm } from '#content/tekening/wijkvormen.ts';
import { maakZaden, type Tekenbuurt, type Tekenwijk } from '#content/tekening/zaden.ts';
import type { Grens, Wijk } from '#domein/gebied/gebied.schema.ts';
import type { Punt } from '#domein/plek/afstand.ts';

/** The city as its wijken, in units of a frame that is `breed` by `hoog`. */
export interface Stadstekening {
  readonly breed: number;
  readonly hoog: number;
  readonly vormen: readonly Wijkvorm[];
  /** Drawn from centres and sizes, since not every boundary is known. */
  readonly bijBenadering: boolean;
  readonly heen: (punt: Punt) => Plaats;
  readonly terug: (plaats: Plaats) => Punt;
}

type Wijkgrens = Tekenwijk & Pick<Wijk, 'grens_plaat'>;
interface Proef {
  readonly vormen: readonly Wijkvorm[];
  readonly maat: Maat;
}

const LEEG: Proef = { vormen: [], maat: maakMaat([[0, 0]]) };
/** Twice more exact is as exact as can be. */
const RONDEN = 3;

/** Drawn from what is known of each area: its centres and how large it is. Borders are as plain as stays true. */
function schets(wijken: readonly Tekenwijk[], buurten: readonly Tekenbuurt[], plat: Plat): Proef {
  const zaden = maakZaden(wijken, buurten, plat);
  const bekend = new Map(wijken.flatMap(({ code, oppervlakte_km2: km2 }) => (km2 ? [[code, km2 * 1e6] as const] : [])));
  const cellen = tekenCellen(zaden, bekend);
  const groottes = cellen.map(({ ring }) => oppervlakte(ring)).sort((een, ander) => een - ander);
  const buurt = groottes[groottes.length >> 1] ?? 0;
  const { lijnen, wijken: omtrekken } = maakLijnen(cellen);
  const maat = maakMaat(lijnen.flatMap(({ punten }) => punten));
  const wijzen: Wijze[] = lijnen.map(() => 0);
  let vormen: Wijkvorm[] = [];
  for (let ronde = 0; ronde < RONDEN; ronde += 1) {
    const streken = lijnen.map((lijn, nummer) => maakStreek(lijn, wijzen[nummer] ?? 0, buurt, maat));
    vormen = maakVormen(streken, omtrekken);
    const fout = onware(streken, omtrekken, vormen, zaden, maat);
    if (fout.size === 0) break;
    for (const nummer of fout) wijzen[nummer] = preciezer(wijzen[nummer] ?? 0);
  }
  return { vormen, maat };
}

const ringenVan = (grens: Grens): Punt[][] =>
  (grens.type === 'Polygon' ? grens.coordinates : grens.coordinates.flat()).map((ring) =>
    ring.map(([lon, lat]) => ({ lat, lon })),
  );

/** Drawn from boundaries: what two wijken share was kept the same when they were imported. */
function opGrenzen(grenzen: readonly { code: string; grens: Grens }[], plat: Plat): Proef {
  const ringen = grenzen.map(({ code, grens }) => ({
    code,
    ringen: ringenVan(grens).map((ring) => ring.map(plat.heen)),
  }));
  const maat = maakMaat(ringen.flatMap((een) => een.ringen.flat()));
  const vormen = ringen.flatMap((een) => {
    const streken = een.ringen.map((ring) => ({ hoeken: opHele(ring.map(maat.heen)), rond: false }));
    return maakVormen(streken, new Map([[een.code, streken.map((_, nummer) => [nummer])]]));
  });
  return { vormen, maat };
}

/** Real boundaries as soon as every wijk has one; a sketch until then. */
export function maakStadstekening(wijken: readonly Wijkgrens[], buurten: readonly Tekenbuurt[]): Stadstekening {
  const plat = maakPlat(wijken[0] ?? { lat: 0, lon: 0 });
  const grenzen = wijken.flatMap(({ code, grens_plaat: grens }) => (grens ? [{ code, grens }] : []));
  const bijBenadering = grenzen.length < wijken.length;
  const getekend = bijBenadering ? schets(wijken, buurten, plat) : opGrenzen(grenzen, plat);
  const { vormen, maat } = wijken.length === 0 ? LEEG : getekend;
  return {
    breed: maat.breed,
    hoog: maat.hoog,
    vormen,
    bijBenadering,
    heen: (punt) => maat.heen(plat.heen(punt)),
    terug: (plaats) => plat.terug(maat.terug(plaats)),
  };
}
