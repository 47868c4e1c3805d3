import { randomUUID } from 'node:crypto';
import { parse } from 'node-html-parser';
import { expect, inject } from 'vitest';
import { dossierlink, wachtOpMail } from '#tests/support/e2e-post.ts';
import { maandStraks } from '#tests/support/straks.ts';

/** Asks money as a browser without a script does; gives the link to the dossier. */
export async function vraagGeld(titel: string): Promise<string> {
  const formulier = parse(await (await fetch(`${inject('siteUrl')}/buurtbudget/aanvragen/`)).text());
  const waarde = (keuze: string): string => formulier.querySelector(keuze)?.getAttribute('value') ?? '';
  const contact_email = `volger-${randomUUID()}@voorbeeld.test`;
  const antwoord = await fetch(`${inject('siteUrl')}/api/aanvraag`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({
      ronde: waarde('input[name="ronde"]'),
      titel,
      plan: 'We maken een kast.\nIedereen mag een boek pakken.',
      doelgroep: 'Voor de hele straat.',
      wanneer: maandStraks(),
      buurt: waarde('option[value^="BU"]'),
      post_omschrijving: 'Hout',
      post_bedrag: '250,50',
      contact_naam: 'Een bewoner',
      contact_email,
      akkoord: 'ja',
    }),
  });
  expect(antwoord.status, await antwoord.text()).toBe(303);
  return dossierlink(await wachtOpMail(contact_email));
}
