import { z } from 'zod';
import { stad } from '#config/stad.ts';
import { aanmeldingstatusSchema } from '#domein/aanmelding/aanmelding.schema.ts';
import { aanvraagstatusSchema } from '#domein/aanvraag/aanvraag.schema.ts';
import { isBesluitOver } from '#domein/dossier/dossier.besluit.ts';
import { feedbackstatusSchema } from '#domein/feedback/feedback.schema.ts';
import { dossiersoorten } from '#domein/gedeeld/gebeurtenis.ts';
import { aanhef, citaat, groet, toegang } from '#netlify/services/bericht-delen.ts';
import { isJurybericht, juryberichtSchema, schrijfJurybericht } from '#netlify/services/bericht-jury.ts';
import { type Alinea, type Berichtinhoud, tekst } from '#netlify/services/bericht-opmaak.ts';
import { rondeopenSchema, schrijfRondeOpen } from '#netlify/services/bericht-ronde.ts';
import {
  isWerkbericht,
  schrijfWerkbericht,
  schrijfWerkuitnodiging,
  werkberichtSchema,
  werkuitnodigingSchema,
} from '#netlify/services/bericht-werk.ts';
import {
  aanmeldingstapTekst,
  aanvraagstapTekst,
  bedragTekst,
  berichtTekst,
  feedbackstapTekst,
  nieuweCodeTekst,
  ontvangstTekst,
  reactieTekst,
} from '#teksten/nl/berichten.ts';
import { bezwaarTekst } from '#teksten/nl/bezwaar.ts';
import { bedrag } from '#teksten/nl/buurtbudget.ts';

const dossier = {
  soort: z.enum(dossiersoorten),
  nummer: z.string(),
  titel: z.string().nullish(),
  naam: z.string().nullish(),
  code: z.string(),
};
const ontvangst = z.object({ ...dossier, bevestigen: z.boolean() });
const gegevensSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('aanmelding_ontvangen'), gegevens: ontvangst }),
  z.object({ soort: z.literal('aanvraag_ontvangen'), gegevens: ontvangst }),
  z.object({ soort: z.literal('feedback_ontvangen'), gegevens: ontvangst }),
  z.object({
    soort: z.literal('stap'),
    gegevens: z.object({
      ...dossier,
      naar: z.string(),
      tekst: z.string().nullish(),
      toegekend_cent: z.number().nullish(),
    }),
  }),
  z.object({
    soort: z.literal('feedback_reactie'),
    gegevens: z.object({ ...dossier, tekst: z.string().nullish(), vraag_geholpen: z.boolean() }),
  }),
  z.object({
    soort: z.literal('nieuwe_code'),
    gegevens: z.object({
      code: z.string(),
      dossiers: z.array(z.object({ nummer: z.string(), titel: z.string().nullish() })).nullish(),
    }),
  }),
  z.object({ soort: z.literal('ronde_open'), gegevens: rondeopenSchema }),
  juryberichtSchema,
  werkberichtSchema,
  werkuitnodigingSchema,
]);
export type Bericht = z.infer<typeof gegevensSchema>;
export const berichtSchema = gegevensSchema;

type Dossiergegevens = z.infer<typeof ontvangst> | Extract<Bericht, { soort: 'stap' | 'feedback_reactie' }>['gegevens'];

const onderwerpVan = ({ nummer, titel }: Dossiergegevens): Alinea[] => [
  tekst(...(titel ? [berichtTekst.over(titel)] : []), berichtTekst.nummer(nummer)),
];

/** How to object: in every mail about a decision. */
function bezwaar({ soort, naar }: { soort: Dossiergegevens['soort']; naar: string }): Alinea[] {
  if (!isBesluitOver(soort, naar)) return [];
  const url = stad.bezwaar?.url;
  const meer: Alinea[] = url ? [{ soort: 'link', tekst: bezwaarTekst.meer, uitleg: berichtTekst.link, url }] : [];
  return [tekst(bezwaarTekst.vraag, bezwaarTekst.hoe), ...meer];
}

function staptekst({ soort, naar }: { soort: Dossiergegevens['soort']; naar: string }) {
  switch (soort) {
    case 'aanmelding':
      return aanmeldingstapTekst[aanmeldingstatusSchema.parse(naar)];
    case 'aanvraag':
      return aanvraagstapTekst[aanvraagstatusSchema.parse(naar)];
    case 'feedback':
      return feedbackstapTekst[feedbackstatusSchema.parse(naar)];
  }
}

/** Full addresses of the site and of the pages that mails lead to: that opens a dossier, on which money is asked, and where a jury signs in. */
export interface Adressen {
  readonly site: string;
  readonly volgen: string;
  readonly aanvragen: string;
  readonly jury: string;
}

/** The words of a mail. Throws on data no mail can be made of. */
export function schrijfBericht(bericht: Bericht, { site, volgen, aanvragen, jury }: Adressen): Berichtinhoud {
  if (isJurybericht(bericht)) return schrijfJurybericht(bericht, jury);
  if (isWerkbericht(bericht)) return schrijfWerkbericht(bericht, site);
  const { soort, gegevens } = bericht;
  if (soort === 'werk_uitnodiging') return schrijfWerkuitnodiging(gegevens, site);
  if (soort === 'ronde_open') return schrijfRondeOpen(gegevens, aanvragen);
  if (soort === 'nieuwe_code') {
    const regels = (gegevens.dossiers ?? []).map(({ nummer, titel }) =>
      titel ? nieuweCodeTekst.dossier(nummer, titel) : nummer,
    );
    return {
      onderwerp: nieuweCodeTekst.onderwerp,
      alineas: [
        aanhef(null),
        tekst(...nieuweCodeTekst.zinnen),
        ...(regels.length > 0 ? [tekst(nieuweCodeTekst.opent), { soort: 'lijst', regels } as const] : []),
        ...toegang(gegevens.code, volgen, berichtTekst.knop),
        tekst(nieuweCodeTekst.nietVanJou),
        ...groet,
      ],
    };
  }
  const begin = [aanhef(gegevens.naam)];
  const knop = 'bevestigen' in gegevens && gegevens.bevestigen ? berichtTekst.bevestigKnop : berichtTekst.knop;
  const eind = [...onderwerpVan(gegevens), ...toegang(gegevens.code, volgen, knop)];
  if (soort === 'stap') {
    const { onderwerp, zinnen } = staptekst(gegevens);
    const geld = gegevens.toegekend_cent ? [bedragTekst(bedrag(gegevens.toegekend_cent))] : [];
    const reden = citaat(gegevens.tekst, berichtTekst.reden);
    const verder = [...reden, ...bezwaar(gegevens), ...eind, ...groet];
    return { onderwerp, alineas: [...begin, tekst(...zinnen, ...geld), ...verder] };
  }
  if (soort === 'feedback_reactie') {
    const vraag = gegevens.vraag_geholpen ? [tekst(reactieTekst.geholpen)] : [];
    const antwoord = citaat(gegevens.tekst, reactieTekst.antwoord);
    return {
      onderwerp: reactieTekst.onderwerp,
      alineas: [...begin, tekst(...reactieTekst.zinnen), ...antwoord, ...vraag, ...eind, ...groet],
    };
  }
  const { onderwerp, zinnen, bevestigen } = ontvangstTekst[gegevens.soort];
  const vraag = gegevens.bevestigen ? [tekst(bevestigen)] : [];
  return {
    onderwerp,
    alineas: [...begin, tekst(...zinnen), ...vraag, ...eind, tekst(berichtTekst.nietVanJou), ...groet],
  };
}
