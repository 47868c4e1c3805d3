import { z } from 'zod';

/** Domains that belong to nobody (RFC 2606 and 6761): whatever stands there is still to be filled in. */
const VAN_NIEMAND = /(^|\.)(example(\.(com|net|org))?|test|invalid)$/;
export const isVoorlopig = (adres: string): boolean => VAN_NIEMAND.test(new URL(adres).hostname);

const datum = z.iso.date();
const adres = z.url();
const talen = z.array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)).min(1);
const persoon = z.strictObject({
  name: z.string().min(1),
  email: z.email().optional(),
  affiliation: z.string().optional(),
  phone: z.string().optional(),
});
const beschrijving = z.strictObject({
  localisedName: z.string().optional(),
  genericName: z.string().max(35),
  shortDescription: z.string().min(1).max(150),
  longDescription: z.string().min(150).max(10_000),
  documentation: adres.optional(),
  apiDocumentation: adres.optional(),
  features: z.array(z.string()).min(1),
  screenshots: z.array(z.string()).optional(),
});
/** Of the categories and fields that the standard lists, those that this software could name. */
const categorieen = [
  ...['budgeting', 'collaboration', 'communications', 'content-management', 'data-collection'],
  ...['digital-citizenship', 'event-management', 'feedback-and-reviews-management', 'geographic-information-systems'],
  ...['grant-management', 'online-community', 'survey', 'website-builder', 'workflow-management'],
] as const;
const gebieden = ['culture', 'government', 'local-authorities', 'society', 'sport', 'welfare'] as const;

/**
 * What the official checker asks of a publiccode.yml 0.x without a country's extension (`publiccode-parser --no-network`, which is a
 * program in Go, and in no package that npm has). Stricter where the standard leaves room: no key that it does not know.
 */
export const publiccodeSchema = z.strictObject({
  publiccodeYmlVersion: z.enum(['0.4', '0.4.0', '0.5', '0.5.0']),
  name: z.string().min(1),
  url: adres,
  landingURL: adres.optional(),
  softwareVersion: z.string(),
  releaseDate: datum,
  platforms: z.array(z.string()).min(1),
  categories: z.array(z.enum(categorieen)).min(1),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.literal('standalone/web'),
  intendedAudience: z.strictObject({
    countries: z.array(z.string().regex(/^[a-z]{2}$/)),
    scope: z.array(z.enum(gebieden)),
  }),
  description: z
    .record(z.string().regex(/^[a-z]{2,3}$/), beschrijving)
    .refine((talig) => Object.keys(talig).length > 0),
  legal: z.strictObject({ license: z.string().min(1) }),
  maintenance: z.strictObject({ type: z.enum(['internal', 'community']), contacts: z.array(persoon).min(1) }),
  localisation: z.strictObject({ localisationReady: z.boolean(), availableLanguages: talen }),
});
