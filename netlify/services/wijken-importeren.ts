import { isDeepStrictEqual } from 'node:util';
import type { Stad } from '#config/stad-vorm.ts';
import type { Gebiedsoort, Grensfout } from '#domein/gebied/grenzen.fouten.ts';
import { controleerGrenzen, type Grenzenlijst, leesGrenzen } from '#domein/gebied/grenzen.ts';
import { type Koppeling, koppelGrenzen } from '#domein/gebied/koppelen.ts';
import type { Grensrij, Importdatabase } from '#netlify/adapters/import-database.ts';
import { aantalPunten, type Getekend, tekenLijst } from '#netlify/services/grenzen-vereenvoudigen.ts';
import type { Grensvereenvoudiging, Grensverschil } from '#teksten/nl/publicatie/importeren-grenzen.ts';

export interface Grensbron {
  /** File name or address, for messages. */
  naam: string;
  json: unknown;
  /** Who made it, kept beside each boundary. At most 300 characters. */
  vermelding: string;
}
export type Grensuitkomst =
  | { ok: false; fouten: Grensfout[] }
  | {
      ok: true;
      verschillen: Grensverschil[];
      vereenvoudigd: Grensvereenvoudiging[];
      /** Areas that were found by what the city calls them: to be looked at first. */
      koppelingen: Koppeling[];
      geschreven: boolean;
    };

type Stadsgegevens = Pick<Stad, 'gemeentecode' | 'aantal'> & { kaart: Pick<Stad['kaart'], 'kader'> };
type Bestaand = Awaited<ReturnType<Importdatabase['grenzen']>>;

const alsRijen = ({ soort, gebieden }: Grenzenlijst, { kaart, plaat }: Getekend, bron: string): Grensrij[] =>
  gebieden.map(({ code, grens }) => ({
    soort,
    code,
    grens,
    kaart: kaart.vormen.get(code) ?? null,
    plaat: plaat?.vormen.get(code) ?? null,
    bron,
  }));

const vereenvoudiging = ({ soort, gebieden }: Grenzenlijst, { kaart, plaat }: Getekend): Grensvereenvoudiging => ({
  soort,
  punten: aantalPunten(gebieden.map(({ grens }) => grens)),
  kaart,
  plaat,
});

function verschilMet(bestaand: Bestaand, lijst: Grenzenlijst, { kaart }: Getekend, bron: string): Grensverschil {
  const { soort, elders } = lijst;
  const verschil: Grensverschil = { soort, nieuw: 0, gewijzigd: 0, gelijk: 0, elders, bron };
  const perCode = new Map(bestaand[soort].map((gebied) => [gebied.code, gebied]));
  for (const { code, grens } of lijst.gebieden) {
    const oud = perCode.get(code);
    if (!oud?.grens) verschil.nieuw += 1;
    else if (isDeepStrictEqual([oud.grens, oud.grens_kaart, oud.grens_bron], [grens, kaart.vormen.get(code), bron]))
      verschil.gelijk += 1;
    else verschil.gewijzigd += 1;
  }
  return verschil;
}

type Hulp = {
  database: Pick<Importdatabase, 'grenzen' | 'schrijfGrenzen' | 'liggingen'>;
  stad: Stadsgegevens;
};

/** Reads a source by our codes, or else by what the city itself calls its areas. */
async function leesBron({ naam, json, vermelding }: Grensbron, { database, stad }: Hulp, bestaand: Bestaand) {
  const vorm = { kader: stad.kaart.kader, gemeentecode: stad.gemeentecode };
  const lijst = leesGrenzen(json, naam, vorm);
  // A code that we know counts also where the boundary behind it is wrong.
  const codes = [...lijst.gebieden.map(({ code }) => code), ...lijst.fouten.map(({ gebied }) => gebied)];
  const kent = codes.some((code) => bestaand[lijst.soort].some((gebied) => gebied.code === code));
  if (kent || lijst.gevonden === 0) return { vermelding, lijst, koppelingen: [] };
  const gekoppeld = koppelGrenzen(json, await database.liggingen());
  if (!gekoppeld?.koppelingen.some(({ gebied }) => gebied)) return { vermelding, lijst, koppelingen: [] };
  return { vermelding, lijst: leesGrenzen(gekoppeld.json, naam, vorm), koppelingen: gekoppeld.koppelingen };
}

/**
 * Judges and writes boundaries: all sources or none. With `proef` nothing is written, nor before somebody agreed (`akkoord`) with how
 * areas were found by other names than ours. Throws DatabaseWeigert.
 */
export async function importeerGrenzen(
  opdracht: { bronnen: readonly Grensbron[]; proef: boolean; akkoord?: boolean },
  hulp: Hulp,
): Promise<Grensuitkomst> {
  const { database, stad } = hulp;
  const bestaand = await database.grenzen();
  const gelezen = await Promise.all(opdracht.bronnen.map((bron) => leesBron(bron, hulp, bestaand)));
  const codes = (soort: Gebiedsoort) => bestaand[soort].map(({ code }) => code);
  const fouten = controleerGrenzen(
    gelezen.map(({ lijst }) => lijst),
    { wijken: codes('wijken'), buurten: codes('buurten') },
    stad.aantal,
  );
  if (fouten.length > 0) return { ok: false, fouten };
  const getekend = gelezen.map((bron) => ({ ...bron, tekening: tekenLijst(bron.lijst) }));
  const verschillen = getekend.map(({ lijst, tekening, vermelding }) =>
    verschilMet(bestaand, lijst, tekening, vermelding),
  );
  const anders = verschillen.some(({ nieuw, gewijzigd }) => nieuw + gewijzigd > 0);
  const koppelingen = gelezen.flatMap(({ koppelingen: eigen }) => eigen);
  const schrijf = anders && !opdracht.proef && (koppelingen.length === 0 || opdracht.akkoord === true);
  if (schrijf) {
    const rijen = getekend.flatMap(({ lijst, tekening, vermelding }) => alsRijen(lijst, tekening, vermelding));
    await database.schrijfGrenzen(rijen);
  }
  const vereenvoudigd = getekend.map(({ lijst, tekening }) => vereenvoudiging(lijst, tekening));
  return { ok: true, verschillen, vereenvoudigd, koppelingen, geschreven: schrijf };
}
