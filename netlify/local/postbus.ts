import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EmailDriver } from '@supabase/lite';
import { Hono } from 'hono';
import { createTransport } from 'nodemailer';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { luister } from '#netlify/local/luister.ts';
import { berichtPagina, lijstPagina } from '#netlify/local/postbus-paginas.ts';
import { afzender } from '#teksten/nl/mail/afzender.ts';

const GROOTST = 5_000_000;

async function bewaar(map: string, inhoud: Buffer): Promise<void> {
  const naam = `${Date.now()}-${randomUUID()}.eml`;
  // Written beside and renamed: a mail that was accepted is whole, also after a power cut halfway.
  await writeFile(join(map, `${naam}.deel`), inhoud);
  await rename(join(map, `${naam}.deel`), join(map, naam));
}

async function verzamel(stroom: AsyncIterable<Buffer>): Promise<Buffer> {
  const delen: Buffer[] = [];
  for await (const deel of stroom) delen.push(deel);
  return Buffer.concat(delen);
}

async function namen(map: string): Promise<string[]> {
  return (await readdir(map))
    .filter((naam) => naam.endsWith('.eml'))
    .sort()
    .reverse();
}

const ontleed = async (map: string, naam: string): Promise<Email> => PostalMime.parse(await readFile(join(map, naam)));

function web(map: string): Hono {
  const app = new Hono();
  app.get('/', async (c) => {
    const lijst = (await namen(map)).slice(0, 200);
    return c.html(
      lijstPagina(await Promise.all(lijst.map(async (naam) => ({ naam, mail: await ontleed(map, naam) })))),
    );
  });
  app.get('/berichten.json', async (c) => {
    const lijst = (await namen(map)).slice(0, 200);
    return c.json(await Promise.all(lijst.map((naam) => ontleed(map, naam))));
  });
  app.get('/bericht/:naam', async (c) => {
    const naam = (await namen(map)).find((kandidaat) => kandidaat === c.req.param('naam'));
    return naam ? c.html(berichtPagina(await ontleed(map, naam))) : c.notFound();
  });
  return app;
}

export interface Postbus {
  /** Web page with all mail of this machine. */
  web: Hono;
  smtpPoort: number;
  /** Puts the database's own mails (login codes) in the same box. */
  driver: EmailDriver;
  stop: () => Promise<void>;
}

/** A mailbox for one machine: takes any mail over SMTP on a free loopback port and keeps it in `map`. */
export async function openPostbus(map: string): Promise<Postbus> {
  await mkdir(map, { recursive: true });
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    size: GROOTST,
    onData(stroom, _sessie, klaar) {
      verzamel(stroom)
        .then((inhoud) => bewaar(map, inhoud))
        .then(() => klaar(), klaar);
    },
  });
  const smtpPoort = await luister(smtp.server, 0, 'MAIL_PORT');
  const transport = createTransport({ host: '127.0.0.1', port: smtpPoort, ignoreTLS: true });
  return {
    web: web(map),
    smtpPoort,
    driver: {
      async send(bericht) {
        await transport.sendMail({ from: afzender, ...bericht });
      },
    },
    stop: () => new Promise((klaar) => smtp.close(() => klaar())),
  };
}
