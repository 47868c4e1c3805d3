import type { Stad } from '#config/stad-vorm.ts';
import { nietIngevuld, type Serverinstelling } from '#domein/deploy/deploy.keuring.ts';
import { deployTekst as tekst } from '#teksten/nl/publicatie/deploycheck.ts';

/** What can only be known by trying; each resolves to whether it is right. */
export interface Proeven {
  database(): Promise<boolean>;
  /** With the secret key: the newest function of the database is there. */
  migraties(): Promise<boolean>;
  /** Two people work here, who read their mail in different mailboxes. */
  medewerkers(): Promise<boolean>;
  inloggen(): Promise<boolean>;
  mail(): Promise<boolean>;
}
type Ingevuld = Pick<
  Stad,
  'contact' | 'verantwoordelijke' | 'bezwaar' | 'verwerkers' | 'vertrouwenspersoon' | 'broncode'
>;

/** What is still to be done before this portal goes online, a sentence each; what lacks a setting is not tried. */
export async function keurDeploy(
  ontbreekt: readonly Serverinstelling[],
  { contact, ...rest }: Ingevuld,
  proeven: Proeven,
): Promise<readonly string[]> {
  const instellingen = ontbreekt.map((naam) => tekst.instelling(naam, tekst.waarvoor[naam]));
  const stad = nietIngevuld({ ...contact, ...rest }).map((naam) => tekst.stad[naam]);
  const kan = (...namen: readonly Serverinstelling[]) => !namen.some((naam) => ontbreekt.includes(naam));
  const fouten: string[] = [];
  if (kan('SUPABASE_URL', 'SUPABASE_PUBLISHABLE_KEY')) {
    if (!(await proeven.database())) fouten.push(tekst.database);
    else {
      if (!(await proeven.inloggen())) fouten.push(tekst.inloggen);
      if (kan('SUPABASE_SECRET_KEY')) {
        if (!(await proeven.migraties())) fouten.push(tekst.migraties);
        else if (!(await proeven.medewerkers())) fouten.push(tekst.medewerkers);
      }
    }
  }
  if (kan('SMTP_URL', 'AFZENDER') && !(await proeven.mail())) fouten.push(tekst.mail);
  return [...instellingen, ...stad, ...fouten];
}
