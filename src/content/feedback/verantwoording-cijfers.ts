import { type Feedbackdeel, gelddelen, type Meting, type Monitorrij } from '#domein/monitor/monitor.schema.ts';
import { procentVan, som } from '#domein/monitor/monitor.som.ts';

/** A part of a whole, with how much that is in percents. */
export interface Aandeel {
  naam: string;
  deel: number;
  geheel: number;
  procent: number;
}

/** What a page tells in numbers; of half-years the newest first. Amounts in euro cents. */
export interface Cijfers {
  /** The first half-year that is told of feedback. */
  sinds: string | undefined;
  aantal: number;
  beantwoord: number;
  beloofd: number;
  gedaan: number;
  geholpen: { ja: number; nee: number };
  /** `naam`: first day of the half-year. */
  tijdig: readonly Aandeel[];
  tevreden: readonly Aandeel[];
  /** From very glad to very sad. */
  gezichten: readonly Aandeel[];
  toegekend: readonly Aandeel[];
  geld: readonly { deel: (typeof gelddelen)[number]; cent: number }[];
  duur: { vanaf: string; stappen: readonly { stap: string; dagen: number }[] } | undefined;
  stand: { vanaf: string; fasen: readonly Aandeel[]; alles: number; vers: number } | undefined;
}

/** Older ones stand in the open data. */
const HALFJAREN = 4;
const GEZICHTEN = [5, 4, 3, 2, 1] as const;
const FASEN = ['idee', 'start', 'actief', 'zelfstandig', 'gestopt', 'onbekend'];

const aandeel = (naam: string, deel: number, geheel: number): Aandeel => ({
  naam,
  deel,
  geheel,
  procent: procentVan(deel, geheel) ?? 0,
});
const nieuwste = (rijen: readonly Monitorrij[]): string[] =>
  [...new Set(rijen.map(({ vanaf }) => vanaf))].sort().reverse();

function perHalfjaar(
  rijen: readonly Monitorrij[],
  tel: (vanaf: string) => { deel: number; geheel: number },
): Aandeel[] {
  return nieuwste(rijen)
    .map((vanaf) => ({ naam: vanaf, ...tel(vanaf) }))
    .filter(({ geheel }) => geheel > 0)
    .slice(0, HALFJAREN)
    .map(({ naam, deel, geheel }) => aandeel(naam, deel, geheel));
}

function duurVan(cijfers: readonly Monitorrij[], wijk: string | undefined): Cijfers['duur'] {
  // Medians do not add up: of the city they are counted apart, without a wijk.
  const hier = cijfers.filter((rij) => rij.meting === 'doorlooptijd_dagen' && rij.wijk_code === (wijk ?? null));
  const [vanaf] = nieuwste(hier);
  if (!vanaf) return undefined;
  const stappen = hier.filter((rij) => rij.vanaf === vanaf).map(({ deel, waarde }) => ({ stap: deel, dagen: waarde }));
  return { vanaf, stappen: stappen.sort((een, ander) => een.stap.localeCompare(ander.stap)) };
}

function standVan(rijen: readonly Monitorrij[]): Cijfers['stand'] {
  const [vanaf] = nieuwste(rijen.filter(({ meting }) => meting === 'inhoud'));
  if (!vanaf) return undefined;
  const van = (meting: Meting, deel: string) => som(rijen, meting, deel, { vanaf });
  const geheel = FASEN.reduce((samen, fase) => samen + van('initiatieven', fase), 0);
  const fasen = FASEN.map((fase) => aandeel(fase, van('initiatieven', fase), geheel));
  return {
    vanaf,
    fasen: fasen.filter(({ deel }) => deel > 0),
    alles: van('inhoud', 'alles'),
    vers: van('inhoud', 'vers'),
  };
}

/** The numbers of a wijk, or of the whole city. `cijfers`: all that is public. */
export function cijfersVan(cijfers: readonly Monitorrij[], wijk: string | undefined): Cijfers {
  const rijen = wijk ? cijfers.filter(({ wijk_code }) => wijk_code === wijk) : cijfers;
  const gezegd = rijen.filter(({ meting }) => meting === 'feedback' || meting === 'hulp');
  const van = (deel: Feedbackdeel, vanaf?: string) =>
    (['feedback', 'hulp'] as const).reduce(
      (samen, meting) => samen + som(rijen, meting, deel, vanaf ? { vanaf } : {}),
      0,
    );
  const gezichten = (vanaf?: string) => GEZICHTEN.map((gezicht) => van(`gezicht_${gezicht}`, vanaf));
  const samen = (getallen: readonly number[]) => getallen.reduce((som1, getal) => som1 + getal, 0);
  const alleGezichten = samen(gezichten());
  return {
    sinds: nieuwste(gezegd).at(-1),
    aantal: van('aantal'),
    beantwoord: van('beantwoord'),
    beloofd: van('beloofd'),
    gedaan: van('gedaan'),
    geholpen: { ja: van('geholpen_ja'), nee: van('geholpen_nee') },
    tijdig: perHalfjaar(gezegd, (vanaf) => ({
      deel: van('tijdig', vanaf),
      geheel: van('tijdig', vanaf) + van('te_laat', vanaf),
    })),
    tevreden: perHalfjaar(gezegd, (vanaf) => ({
      deel: van('gezicht_4', vanaf) + van('gezicht_5', vanaf),
      geheel: samen(gezichten(vanaf)),
    })),
    gezichten: GEZICHTEN.map((gezicht) => aandeel(`${gezicht}`, van(`gezicht_${gezicht}`), alleGezichten)),
    toegekend: perHalfjaar(
      rijen.filter(({ meting }) => meting === 'geld_cent'),
      (vanaf) => ({
        deel: som(rijen, 'geld_cent', 'toegekend', { vanaf }),
        geheel: som(rijen, 'geld_cent', 'voorgelegd', { vanaf }),
      }),
    ),
    geld: gelddelen
      .map((deel) => ({ deel, cent: som(rijen, 'geld_cent', deel) }))
      .filter(({ deel, cent }) => deel !== 'ingediend' && cent > 0),
    duur: duurVan(cijfers, wijk),
    stand: standVan(rijen),
  };
}
