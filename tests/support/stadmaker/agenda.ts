import { initiatiefId } from '#tests/support/stadmaker/initiatieven.ts';
import type { Stadsmaat } from '#tests/support/stadmaker/maten.ts';
import { plekId } from '#tests/support/stadmaker/plekken.ts';
import { datum, moment } from '#tests/support/stadmaker/tijd.ts';
import type { Toeval } from '#tests/support/stadmaker/toeval.ts';
import { maakNaam, maakSlug, omschrijving } from '#tests/support/stadmaker/woorden.ts';

const HERHALINGEN = [
  'FREQ=WEEKLY',
  'FREQ=WEEKLY;BYDAY=TU,TH',
  'FREQ=WEEKLY;INTERVAL=2',
  'FREQ=MONTHLY;BYDAY=1MO',
  'FREQ=DAILY;COUNT=60',
] as const;
const PER_PLEK = 3;
const THEMAS = [
  'eten',
  'bewegen',
  'muziek',
  'groen',
  'ontmoeten',
  'taal',
  'spelen',
  'repareren',
  'kunst',
  'techniek',
] as const;
const VOOR: readonly [readonly string[], ...string[][]] = [[], ['kinderen'], ['jongeren', 'volwassenen'], ['ouderen']];
/** Nearly all last two hours; some a whole day, some days, a few weeks. */
const DUUR = [1 / 12, 1 / 12, 1 / 12, 1 / 12, 1 / 12, 1 / 12, 1 / 12, 1 / 12, 1, 2.5, 21] as const;

/** What people ask of it, as far as somebody filled it in. */
const gegevens = (toeval: Toeval) => ({
  themas: [...new Set(Array.from({ length: toeval.heel(0, 3) }, () => toeval.kies(THEMAS)))],
  voor: toeval.kies(VOOR),
  gratis: toeval.kans(0.5) ? toeval.kans(0.7) : null,
  kosten: toeval.kans(0.2) ? omschrijving(toeval, 200) : null,
  taal: toeval.kans(0.1) ? 'Nederlands en Arabisch' : null,
  toegankelijkheid: toeval.kans(0.1) ? omschrijving(toeval, 600) : null,
  aanmelden: toeval.kans(0.2) ? omschrijving(toeval, 300) : null,
  website: toeval.kans(0.1) ? 'https://voorbeeld.test/aanmelden' : null,
});

/** At a place or of an initiatief; the first ones come back, the others are once, from a month ago to three months from now. */
export function maakActiviteiten(maat: Stadsmaat, toeval: Toeval, nu: Date) {
  return Array.from({ length: maat.activiteiten }, (_, nummer) => {
    const herhaling = nummer < maat.herhaald ? toeval.kies(HERHALINGEN) : null;
    const begin = Math.floor(toeval.volgend() * 120) - 30 + toeval.heel(32, 80) / 96;
    const bijPlek = toeval.kans(0.8);
    // Some places are full: a dozen activities stand together.
    const plek = nummer % 4 === 0 ? Math.floor(nummer / 48) : Math.floor((nummer * PER_PLEK) % maat.plekken);
    const vanaf = herhaling ? -Math.abs(begin) : begin;
    // Of what comes back each day or week some days fall on one of these.
    const dagen = Array.from({ length: 30 }, (_dag, dag) => datum(nu, dag));
    const bij = gegevens(toeval);
    return {
      id: `stad-activiteit-${nummer}`,
      slug: `${maakSlug(toeval, nummer)}a`,
      titel: maakNaam(toeval, nummer + 5),
      omschrijving: toeval.kans(0.6) ? omschrijving(toeval, 2000) : null,
      begin: moment(nu, vanaf),
      eind: moment(nu, vanaf + (herhaling ? 1 / 12 : toeval.kies(DUUR))),
      herhaling,
      overgeslagen: herhaling && toeval.kans(0.2) ? dagen.slice(0, 5) : [],
      afgelast: herhaling && toeval.kans(0.2) ? dagen.slice(5, 15) : [],
      ...bij,
      plek_id: bijPlek ? plekId(plek % maat.plekken) : null,
      initiatief_id: bijPlek ? null : initiatiefId(toeval.heel(0, maat.initiatieven - 1)),
      status: 'gepubliceerd',
    };
  });
}
