import { z } from 'zod';
import { type Serverinstelling, serverinstellingen } from '#domein/deploy/deploy.keuring.ts';
import { Melding } from '#netlify/melding.ts';

const poort = (standaard: number) => z.coerce.number().int().min(0).max(65_535).default(standaard);

const lokaalSchema = z
  .object({
    PORT: poort(8080),
    SUPABASE_PORT: poort(54_321),
    MAIL_PORT: poort(8025),
    /** Where the local database, mails and secrets are kept. */
    LOKALE_MAP: z.string().min(1).default('supabase/.temp'),
    /** `nee` keeps the site as it was built at the start, for tests that count what is on it. */
    BIJHOUDEN: z.enum(['ja', 'nee']).default('ja'),
    SUPABASE_URL: z.url({ protocol: /^https?$/ }).optional(),
    SUPABASE_PUBLISHABLE_KEY: z.string().min(1).optional(),
    SUPABASE_SECRET_KEY: z.string().min(1).optional(),
    SITE_URL: z.url({ protocol: /^https?$/ }).optional(),
  })
  .refine((env) => !env.SUPABASE_URL || (env.SUPABASE_PUBLISHABLE_KEY && env.SUPABASE_SECRET_KEY), {
    path: ['SUPABASE_PUBLISHABLE_KEY, SUPABASE_SECRET_KEY'],
    message: 'needed together with SUPABASE_URL',
  });

/** What a setting must be, by its name. */
const HOE: readonly [naam: RegExp, hoe: string][] = [
  [/PORT$/, 'een heel getal van 0 tot en met 65535'],
  [/^SMTP_URL$/, 'begint met smtp:// of smtps://'],
  [/_URL$/, 'begint met http:// of https://'],
  [/^BIJHOUDEN$/, 'ja of nee'],
];

/** One line that names every setting that is missing or wrong, and how it should be. */
function meldInstellingen({ issues }: z.ZodError): Melding {
  const namen = [...new Set(issues.map(({ path }) => path.join('.')))].map((naam) => {
    const hoe = HOE.find(([welke]) => welke.test(naam))?.[1];
    return hoe ? `${naam} (${hoe})` : naam;
  });
  return new Melding(`Deze instellingen ontbreken of kloppen niet: ${namen.join(', ')}.`);
}

export type LokaleOmgeving = z.infer<typeof lokaalSchema>;

/** Settings of `npm start`, `npm run dev` and the import commands. Throws one line naming what is wrong. */
export function leesLokaleOmgeving(bron: Record<string, string | undefined> = process.env): LokaleOmgeving {
  const uitkomst = lokaalSchema.safeParse(bron);
  if (uitkomst.success) return uitkomst.data;
  throw meldInstellingen(uitkomst.error);
}

const serverSchema = z.object({
  SUPABASE_URL: z.url({ protocol: /^https?$/ }),
  SUPABASE_PUBLISHABLE_KEY: z.string().min(1),
  SUPABASE_SECRET_KEY: z.string().min(1),
  /** Where people find the site: every link in a mail starts with it. */
  SITE_URL: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, '')),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }),
  /** E-mail address that our mails come from. */
  AFZENDER: z.email(),
  /** Secret of at least 32 characters: hashes of addresses, and the puzzles, are made with it. */
  HMAC_SLEUTEL: z.string().min(32),
  /** Build hook of the host: with it, what staff change comes online by itself. */
  BOUWHAAK: z.url({ protocol: /^https?$/ }).optional(),
  /** Secret of at least 32 characters with which the host signs what it tells about a build. */
  BOUWMELDING_GEHEIM: z.string().min(32).optional(),
});
export type Serveromgeving = z.infer<typeof serverSchema>;

/** Settings of the functions. Throws one line that names every setting that is missing or wrong; there are no defaults. */
export function leesServeromgeving(bron: Record<string, string | undefined> = process.env): Serveromgeving {
  const uitkomst = serverSchema.safeParse(bron);
  if (uitkomst.success) return uitkomst.data;
  throw meldInstellingen(uitkomst.error);
}

/** Which settings a portal that is online lacks or has wrong, those that only make it better included. */
export function ontbrekendeInstellingen(
  bron: Record<string, string | undefined> = process.env,
): readonly Serverinstelling[] {
  const { error } = serverSchema.required().safeParse(bron);
  const namen = new Set(error?.issues.map(({ path }) => path.join('.')));
  return serverinstellingen.filter((naam) => namen.has(naam));
}

/** Whether npm started this process, as `npm start` does. */
export const isDoorNpm = (): boolean => process.env.npm_command !== undefined;

/** One setting as it stands there, checked or not; empty when there is none. */
export const leesRuweInstelling = (naam: Serverinstelling): string => process.env[naam] ?? '';

/** Settings for a child process: what this process has, plus the ones given. */
export function kindOmgeving(extra: Record<string, string>): Record<string, string | undefined> {
  return { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', ...extra };
}

/** Gives settings to code that runs in this same process, such as Astro's dev server. */
export function zetOmgeving(extra: Record<string, string>): void {
  Object.assign(process.env, extra);
}
