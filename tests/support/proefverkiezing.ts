import fc from 'fast-check';
import { type Aangevuld, type Aanvulling, telMetAanvulling } from '#domein/stemming/telling/aanvulling.ts';
import { type Breuk, breuk, gedeeldDoor, maal, min, vergelijk } from '#domein/stemming/telling/breuk.ts';
import { maakVolgorde } from '#domein/stemming/telling/gelijkstand.ts';
import { stapel } from '#domein/stemming/telling/stapels.ts';
import { kostenVan, steunVan, type Verkiezing } from '#domein/stemming/telling/verkiezing.ts';

const metPunten = (meest: number) =>
  fc
    .record({
      kosten: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 7 }),
      budget: fc.integer({ min: 1, max: 150 }),
      biljetten: fc.array(fc.array(fc.integer({ min: 0, max: meest }), { minLength: 7, maxLength: 7 }), {
        minLength: 1,
        maxLength: 12,
      }),
    })
    .map(({ kosten, budget, biljetten }) => ({
      kandidaten: kosten.map((euro, nummer) => ({ id: `k${nummer}`, kosten: BigInt(euro) })),
      budget: BigInt(budget),
      eenheid: 1n,
      biljetten: biljetten.map((punten) =>
        kosten.flatMap((_, nummer): [number, number][] => {
          const keer = punten[nummer] ?? 0;
          return keer > 0 ? [[nummer, keer]] : [];
        }),
      ),
    }));

/** Small elections: few enough to count by hand, with ties and equal purses all over. */
export const kleineVerkiezing = fc.oneof(metPunten(1), metPunten(5));
export type KleineVerkiezing = Omit<Verkiezing, 'stapels'> & { biljetten: [number, number][][] };

/** The same with more money of smaller units: tens to hundreds of raises, most of which change nothing. */
export const fijneVerkiezing = fc
  .record({
    grof: kleineVerkiezing,
    keer: fc.integer({ min: 2, max: 60 }),
    erbij: fc.array(fc.nat(59), { maxLength: 8 }),
  })
  .map(
    ({ grof, keer, erbij }): KleineVerkiezing => ({
      ...grof,
      budget: grof.budget * BigInt(keer) + BigInt(erbij[7] ?? 0),
      // Without a rest costs stay multiples of each other, so that ties last; with one they pass by.
      kandidaten: grof.kandidaten.map(({ id, kosten }, nummer) => ({
        id,
        kosten: kosten * BigInt(keer) + BigInt(erbij[nummer] ?? 0),
      })),
    }),
  );

export function tel({ biljetten, ...rest }: KleineVerkiezing, aanvulling: Aanvulling): Aangevuld {
  const verkiezing = { ...rest, stapels: stapel(biljetten) };
  const gegevens = { steun: steunVan(verkiezing), kosten: rest.kandidaten.map(({ kosten }) => kosten), lot: [] };
  return telMetAanvulling({
    verkiezing,
    aanvulling,
    doenMee: new Set(rest.kandidaten.keys()),
    volgorde: maakVolgorde(['meeste_stemmen', 'laagste_bedrag'], gegevens),
    vulvolgorde: maakVolgorde([], gegevens),
  });
}

/** What somebody must pay per point so that these supporters together pay `kosten`, by the definition: try every purse. */
function prijs(beurzen: readonly (readonly [geld: Breuk, punten: bigint])[], kosten: Breuk): Breuk | undefined {
  const perPunt = ([geld, punten]: readonly [Breuk, bigint]): Breuk => gedeeldDoor(geld, punten);
  const rij = beurzen.toSorted((een, ander) => vergelijk(perPunt(een), perPunt(ander)));
  let rest = kosten;
  for (const [waar, beurs] of rij.entries()) {
    const punten = rij.slice(waar).reduce((som, [, keer]) => som + keer, 0n);
    const bod = gedeeldDoor(rest, punten);
    if (vergelijk(bod, perPunt(beurs)) <= 0) return bod;
    rest = min(rest, beurs[0]);
  }
  return undefined;
}

