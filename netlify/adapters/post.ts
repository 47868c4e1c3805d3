import { createTransport } from 'nodemailer';

export interface Post {
  /** Resolves once the mail server has taken it. Throws Postfout. */
  stuur(bericht: {
    readonly messageId: string;
    readonly aan: string;
    readonly onderwerp: string;
    readonly tekst: string;
    readonly html: string;
  }): Promise<void>;
  /** Whether the mail server lets us in; sends nothing. */
  bereikbaar(): Promise<boolean>;
  sluit(): void;
}

/** Why a mail was not taken, without the address: codes of SMTP and of the connection. */
export class Postfout extends Error {}

const WACHT_MS = 5000;
const LOKAAL = new Set(['localhost', '127.0.0.1', '[::1]']);

function alsPostfout(fout: unknown): Postfout {
  if (!(fout instanceof Error)) return new Postfout('onbekend');
  const delen = ['code', 'responseCode'].map((naam) => (naam in fout ? Reflect.get(fout, naam) : undefined));
  return new Postfout(delen.filter((deel) => ['string', 'number'].includes(typeof deel)).join(' ') || fout.name);
}

/** Mail over SMTP. Outside this machine only encrypted: a mail holds a code. */
export function maakPost(opties: { smtpUrl: string; afzender: { name: string; address: string } }): Post {
  const transport = createTransport({
    url: opties.smtpUrl,
    pool: true,
    maxConnections: 3,
    connectionTimeout: WACHT_MS,
    greetingTimeout: WACHT_MS,
    socketTimeout: WACHT_MS,
    requireTLS: !LOKAAL.has(new URL(opties.smtpUrl).hostname),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async stuur({ messageId, aan, onderwerp, tekst, html }) {
      await transport
        .sendMail({
          from: opties.afzender,
          to: { name: '', address: aan },
          messageId,
          subject: onderwerp,
          text: tekst,
          html,
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        })
        .catch((fout: unknown) => {
          throw alsPostfout(fout);
        });
    },
    bereikbaar: () =>
      transport.verify().then(
        () => true,
        () => false,
      ),
    sluit: () => transport.close(),
  };
}
