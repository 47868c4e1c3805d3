/** The settings that a portal online works with, by name. */
export const serverinstellingen = [
  'SUPABASE_URL',
  'SUPABASE_PUBLISHABLE_KEY',
  'SUPABASE_SECRET_KEY',
  'SITE_URL',
  'SMTP_URL',
  'AFZENDER',
  'HMAC_SLEUTEL',
  'BOUWHAAK',
  'BOUWMELDING_GEHEIM',
] as const;
export type Serverinstelling = (typeof serverinstellingen)[number];

/** What of the city is filled in by hand; null or empty: not yet. */
export const stadsgegevens = [
  'telefoon',
  'email',
  'postadres',
  'verantwoordelijke',
  'bezwaar',
  'verwerkers',
  'vertrouwenspersoon',
  'broncode',
] as const;
export type Stadsgegeven = (typeof stadsgegevens)[number];

/** Which of these are not filled in. */
export const nietIngevuld = (waarden: Readonly<Record<Stadsgegeven, unknown>>): readonly Stadsgegeven[] =>
  stadsgegevens.filter((naam) => {
    const waarde = waarden[naam];
    return waarde === null || (Array.isArray(waarde) && waarde.length === 0);
  });
