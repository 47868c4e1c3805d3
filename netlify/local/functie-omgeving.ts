import type { Functies } from '#netlify/local/functies.ts';
import { startKlokslag } from '#netlify/local/klokslag.ts';
import { lokaleSleutels } from '#netlify/local/sleutels.ts';
import type { Stoppen } from '#netlify/local/stoppen.ts';
import type { Supabase } from '#netlify/local/supabase.ts';
import { afzender } from '#teksten/nl/mail/afzender.ts';

/** The settings that functions get on one machine, under the names they have in production. */
export async function functieOmgeving(opties: {
  /** Where the secrets of this machine are kept. */
  map: string;
  siteUrl: string;
  supabase: Supabase;
  smtpUrl: string;
}): Promise<Record<string, string>> {
  const { map, siteUrl, supabase, smtpUrl } = opties;
  const { hmac } = await lokaleSleutels(map);
  return {
    SUPABASE_URL: supabase.url,
    SUPABASE_PUBLISHABLE_KEY: supabase.publishable,
    SUPABASE_SECRET_KEY: supabase.secret,
    SITE_URL: siteUrl,
    SMTP_URL: smtpUrl,
    AFZENDER: afzender.address,
    HMAC_SLEUTEL: hmac,
  };
}

type Antwoorder<Rest extends unknown[]> = (verzoek: Request, ...rest: Rest) => Promise<Response>;

/** Runs the scheduled functions each minute, and right after a form, so that its mail is there before one looks. */
export function metKlokslag<Rest extends unknown[]>(
  antwoord: Antwoorder<Rest>,
  functies: Functies,
  { ruimOp }: Stoppen,
): Antwoorder<Rest> {
  const klokslag = startKlokslag(functies.klokslag);
  ruimOp(klokslag.stop);
  // Mail that waited while the portal was off, or that the example content wrote, goes out now.
  klokslag.nu();
  return async (verzoek, ...rest) => {
    const gegeven = await antwoord(verzoek, ...rest);
    if (verzoek.method === 'POST' && new URL(verzoek.url).pathname.startsWith('/api/')) klokslag.nu();
    return gegeven;
  };
}