interface Traag {
  gekozen: number[];
  /** "first,second" of each two that stood equal when the first was bought. */
  gelijk: string[];
}

/** Equal shares as the definition says it, one ballot at a time and with fractions only: slow, and without any filter. */
export const telTraag = (verkiezing: KleineVerkiezing): number[] => telTraagMet(verkiezing).gekozen;

export function telTraagMet({ kandidaten, biljetten, budget }: KleineVerkiezing): Traag {
  const steun = kandidaten.map((_, nummer) => biljetten.reduce((som, biljet) => som + punten(biljet, nummer), 0));
  const gewild = [...kandidaten.keys()].filter((nummer) => (steun[nummer] ?? 0) > 0);
  const geld = biljetten.map(() => breuk(budget, BigInt(biljetten.length)));
  const gekozen: number[] = [];
  const gelijk: string[] = [];
  for (;;) {
    const biedingen = gewild.flatMap((nummer) => {
      const kosten = kandidaten[nummer]?.kosten ?? 0n;
      const beurzen = biljetten.flatMap((biljet, wie): [Breuk, bigint][] => {
        const keer = punten(biljet, nummer);
        return keer > 0 ? [[geld[wie] ?? breuk(0n), BigInt(keer)]] : [];
      });
      const bod = gekozen.includes(nummer) ? undefined : prijs(beurzen, breuk(kosten));
      return bod ? [{ nummer, kosten, bod, rho: gedeeldDoor(bod, kosten) }] : [];
    });
    const [beste] = biedingen.sort(
      (een, ander) =>
        vergelijk(een.rho, ander.rho) ||
        (steun[ander.nummer] ?? 0) - (steun[een.nummer] ?? 0) ||
        Number(een.kosten - ander.kosten) ||
        een.nummer - ander.nummer,
    );
    if (!beste) return { gekozen, gelijk };
    gekozen.push(beste.nummer);
    for (const { nummer, rho } of biedingen)
      if (nummer !== beste.nummer && vergelijk(rho, beste.rho) === 0) gelijk.push(`${beste.nummer},${nummer}`);
    for (const [wie, biljet] of biljetten.entries()) {
      const heeft = geld[wie] ?? breuk(0n);
      const betaalt = maal(beste.bod, BigInt(punten(biljet, beste.nummer)));
      geld[wie] = vergelijk(betaalt, heeft) > 0 ? breuk(0n) : min(heeft, betaalt);
    }
  }
}

const punten = (biljet: readonly (readonly [number, number])[], nummer: number): number =>
  biljet.find(([wie]) => wie === nummer)?.[1] ?? 0;

/** Larger shares by the definition: one unit more each time, counted slowly from the beginning. */
export function verhoogTraag(verkiezing: KleineVerkiezing): Traag & { verhogingen: number } {
  const { kandidaten, biljetten, budget } = verkiezing;
  const stemmen = BigInt(biljetten.length);
  const kosten = (nummers: readonly number[]): bigint => kostenVan(kandidaten, nummers);
  const gewild = [...kandidaten.keys()].filter((nummer) => biljetten.some((biljet) => punten(biljet, nummer) > 0));
  const eerste = budget / stemmen;
  const run = (verhogingen: number): Traag =>
    telTraagMet({ ...verkiezing, budget: (eerste + BigInt(verhogingen)) * stemmen });
  let verhogingen = 0;
  let laatste = run(0);
  const gelijk = new Set(laatste.gelijk);
  const past = (nummer: number): boolean => kosten([nummer]) <= budget - kosten(laatste.gekozen);
  while (gewild.some((nummer) => !laatste.gekozen.includes(nummer) && past(nummer))) {
    const volgende = run(verhogingen + 1);
    for (const paar of volgende.gelijk) gelijk.add(paar);
    if (kosten(volgende.gekozen) > budget) break;
    laatste = volgende;
    verhogingen += 1;
  }
  return { gekozen: laatste.gekozen, gelijk: [...gelijk].sort(), verhogingen };
}
