import { defineCollection } from 'astro:content';
import { versieLoader } from '#content/inhoudsversie.ts';
import { tabelLoader } from '#content/tabel-loader.ts';
import { metWerkgebied, metWijken } from '#content/vorm.ts';
import { aanvraagpubliekSchema } from '#domein/aanvraag/aanvraag.schema.ts';
import { beeldSchema } from '#domein/beeld/beeld.schema.ts';
import { budgetcijferSchema } from '#domein/budget/budget.schema.ts';
import { feedbackpubliekSchema, feedbacktotaalSchema } from '#domein/feedback/feedback.schema.ts';
import { buurtSchema, wijkSchema } from '#domein/gebied/gebied.schema.ts';
import {
  activiteitSchema,
  initiatiefSchema,
  prioriteitSchema,
  voorbeeldSchema,
} from '#domein/initiatief/initiatief.schema.ts';
import { makelaarSchema } from '#domein/makelaar/makelaar.schema.ts';
import { monitorrijSchema } from '#domein/monitor/monitor.schema.ts';
import { organisatieSchema } from '#domein/organisatie/organisatie.schema.ts';
import { openingstijdSchema, plekSchema } from '#domein/plek/plek.schema.ts';
import { publicatiebestandSchema } from '#domein/publicatie/publicatie.schema.ts';
import { rondeSchema } from '#domein/ronde/ronde.schema.ts';
import { adviesrijSchema, betalingrijSchema, uitslagrijSchema } from '#domein/stemming/uitslagrij.schema.ts';

export const collections = {
  inhoudsversie: defineCollection({ loader: versieLoader, schema: publicatiebestandSchema.pick({ versie: true }) }),
  wijk: defineCollection({
    loader: tabelLoader({ tabel: 'wijk', lijst: 'wijken', sleutel: 'code' }),
    schema: wijkSchema,
  }),
  buurt: defineCollection({
    loader: tabelLoader({ tabel: 'buurt', lijst: 'buurten', sleutel: 'code' }),
    schema: buurtSchema,
  }),
  plek: defineCollection({ loader: tabelLoader({ tabel: 'plek', lijst: 'plekken' }), schema: plekSchema }),
  openingstijd: defineCollection({
    loader: tabelLoader({ tabel: 'openingstijd', lijst: 'openingstijden' }),
    schema: openingstijdSchema,
  }),
  initiatief: defineCollection({
    loader: tabelLoader({ tabel: 'initiatief', lijst: 'initiatieven' }),
    schema: initiatiefSchema,
  }),
  activiteit: defineCollection({
    loader: tabelLoader({ tabel: 'activiteit', lijst: 'activiteiten' }),
    schema: activiteitSchema,
  }),
  prioriteit: defineCollection({
    loader: tabelLoader({ tabel: 'prioriteit', lijst: 'prioriteiten' }),
    schema: prioriteitSchema,
  }),
  voorbeeld: defineCollection({
    loader: tabelLoader({ tabel: 'voorbeeld', lijst: 'voorbeelden' }),
    schema: voorbeeldSchema,
  }),
  budgetcijfer: defineCollection({
    loader: tabelLoader({ tabel: 'budgetcijfer', lijst: 'budget' }),
    schema: budgetcijferSchema,
  }),
  ronde: defineCollection({ loader: tabelLoader({ tabel: 'ronde' }), schema: rondeSchema }),
  // Not guarded by size: who withdraws a request takes its page away, and that must not wait for anyone.
  aanvraag: defineCollection({
    loader: tabelLoader({ tabel: 'aanvraag_publiek', sleutel: 'slug' }),
    schema: aanvraagpubliekSchema,
  }),
  uitslag: defineCollection({
    loader: tabelLoader({
      tabel: 'uitslag',
      sleutel: 'ronde_id',
      entryId: ({ ronde_id, versie }) => `${ronde_id} ${versie}`,
    }),
    schema: uitslagrijSchema,
  }),
  advies: defineCollection({
    loader: tabelLoader({ tabel: 'advies', kolommen: 'id, ronde_id, aanvraag_id, functie, advies, tekst' }),
    schema: adviesrijSchema,
  }),
  betaling: defineCollection({ loader: tabelLoader({ tabel: 'betaling' }), schema: betalingrijSchema }),
  feedback: defineCollection({
    loader: tabelLoader({ tabel: 'feedback_publiek', sleutel: 'feedback_id' }),
    schema: feedbackpubliekSchema,
  }),
  feedbacktotaal: defineCollection({
    loader: tabelLoader({ tabel: 'feedback_totaal' }),
    schema: feedbacktotaalSchema,
  }),
  cijfer: defineCollection({ loader: tabelLoader({ tabel: 'monitor_cijfer' }), schema: monitorrijSchema }),
  organisatie: defineCollection({
    loader: tabelLoader({
      tabel: 'organisatie',
      lijst: 'organisaties',
      kolommen: '*, organisatie_wijk(wijk_code)',
      vorm: metWijken,
    }),
    schema: organisatieSchema,
  }),
  // Without the bytes: each file of a photo is read when it is written.
  beeld: defineCollection({
    loader: tabelLoader({ tabel: 'beeld', kolommen: Object.keys(beeldSchema.shape).join() }),
    schema: beeldSchema,
  }),
  makelaar: defineCollection({
    loader: tabelLoader({
      tabel: 'makelaar',
      kolommen: 'id, naam, rol, telefoon, email, organisatie_id, makelaar_buurt(wijk_code, buurt_code)',
      vorm: metWerkgebied,
    }),
    schema: makelaarSchema,
  }),
};
