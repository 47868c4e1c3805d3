import { createHash } from 'node:crypto';
import type { PlekSoort } from '#domein/plek/plek.schema.ts';
import { initiatiefId } from '#tests/support/stadmaker/initiatieven.ts';
import type { Stadsmaat } from '#tests/support/stadmaker/maten.ts';
import { plekId } from '#tests/support/stadmaker/plekken.ts';
import type { Rij } from '#tests/support/stadmaker/stad.ts';
import type { Tekening } from '#tests/support/voorbeeldstad/tekeningen.ts';
import * as stad from '#tests/support/voorbeeldstad/woorden.ts';
import * as geld from '#tests/support/voorbeeldstad/woorden-geld.ts';

const BRON = ['verzonnen'];
const welke = <Iets>(uit: readonly Iets[], nummer: number): Iets => {
  const iets = uit[nummer % uit.length];
  if (iets === undefined) throw new Error('There is nothing to choose from.');
  return iets;
};
/** A name that came before gets a number: two things of one name would be taken for one. */
const naamVan = (namen: readonly string[], nummer: number): string =>
  nummer < namen.length ? welke(namen, nummer) : `${welke(namen, nummer)} ${Math.floor(nummer / namen.length) + 1}`;
const slugVan = (naam: string): string =>
  naam
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, '')
    .replaceAll(' ', '-');
const gevuld = (waarde: unknown, tekst: string): string | null => (waarde === null ? null : tekst);

type Verhaal = (nummer: number, rij: Rij) => Rij;
const met = (naam: string, ander: Rij): Rij => ({ naam, slug: slugVan(naam), ...ander });

function plekverhaal(): Verhaal {
  const gehad: Record<PlekSoort, number> = { buurtcentrum: 0, speeltuin: 0, ontmoetingsplek: 0 };
  return (nummer, rij) => {
    const soort = rij.soort as PlekSoort; // as the generator of places chose it
    const keer = gehad[soort]++;
    return met(naamVan(stad.plaatsnamen[soort], keer), {
      omschrijving: welke(stad.plaatszinnen[soort], keer),
      wat_kan_hier: soort === 'buurtcentrum' ? welke(stad.watKan, keer) : null,
      adres: `${welke(stad.straten, nummer * 5)} ${nummer + 3}`,
      plaats: 'Lindestad',
      beheer: null,
      voorzieningen: stad.voorzieningen.filter((_, waar) => (nummer + waar * 3) % 4 === 0),
      toegankelijkheid: gevuld(rij.toegankelijkheid, welke(stad.toegang, nummer)),
      kosten: soort === 'buurtcentrum' ? 'Binnenlopen is gratis. Een zaal kost € 12,50 per dagdeel.' : null,
      let_op: null,
      bron: BRON,
    });
  };
}

const initiatiefverhaal: Verhaal = (nummer) => {
  const [, zin] = welke(stad.initiatieven, nummer);
  const namen = stad.initiatieven.map(([naam]) => naam);
  return met(naamVan(namen, nummer), { omschrijving: zin, soort: welke(stad.soorten, nummer), bron: BRON });
};

const UUR_MS = 3_600_000;
/** An hour at which people do something, on the day that chance chose; it lasts as long. */
function tijden(nummer: number, begin: Date, eind: Date): Rij {
  const om = new Date(begin);
  om.setUTCHours(8 + ((nummer * 5) % 11), nummer % 3 === 0 ? 30 : 0, 0, 0);
  const uren = Math.round((eind.getTime() - begin.getTime()) / UUR_MS);
  return { begin: om.toISOString(), eind: new Date(om.getTime() + uren * UUR_MS).toISOString() };
}

const activiteitverhaal: Verhaal = (nummer, { begin, eind, kosten, toegankelijkheid, aanmelden }) => {
  // What stands together at a place differs.
  const [titel, omschrijving] = welke(stad.activiteiten, nummer * 7 + Math.floor(nummer / 4));
  return {
    titel,
    slug: `${slugVan(titel)}-${nummer + 1}`,
    omschrijving,
    ...tijden(nummer, new Date(String(begin)), new Date(String(eind))),
    kosten: gevuld(kosten, welke(stad.prijzen, nummer)),
    toegankelijkheid: gevuld(toegankelijkheid, welke(stad.toegang, nummer)),
    aanmelden: gevuld(aanmelden, 'Bel of mail ons een dag van tevoren.'),
  };
};

