import { type Gebied, verdeel } from '#tests/support/stadmaker/gebieden.ts';
import type { Stadsmaat } from '#tests/support/stadmaker/maten.ts';
import { datum } from '#tests/support/stadmaker/tijd.ts';
import type { Toeval } from '#tests/support/stadmaker/toeval.ts';
import { maakNaam, maakSlug, omschrijving, onderdeel, samenstelling, tekst } from '#tests/support/stadmaker/woorden.ts';

export const plekId = (nummer: number): string => `stad-plek-${nummer}`;

const SOORTEN = ['buurtcentrum', 'speeltuin', 'ontmoetingsplek'] as const;
const BEHEER = ['zelfbeheer', 'sociaal_beheer', 'samen', 'eigen_organisatie', null] as const;

export function maakPlekken(maat: Stadsmaat, gebieden: readonly Gebied[], toeval: Toeval, nu: Date) {
  return Array.from({ length: maat.plekken }, (_, nummer) => ({
    id: plekId(nummer),
    soort: toeval.kies(SOORTEN),
    naam: maakNaam(toeval, nummer),
    slug: maakSlug(toeval, nummer),
    omschrijving: omschrijving(toeval, 2000),
    wat_kan_hier: toeval.kans(0.5) ? omschrijving(toeval, 2000) : null,
    adres: `${samenstelling(toeval)} ${toeval.heel(1, 300)}`,
    plaats: 'Utrecht',
    ...verdeel(gebieden, toeval, nummer),
    beheervorm: toeval.kies(BEHEER),
    beheer: toeval.kans(0.3) ? tekst(toeval, 300) : null,
    voorzieningen: Array.from({ length: nummer % 40 === 3 ? 30 : toeval.heel(0, 12) }, () => onderdeel(toeval, 60)),
    toegankelijkheid: toeval.kans(0.5) ? tekst(toeval, 200) : null,
    kosten: toeval.kans(0.3) ? tekst(toeval, 120) : null,
    telefoon: toeval.kans(0.6) ? `030 - 555 ${String(toeval.heel(0, 9999)).padStart(4, '0')}` : null,
    email: toeval.kans(0.6) ? `plek-${nummer}@voorbeeld.test` : null,
    website: toeval.kans(0.6) ? `https://plek-${nummer}.voorbeeld.test/` : null,
    bron: ['Verzonnen voor een proef'],
    zekerheid: 'bron',
    let_op: toeval.kans(0.2) ? tekst(toeval, 300) : null,
    gecontroleerd_op: datum(nu, -toeval.heel(0, 700)),
    gecontroleerd_precisie: 'dag',
    status: 'gepubliceerd',
  }));
}

/** Hours on most days of the week, and some dates that differ. */
export function maakOpeningstijden(maat: Stadsmaat, toeval: Toeval, nu: Date) {
  return Array.from({ length: maat.plekken }, (_, nummer) => {
    const dagen = [1, 2, 3, 4, 5, 6, 7].filter(() => toeval.kans(0.7));
    const anders = nummer % 10 === 0 ? toeval.heel(1, 20) : 0;
    return [
      ...dagen.map((dag) => ({ dag, datum: null, van: '09:00', tot: '17:30', uitleg: null })),
      ...Array.from({ length: anders }, (_leeg, waar) => ({
        dag: null,
        datum: datum(nu, waar * 7 + 1),
        van: null,
        tot: null,
        uitleg: tekst(toeval, 100),
      })),
    ].map((tijd, waar) => ({ id: `${plekId(nummer)}-${waar}`, plek_id: plekId(nummer), ...tijd }));
  }).flat();
}
