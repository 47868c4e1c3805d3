import { html } from 'hono/html';
import type { Email } from 'postal-mime';
import { postbusTekst } from '#teksten/nl/mail/afzender.ts';

const aan = (mail: Email) => (mail.to ?? []).map((adres) => adres.address ?? adres.name).join(', ');

const pagina = (titel: string, inhoud: unknown) => html`<!doctype html>
  <html lang="nl">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>${titel}</title>
      <style>
        body {
          max-width: 44rem;
          font: 1.125rem/1.5 sans-serif;
          word-break: break-word;
        }
        pre {
          white-space: pre-wrap;
        }
        iframe {
          width: 100%;
          height: 30rem;
          border: 1px solid;
          box-sizing: border-box;
        }
      </style>
    </head>
    <body>
      <h1 dir="auto">${titel}</h1>
      ${inhoud}
    </body>
  </html>`;

export const lijstPagina = (berichten: readonly { naam: string; mail: Email }[]) =>
  pagina(
    postbusTekst.titel,
    berichten.length === 0
      ? html`<p>${postbusTekst.leeg}</p>`
      : html`<ul>
          ${berichten.map(
            ({ naam, mail }) =>
              html`<li><a href="/bericht/${naam}"><bdi>${mail.subject}</bdi></a> (${postbusTekst.aan} ${aan(mail)}, ${mail.date})</li>`,
          )}
        </ul>`,
  );

export const berichtPagina = (mail: Email) =>
  pagina(
    mail.subject ?? postbusTekst.zonderOnderwerp,
    html`<p>${postbusTekst.aan} ${aan(mail)}</p>
      <pre dir="auto">${mail.text ?? ''}</pre>
      <iframe sandbox srcdoc="${mail.html ?? ''}" title="${postbusTekst.opmaak}"></iframe>
      <p><a href="/">${postbusTekst.terug}</a></p>`,
  );