const feedbackverhaal: Verhaal = (nummer, { wat_gedaan }) => ({
  gezegd: welke(geld.gezegd, nummer * 3),
  reactie: welke(geld.reactie, nummer),
  wat_gedaan: gevuld(wat_gedaan, welke(geld.gedaan, nummer)),
});

const prioriteitverhaal: Verhaal = (nummer) => {
  const [titel, uitleg] = welke(stad.prioriteiten, nummer);
  return { titel, uitleg, bron: BRON };
};

/** A drawing for each place and initiatief in turn, once every makelaar has a face. */
function beeldverhaal(maat: Stadsmaat, tekeningen: readonly Tekening[]): Verhaal {
  return (nummer, { makelaar_id }) => {
    const { alt, groot, klein } = welke(tekeningen, makelaar_id === null ? nummer + 1 : 0);
    const over =
      nummer % 3 === 0
        ? { plek_id: null, initiatief_id: initiatiefId(nummer % maat.initiatieven) }
        : { plek_id: plekId(nummer % maat.plekken), initiatief_id: null };
    const kenmerk = createHash('sha256').update(groot).digest('hex').slice(0, 12);
    return { ...(makelaar_id === null ? over : {}), alt, maker: 'Tekening', groot, klein, kenmerk };
  };
}

const rondeverhaal: Verhaal = (nummer) =>
  met(naamVan(geld.rondenamen, nummer), {
    uitleg: 'Heb je een plan voor je straat of je wijk? Vraag geld aan. De buurtjury kiest welke plannen doorgaan.',
    voorwaarden: geld.voorwaarden,
  });

const aanvraagverhaal: Verhaal = (nummer, { titel, verslag }) => ({
  slug: `${slugVan(String(titel))}-${nummer + 1}`,
  plan: welke(geld.plan, nummer),
  verslag: gevuld(verslag, welke(geld.verslag, nummer)),
});

/** Gives each row that the generator makes the words of the example city. One teller tells one city. */
export function maakVerteller(maat: Stadsmaat, tekeningen: readonly Tekening[]): (tabel: string, rij: Rij) => Rij {
  const verhalen: Readonly<Record<string, Verhaal>> = {
    plek: plekverhaal(),
    openingstijd: (_, { uitleg }) => ({ uitleg: gevuld(uitleg, 'Deze dag zijn we dicht.') }),
    makelaar: (nummer) => ({ naam: `Makelaar ${nummer + 1}` }),
    initiatief: initiatiefverhaal,
    activiteit: activiteitverhaal,
    prioriteit: prioriteitverhaal,
    beeld: beeldverhaal(maat, tekeningen),
    feedback: (nummer, { wens }) => ({ tekst: welke(geld.gezegd, nummer * 3), wens: gevuld(wens, 'Bel me terug.') }),
    feedback_publiek: feedbackverhaal,
    ronde: rondeverhaal,
    aanvraag: (nummer) => ({ plan: welke(geld.plan, nummer), doelgroep: 'Iedereen in de wijk', wanneer: 'Dit jaar' }),
    begrotingspost: (nummer) => ({ omschrijving: welke(geld.posten, nummer) }),
    aanvraag_publiek: aanvraagverhaal,
    uitslag: () => ({ motivering: 'De jury koos. Wij volgden de telling.' }),
    eindverslag: (nummer) => ({ tekst: welke(geld.verslag, nummer) }),
    advies: (nummer) => ({ tekst: welke(geld.advies, nummer) }),
  };
  const geteld = new Map<string, number>();
  return (tabel, rij) => {
    const nummer = geteld.get(tabel) ?? 0;
    geteld.set(tabel, nummer + 1);
    return verhalen[tabel]?.(nummer, rij) ?? {};
  };
}
