import { resolve } from 'node:path';
import { leesContentVersie } from '#netlify/adapters/content-versie.ts';
import { leesLokaleOmgeving } from '#netlify/env.ts';
import { bouwZoNodig } from '#netlify/local/bouwen.ts';
import { laadFuncties } from '#netlify/local/functies.ts';
import { sluit } from '#netlify/local/luister.ts';
import { toonFout } from '#netlify/local/melding.ts';
import { openPostbus } from '#netlify/local/postbus.ts';
import { maakSite } from '#netlify/local/site.ts';
import { bijStoppen } from '#netlify/local/stoppen.ts';
import { startSupabase } from '#netlify/local/supabase.ts';
import { startWebserver } from '#netlify/local/webserver.ts';

const UITVOER = 'dist';

async function start({ signaal, ruimOp }: ReturnType<typeof bijStoppen>): Promise<void> {
  const env = leesLokaleOmgeving();

  const site = maakSite({
    projectmap: resolve('.'),
    uitvoermap: UITVOER,
    functies: await laadFuncties(resolve('netlify/functions')),
  });
  let klaar = false;
  const web = await startWebserver(
    (verzoek, ip) =>
      klaar
        ? site(verzoek, ip)
        : Promise.resolve(new Response('De site wordt gebouwd.', { status: 503, headers: { 'retry-after': '5' } })),
    env.PORT,
    'PORT',
  );
  ruimOp(() => sluit(web.server));

  const postbus = await openPostbus(resolve(env.LOKALE_MAP, 'post'));
  ruimOp(postbus.stop);
  const post = await startWebserver(
    (verzoek) => Promise.resolve(postbus.web.fetch(verzoek)),
    env.MAIL_PORT,
    'MAIL_PORT',
  );
  ruimOp(() => sluit(post.server));

  const supabase = await startSupabase(env, postbus.driver);
  ruimOp(supabase.stop);

  const siteUrl = env.SITE_URL ?? `http://localhost:${web.poort}`;
  await bouwZoNodig({
    uitvoermap: UITVOER,
    contentVersie: await leesContentVersie(supabase.url, supabase.publishable),
    env: { SUPABASE_URL: supabase.url, SUPABASE_PUBLISHABLE_KEY: supabase.publishable, SITE_URL: siteUrl },
    signaal,
  });
  klaar = true;
  console.log(
    [
      'Buurtportaal draait. Stop met Ctrl-C.',
      `  Site      ${siteUrl}`,
      `  Postbus   http://localhost:${post.poort}`,
      `  Database  ${supabase.url}`,
    ].join('\n'),
  );
}

const stoppen = bijStoppen();
start(stoppen).catch(async (fout) => {
  if (!stoppen.signaal.aborted) toonFout(fout);
  await stoppen.nu();
});
