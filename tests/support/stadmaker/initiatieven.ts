import { type Gebied, verdeel } from '#tests/support/stadmaker/gebieden.ts';
import { makelaarId } from '#tests/support/stadmaker/makelaars.ts';
import type { Stadsmaat } from '#tests/support/stadmaker/maten.ts';
import { plekId } from '#tests/support/stadmaker/plekken.ts';
import { datum } from '#tests/support/stadmaker/tijd.ts';
import type { Toeval } from '#tests/support/stadmaker/toeval.ts';
import { maakNaam, maakSlug, omschrijving, tekst } from '#tests/support/stadmaker/woorden.ts';

export const initiatiefId = (nummer: number): string => `stad-initiatief-${nummer}`;

const FASEN = ['idee', 'start', 'actief', 'zelfstandig', 'gestopt', null] as const;
const THEMAS = [
  'groen',
  'eten',
  'ontmoeten',
  'kinderen',
  'taal',
  'kunst',
  'sport',
  'repareren',
  'zorg',
  'geld',
] as const;

export function maakInitiatieven(maat: Stadsmaat, gebieden: readonly Gebied[], toeval: Toeval, nu: Date) {
  return Array.from({ length: maat.initiatieven }, (_, nummer) => ({
    id: initiatiefId(nummer),
    naam: maakNaam(toeval, nummer + 3),
    slug: `${maakSlug(toeval, nummer)}i`,
    omschrijving: omschrijving(toeval, 2000),
    soort: toeval.kans(0.3) ? tekst(toeval, 60) : null,
    themas: [...new Set(Array.from({ length: toeval.heel(0, 5) }, () => toeval.kies(THEMAS)))],
    fase: toeval.kies(FASEN),
    ...verdeel(gebieden, toeval, nummer * 7),
    plek_id: toeval.kans(0.3) ? plekId(toeval.heel(0, maat.plekken - 1)) : null,
    makelaar_id: toeval.kans(0.5) ? makelaarId(toeval.heel(0, maat.makelaars - 1)) : null,
    email: toeval.kans(0.5) ? `initiatief-${nummer}@voorbeeld.test` : null,
    website: toeval.kans(0.5) ? `https://initiatief-${nummer}.voorbeeld.test/` : null,
    bron: ['Verzonnen voor een proef'],
    zekerheid: 'bron',
    gecontroleerd_op: datum(nu, -toeval.heel(0, 700)),
    gecontroleerd_precisie: 'dag',
    status: 'gepubliceerd',
  }));
}
