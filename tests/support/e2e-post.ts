import type { Email } from 'postal-mime';
import { expect, inject } from 'vitest';
import { z } from 'zod';
import { haalToegang } from '#tests/support/inlogcode.ts';
import { wachtOpPost } from '#tests/support/postbus.ts';

/** The newest mail to an address that fits, as soon as it is there. */
export const wachtOpMail = (aan: string, past?: (mail: Email) => boolean): Promise<Email> =>
  wachtOpPost(inject('postbusUrl'), aan, past);

/** The link to a dossier in a mail, as somebody would click on it. */
export const dossierlink = (mail: Email): string => {
  const pad = /\/volgen\/#[0-9A-Z-]+/.exec(mail.text ?? '')?.[0];
  if (!pad) throw new Error(`The mail "${mail.subject}" has no link to a dossier.`);
  return pad;
};

/** Mail goes out each minute, and at once after a form: an empty one will do. */
export const verstuurPost = () => fetch(`${inject('siteUrl')}/api/dossier`, { method: 'POST', body: '' });

async function stuur(pad: string, inhoud: object | null, bewijs: string): Promise<unknown> {
  const antwoord = await fetch(`${inject('databaseUrl')}${pad}`, {
    method: inhoud ? 'POST' : 'GET',
    headers: {
      'content-type': 'application/json',
      apikey: inject('databaseSleutel'),
      authorization: `Bearer ${bewijs}`,
    },
    body: inhoud && JSON.stringify(inhoud),
  });
  if (!antwoord.ok) throw new Error(`${pad} answered ${antwoord.status}: ${await antwoord.text()}`);
  return antwoord.json();
}

/** A member of staff at work. */
export interface Medewerker {
  /** Brings the request with this number along these steps, each with its words. */
  zetStappen(nummer: string, ...stappen: readonly (readonly [naar: string, tekst?: string])[]): Promise<void>;
  /** The id of the dossier with this number. */
  idVan(tabel: 'aanmelding' | 'aanvraag' | 'feedback', nummer: string): Promise<string>;
  /** Calls a function of the database under the own name. */
  roep(functie: string, argumenten: object): Promise<unknown>;
}

const rijenSchema = z.tuple([z.object({ id: z.string() })]);
const standSchema = z.object({ stand: z.string() });

/** Signs in as one of the example accounts, with the code of the mail. */
export async function logIn(adres: string): Promise<Medewerker> {
  const bewijs = await haalToegang(
    { database: inject('databaseUrl'), sleutel: inject('databaseSleutel'), postbus: inject('postbusUrl') },
    adres,
  );
  const idVan: Medewerker['idVan'] = async (tabel, nummer) => {
    const rijen = await stuur(`/rest/v1/${tabel}?select=id&nummer=eq.${nummer}`, null, bewijs);
    const [{ id }] = rijenSchema.parse(rijen);
    return id;
  };
  return {
    idVan,
    roep: (functie, argumenten) => stuur(`/rest/v1/rpc/${functie}`, argumenten, bewijs),
    async zetStappen(nummer, ...stappen) {
      const id = await idVan('aanvraag', nummer);
      for (const [naar, tekst = null] of stappen) {
        const stand = await stuur('/rest/v1/rpc/aanvraag_stap', { id, naar, tekst }, bewijs);
        expect(standSchema.parse(stand).stand).toBe(naar);
      }
      await verstuurPost();
    },
  };
}
