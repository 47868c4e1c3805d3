import { FEEDBACK_LIMIETEN } from '#domein/feedback/feedback.limieten.ts';
import { emailveld } from '#domein/gedeeld/contactveld.ts';
import { gebiedveld, keuze, magLeeg, type Waarden, ZEGT_GEEN } from '#domein/gedeeld/formulierveld.ts';
import { met } from '#domein/gedeeld/fouten.ts';
import * as z from '#domein/gedeeld/lezer.ts';
import { eis, enkel, vrijeTekst, woordveld, zetOm } from '#domein/gedeeld/tekstveld.ts';
import { isId } from '#domein/gedeeld/vorm.ts';

export const onderwerpen = ['plek', 'initiatief', 'makelaar', 'procedure', 'portaal'] as const;
export type Onderwerp = (typeof onderwerpen)[number];

const L = FEEDBACK_LIMIETEN;

/** From 1 (very sad) to 5 (very glad). */
export const GEZICHTEN = [1, 2, 3, 4, 5] as const;
export type Gezicht = (typeof GEZICHTEN)[number];

const gezichtveld = z.pipe(
  z.pipe(
    z.transform((ruw: unknown) => (typeof ruw === 'number' ? String(ruw) : ruw)),
    woordveld,
  ),
  z.pipe(
    z.transform((tekst: string) => (/^[1-5]$/.test(tekst) ? Number(tekst) : 0)),
    z.literal(GEZICHTEN, met('geen_keuze')),
  ),
);

export const feedbackvelden = {
  over: keuze(onderwerpen),
  over_id: magLeeg(zetOm(enkel, (tekst) => tekst.trim()).check(eis(isId, 'geen_keuze'))),
  gezicht: gezichtveld,
  tekst: vrijeTekst({ max: L.tekst, regels: true }),
  wens: vrijeTekst({ max: L.wens, regels: true }),
  buurt: magLeeg(gebiedveld),
  contact_email: magLeeg(emailveld, ZEGT_GEEN),
};
/** The form as it was filled in; what was left open is null. */
export type Feedback = Waarden<typeof feedbackvelden>;
