import { z } from 'zod';

const omgevingSchema = z.object({
  SUPABASE_URL: z.url({ protocol: /^https?$/ }),
  SUPABASE_PUBLISHABLE_KEY: z.string().min(1),
  /** The public address: in links, sitemap and sharing pictures. */
  SITE_URL: z.url({ protocol: /^https?$/ }),
  /** Set to `ja` for one build after places really did disappear by the third or more. */
  KRIMP_TOEGESTAAN: z.enum(['ja', 'nee']).default('nee'),
});

export type BouwOmgeving = z.infer<typeof omgevingSchema>;

/** What a build needs to know. Throws one line that names every setting that is missing or wrong. */
export function leesBouwOmgeving(bron: Record<string, string | undefined> = process.env): BouwOmgeving {
  const uitkomst = omgevingSchema.safeParse(bron);
  if (uitkomst.success) return uitkomst.data;
  const namen = uitkomst.error.issues.map((fout) => fout.path.join('.'));
  throw new Error(`Deze instellingen ontbreken of kloppen niet: ${[...new Set(namen)].join(', ')}.`);
}

/** The address of the site for Astro's own settings; undefined when only types are made. */
export const siteUrl = (): string | undefined => process.env.SITE_URL;

/** Where `astro build` leaves the code that renders pages, and how the build asks for it. */
export const bundelmap = (): string | undefined => process.env.BUNDELMAP;

/** The list of the work of others in the scripts of the site; undefined in development. */
export const licentiebestand = (): string | undefined => process.env.LICENTIEBESTAND;
export const metLicentiebestand = (bestand: string): void => {
  process.env.LICENTIEBESTAND = bestand;
};

/** Where pictures of the last build are kept for the next one; undefined where nothing stays after a build. */
export const bewaarmap = (): string | undefined => process.env.BEWAARMAP;

/** Settings for a child process: what this process has, plus the ones given. */
export const naarKindproces = (extra: Record<string, string>): Record<string, string | undefined> => ({
  ...process.env,
  NODE_ENV: 'production',
  ASTRO_TELEMETRY_DISABLED: '1',
  ...extra,
});
