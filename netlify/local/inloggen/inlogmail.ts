import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EmailDriver } from '@supabase/lite';

const SJABLOON = 'supabase/templates/inlogcode.html';
/** How hosted Auth shows a code in two halves; the embedded server knows no functions in a template. */
const HALVEN = '{{ slice .Token 0 4 }} {{ slice .Token 4 8 }}';
const CODE = /\b([0-9]{4})([0-9]{4})\b/g;

/** The template of hosted Auth as the embedded server reads it, kept in `map`. */
export async function inlogmail(map: string): Promise<{ subject: string; content_path: string }> {
  const sjabloon = await readFile(SJABLOON, 'utf8');
  if (!sjabloon.includes(HALVEN)) throw new Error(`${SJABLOON} shows no code in two halves.`);
  const pad = join(map, 'inlogcode.html');
  await writeFile(pad, sjabloon.replace(HALVEN, '{{ .Token }}'));
  return { subject: 'Je code om in te loggen', content_path: pad };
}

/** Shows the code in two halves. The embedded server takes only HTML from us; the plain text is made of that. */
export const metLeesbareCode = (mail: EmailDriver): EmailDriver => ({
  send(bericht) {
    if (!bericht.html) return mail.send(bericht);
    const html = bericht.html.replace(CODE, '$1 $2');
    return mail.send({ ...bericht, html, text: html.replace(/<[^>]*>/g, '').trim() });
  },
});
