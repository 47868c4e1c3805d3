import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';
import { ongeldigDoor } from '#domein/stemming/telling/quorum.ts';
import type { Tellingfout } from '#domein/stemming/telling/telling.fouten.ts';
import {
  type Biljet,
  type Deleninvoer,
  type GeslotenInvoer,
  type Keuzes,
  type RuweTelling,
  ruweTellingSchema,
  type Telaanvraag,
  type Telinvoer,
} from '#domein/stemming/telling/telling.schema.ts';

type Keuze = Keuzes[string];

const opTekst = (een: string, ander: string): number => {
  if (een === ander) return 0;
  return een < ander ? -1 : 1;
};

/** The value of one choice; undefined when it does not belong to this kind of vote. */
function waardeVan(keuze: Keuze, goedkeuren: boolean): number | null | undefined {
  if (keuze === 'onthouding') return null;
  if (typeof keuze === 'number') return goedkeuren ? undefined : keuze;
  if (!goedkeuren) return undefined;
  return keuze === 'voor' ? 1 : 0;
}

/** A ballot as a row in the order of the requests. Every request must be named: a belang is an onthouding by now. */
function rijVan(keuzes: Keuzes, aanvragen: readonly Telaanvraag[], goedkeuren: boolean): Result<Biljet, Tellingfout> {
  const rij: (number | null)[] = []; // to be filled
  for (const { id } of aanvragen) {
    const keuze = keuzes[id];
    if (keuze === undefined) return mis({ code: 'keuze_ontbreekt', waar: id });
    const waarde = waardeVan(keuze, goedkeuren);
    if (waarde === undefined) return mis({ code: 'keuze_onbekend', waar: id });
    rij.push(waarde);
  }
  if (Object.keys(keuzes).length !== aanvragen.length) return mis({ code: 'keuze_onbekend', waar: 'biljetten' });
  return goed(rij);
}

/** The canonical text of a ballot: whole numbers and nulls are written in one way only. */
export const biljetTekst = (biljet: Biljet): string => JSON.stringify(biljet);

/** Ballots without order: sorted by what stands on them. */
export const sorteerBiljetten = (biljetten: readonly Biljet[]): Biljet[] =>
  biljetten
    .map((biljet): [string, Biljet] => [biljetTekst(biljet), biljet])
    .sort(([een], [ander]) => opTekst(een, ander))
    .map(([, biljet]) => biljet);

export interface Totaal {
  id: string;
  steun: number;
  noemer: number;
}

/** Support and denominator per request: the ballots that say something other than onthouding. */
export const totalenVan = (aanvragen: readonly Pick<Telaanvraag, 'id'>[], biljetten: readonly Biljet[]): Totaal[] =>
  aanvragen.map(({ id }, nummer) => {
    let [steun, noemer] = [0, 0];
    for (const biljet of biljetten) {
      const keuze = biljet[nummer] ?? null;
      if (keuze === null) continue;
      steun += keuze;
      noemer += 1;
    }
    return { id, steun, noemer };
  });

/** A count before its rule chose what of it is frozen. */
export interface Gelezen {
  readonly ruw: RuweTelling;
  /** Sorted by id. */
  readonly aanvragen: readonly Telaanvraag[];
  readonly biljetten: readonly Biljet[];
}

/** Reads what the database gives. Order of rows, ballots and keys is lost here. */
export function leesRuw(rijen: unknown): Result<Gelezen, Tellingfout> {
  const gelezen = ruweTellingSchema.safeParse(rijen);
  if (!gelezen.success)
    return mis({ code: 'onleesbaar', waar: gelezen.error.issues[0]?.path.map(String).join('.') ?? '' });
  const ruw = gelezen.data;
  const aanvragen = [...ruw.aanvragen].sort((een, ander) => opTekst(een.id, ander.id));
  const biljetten: Biljet[] = []; // to be filled
  for (const keuzes of ruw.biljetten) {
    const rij = rijVan(keuzes, aanvragen, ruw.stemvorm === 'goedkeuren');
    if (!rij.ok) return rij;
    biljetten.push(rij.waarde);
  }
  return goed({ ruw, aanvragen, biljetten: sorteerBiljetten(biljetten) });
}

/** A ballot as it is frozen: who says nothing of a request does not support it. */
const zonderOnthouding = (biljet: Biljet): Biljet => biljet.map((keuze) => keuze ?? 0);

/** Totals of a frozen input, whichever rule counted it. */
export function totalenVanInvoer(invoer: Telinvoer): Totaal[] {
  if (invoer.verdeelregel === 'meeste_stemmen') return invoer.totalen;
  const totalen = totalenVan(invoer.aanvragen, invoer.biljetten);
  return totalen.map((totaal, nummer) => ({ ...totaal, noemer: invoer.noemers?.[nummer] ?? totaal.noemer }));
}

/**
 * The frozen input: totals per request, or for equal shares the ballots themselves without their onthoudingen, and the
 * denominators apart. A vote without a result freezes nothing of what was voted: of so few ballots it would say too much.
 */
export function invoerVan({ ruw, aanvragen, biljetten: alle }: Gelezen): Telinvoer {
  const { loting: _geheim, verdeelregel, aanvulling, past_niet, biljetten: _ruweBiljetten, ...regels } = ruw;
  const stembiljetten = alle.length;
  const biljetten = ongeldigDoor({ ...regels, verdeelregel, stembiljetten }) ? [] : alle;
  const gedeeld = { versie: 1 as const, ...regels, aanvragen: [...aanvragen], stembiljetten };
  return verdeelregel === 'meeste_stemmen'
    ? { ...gedeeld, verdeelregel, aanvulling: null, past_niet, totalen: totalenVan(aanvragen, biljetten) }
    : {
        ...gedeeld,
        verdeelregel,
        aanvulling,
        past_niet: null,
        biljetten: sorteerBiljetten(biljetten.map(zonderOnthouding)),
        noemers: totalenVan(aanvragen, biljetten).map(({ noemer }) => noemer),
      };
}

/** Whether the ballots themselves are public. */
export const heeftBiljetten = (invoer: Telinvoer | GeslotenInvoer): invoer is Deleninvoer =>
  invoer.verdeelregel === 'gelijke_delen' && invoer.biljetten !== null;

/** What may be kept for everyone to read: ballots whole or not at all, from `vanaf` ballots. */
export function openbareInvoer(invoer: Telinvoer, vanaf: number): Telinvoer | GeslotenInvoer {
  if (invoer.verdeelregel === 'meeste_stemmen' || invoer.biljetten.length === 0 || invoer.biljetten.length >= vanaf)
    return invoer;
  const { noemers: _inTotalen, ...rest } = invoer;
  return { ...rest, biljetten: null, totalen: totalenVanInvoer(invoer) };
}
