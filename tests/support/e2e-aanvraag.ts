import { randomUUID } from 'node:crypto';
import { expect, inject } from 'vitest';
import { dossierlink, wachtOpMail } from '#tests/support/e2e-post.ts';

const BUURT = /<option value="(BU\d+)"/;
const RONDE = /<input[^>]*name="ronde"[^>]*value="([^"]+)"/;

/** Asks money as a browser without a script does; gives the link to the dossier. */
export async function vraagGeld(titel: string): Promise<string> {
  const formulier = await (await fetch(`${inject('siteUrl')}/buurtbudget/aanvragen/`)).text();
  const contact_email = `volger-${randomUUID()}@voorbeeld.test`;
  const antwoord = await fetch(`${inject('siteUrl')}/api/aanvraag`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({
      ronde: RONDE.exec(formulier)?.[1] ?? '',
      titel,
      plan: 'We maken een kast.\nIedereen mag een boek pakken.',
      doelgroep: 'Voor de hele straat.',
      wanneer: 'september 2027',
      buurt: BUURT.exec(formulier)?.[1] ?? '',
      post_omschrijving: 'Hout',
      post_bedrag: '250,50',
      contact_naam: 'Een bewoner',
      contact_email,
      akkoord: 'ja',
    }),
  });
  expect(antwoord.status).toBe(303);
  return dossierlink(await wachtOpMail(contact_email));
}
