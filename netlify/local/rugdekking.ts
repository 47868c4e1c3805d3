import { resolve } from 'node:path';
import type { LokaleOmgeving } from '#netlify/env.ts';
import { sluit } from '#netlify/local/luister.ts';
import { openPostbus } from '#netlify/local/postbus.ts';
import type { Stoppen } from '#netlify/local/stoppen.ts';
import { type Supabase, startSupabase } from '#netlify/local/supabase.ts';
import { startWebserver } from '#netlify/local/webserver.ts';

/** What stands behind the site on one machine: the mailbox and the database. */
export async function startRugdekking(
  env: LokaleOmgeving,
  { ruimOp }: Stoppen,
): Promise<{ supabase: Supabase; postbusAdres: string; smtpUrl: string }> {
  const postbus = await openPostbus(resolve(env.LOKALE_MAP, 'post'));
  ruimOp(postbus.stop);
  const web = await startWebserver(async (verzoek) => postbus.web.fetch(verzoek), env.MAIL_PORT, 'MAIL_PORT');
  ruimOp(() => sluit(web.server));
  const supabase = await startSupabase(env, postbus.driver);
  ruimOp(supabase.stop);
  return { supabase, postbusAdres: `http://localhost:${web.poort}`, smtpUrl: `smtp://127.0.0.1:${postbus.smtpPoort}` };
}
