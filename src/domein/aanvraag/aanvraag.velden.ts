import { AANVRAAG_LIMIETEN } from '#domein/aanvraag/aanvraag.limieten.ts';
import { bestaatNiet } from '#domein/aanvraag/aanvraag.wanneer.ts';
import { bedragveld } from '#domein/gedeeld/bedragveld.ts';
import { contactvelden } from '#domein/gedeeld/contactveld.ts';
import { gebiedveld, lijst, magLeeg, ZEGT_GEEN } from '#domein/gedeeld/formulierveld.ts';
import * as z from '#domein/gedeeld/lezer.ts';
import { eis, verplichteTekst, vrijeTekst, woordveld } from '#domein/gedeeld/tekstveld.ts';
import { isId, isSlug } from '#domein/gedeeld/vorm.ts';

const L = AANVRAAG_LIMIETEN;

const woord = (isVorm: (tekst: string) => boolean) => woordveld.check(eis(isVorm, 'geen_keuze'));

/** Everything about the plan: what can be changed until `voorgelegd`. The lines of the begroting are paired later. */
export const aanvraaginhoud = {
  titel: verplichteTekst({ max: L.titel }),
  plan: verplichteTekst({ max: L.plan, regels: true }),
  doelgroep: verplichteTekst({ max: L.doelgroep, regels: true }),
  wanneer: verplichteTekst({ max: L.wanneer }).check(eis((tekst) => !bestaatNiet(tekst), 'dag_bestaat_niet')),
  prioriteit: magLeeg(woord(isId)),
  post_omschrijving: z.pipe(lijst(L.posten), z.array(vrijeTekst({ max: L.post_omschrijving }))),
  post_bedrag: z.pipe(lijst(L.posten), z.array(magLeeg(bedragveld({ nul: false })))),
  eigen_bijdrage: magLeeg(bedragveld({ nul: true }), ZEGT_GEEN),
  minimumbedrag: magLeeg(bedragveld({ nul: false }), ZEGT_GEEN),
  buurt: gebiedveld,
};
export const aanvraagvelden = { ronde: woord(isSlug), ...aanvraaginhoud, ...contactvelden };
