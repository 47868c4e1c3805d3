import { randomUUID } from 'node:crypto';
import { INGEVULD, type Pad } from '#tests/support/meedoen-inhoud.ts';
import type { Echteproef } from '#tests/support/meedoen-postgres.ts';
import { type Actor, word } from '#tests/support/rechten-actoren.ts';

export interface Ingediend {
  readonly nummer: string;
  readonly volgcode: string;
  readonly contact_email: string;
}

/** Sends in a form, takes the code from its mail, and says that the address is theirs. */
export async function dienIn(proef: Echteproef, pad: Pad, velden: Record<string, unknown> = {}): Promise<Ingediend> {
  const contact_email = `${randomUUID()}@voorbeeld.test`;
  const inhoud = { ...INGEVULD[pad], contact_email, ...velden, sleutel: randomUUID() };
  const antwoord = await proef.stuurJson(pad, inhoud);
  if (antwoord.status !== 201) throw new Error(`${pad} answered ${antwoord.status}.`);
  const { nummer } = await antwoord.json();
  await proef.tik();
  const mail = (await proef.post()).find(({ to }) => to?.[0]?.address === contact_email);
  const volgcode = /#(\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
  const gezegd = await proef.stuurJson('/api/dossier', { volgcode, actie: 'bevestigen', sleutel: randomUUID() });
  if (!gezegd.ok) throw new Error(`Confirming the address answered ${gezegd.status}.`);
  return { nummer: String(nummer), volgcode, contact_email };
}

/** A step of staff, as their own signed-in request. */
export async function zetStap(
  { eigenaar }: Echteproef,
  wie: Actor,
  functie: string,
  argumenten: readonly unknown[],
): Promise<unknown> {
  await eigenaar.query('begin');
  await word(eigenaar, wie);
  const plaatsen = argumenten.map((_, nummer) => `$${nummer + 1}`).join();
  const { rows } = await eigenaar.query<{ uit: unknown }>(`select public.${functie}(${plaatsen}) as uit`, [
    ...argumenten,
  ]);
  await eigenaar.query('commit');
  return rows[0]?.uit;
}

export async function idVan({ eigenaar }: Echteproef, tabel: string, nummer: string): Promise<string> {
  const { rows } = await eigenaar.query<{ id: string }>(`select id from public.${tabel} where nummer = $1`, [nummer]);
  return rows[0]?.id ?? '';
}

/** The site that visitors get tells that it shows all there is now. */
export async function staatOnline({ eigenaar }: Echteproef): Promise<void> {
  await eigenaar.query(
    `select public.publicatie_online(v.versie, (prive.nu() at time zone 'Europe/Amsterdam')::date) from public.content_versie v`,
  );
}
