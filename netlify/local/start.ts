import { resolve } from 'node:path';
import { leesOpdracht } from '#config/hulp.ts';
import { paths } from '#config/paths.ts';
import { leesContentVersie } from '#netlify/adapters/content-versie.ts';
import { leesLokaleOmgeving, zetOmgeving } from '#netlify/env.ts';
import { houdBij } from '#netlify/local/bijhouden.ts';
import { type Bouwer, maakBouwer } from '#netlify/local/bouwen.ts';
import { Bouwfout } from '#netlify/local/bouwfout.ts';
import { maakBouwverslag } from '#netlify/local/bouwverslag.ts';
import { functieOmgeving, metKlokslag } from '#netlify/local/functie-omgeving.ts';
import { type Functies, laadFuncties } from '#netlify/local/functies.ts';
import { sluit } from '#netlify/local/luister.ts';
import { nogNiet } from '#netlify/local/nog-niet.ts';
import { startRugdekking } from '#netlify/local/rugdekking.ts';
import { maakSite } from '#netlify/local/site.ts';
import { bijStoppen, type Stoppen } from '#netlify/local/stoppen.ts';
import { startWebserver } from '#netlify/local/webserver.ts';
import { toonFout } from '#netlify/melding.ts';

/**
 * A site of these sources, before anybody is let in: a start after an update shows the new one. When it cannot be made, what
 * stands there stays up, and the reason comes back.
 */
async function bouwVooraf(bouwer: Bouwer, functies: Functies, versie: () => Promise<string>): Promise<unknown> {
  if ((await bouwer.staat()) === 'van nu') return undefined;
  console.log('Even geduld: de site wordt gebouwd.');
  // What the clock does first changes content too: done now, it takes no second build.
  await functies.klokslag();
  try {
    await bouwer.bouw(await versie());
    await bouwer.doeNawerk().catch(toonFout);
    return undefined;
  } catch (fout) {
    if (!(fout instanceof Bouwfout)) throw fout;
    console.error(fout.message);
    return fout;
  }
}

async function start(stoppen: Stoppen): Promise<void> {
  const env = leesLokaleOmgeving();
  const functies = await laadFuncties(resolve('netlify/functions'));
  // Beside its database: two portals on one machine must not build over each other.
  const uitvoermap = resolve(env.LOKALE_MAP, 'site');
  const site = maakSite({ projectmap: resolve('.'), uitvoermap, functies });
  let antwoord = async (_verzoek: Request, _ip: string): Promise<Response> => nogNiet();
  const web = await startWebserver((verzoek, ip) => antwoord(verzoek, ip), env.PORT, 'PORT');
  stoppen.ruimOp(() => sluit(web.server));
  const rugdekking = await startRugdekking(env, stoppen);
  const { supabase, postbusAdres } = rugdekking;

  const siteUrl = env.SITE_URL ?? `http://localhost:${web.poort}`;
  zetOmgeving(await functieOmgeving({ map: env.LOKALE_MAP, siteUrl, ...rugdekking }));
  const bouwer = await maakBouwer({
    uitvoermap,
    env: { SUPABASE_URL: supabase.url, SUPABASE_PUBLISHABLE_KEY: supabase.publishable, SITE_URL: siteUrl },
    signaal: stoppen.signaal,
  });
  const versie = () => leesContentVersie(supabase.url, supabase.publishable);
  let fout: unknown;
  let staatEr = false;
  const siteOfUitleg = async (verzoek: Request, ip: string): Promise<Response> => {
    staatEr ||= (await bouwer.staat()) !== 'niets';
    return staatEr ? site(verzoek, ip) : ((await functies.match(verzoek, ip))?.() ?? nogNiet(fout));
  };
  // Meanwhile the site that stands there is up: visitors read it, and the build compares its content with it.
  antwoord = siteOfUitleg;
  fout = await bouwVooraf(bouwer, functies, versie);
  antwoord = metKlokslag(siteOfUitleg, functies, stoppen);
  console.log(
    `Buurtportaal draait. Stop met Ctrl-C.
  Site      ${siteUrl}
  Postbus   ${postbusAdres} (ook de codes van de voorbeelden)
  Database  ${supabase.url}
  Buurtjury ${siteUrl}${paths.jury} met jurylid-1, jurylid-2, jurylid-3 of adviseur @voorbeeld.test
  Werkplek  ${siteUrl}${paths.werkplek} met makelaar, makelaar-2 of beheerder @voorbeeld.test`,
  );
  if (env.BIJHOUDEN === 'ja') houdBij(bouwer, versie, maakBouwverslag(supabase), stoppen);
}

leesOpdracht(
  `Gebruik: npm start
Start het hele portaal op deze computer. Stop met Ctrl-C.
Instellingen: PORT, SUPABASE_PORT, MAIL_PORT en LOKALE_MAP.
BIJHOUDEN=nee bouwt de site één keer, en daarna niet meer.`,
  {},
);
const stoppen = bijStoppen();
start(stoppen).catch(async (fout) => {
  if (!stoppen.signaal.aborted) toonFout(fout);
  await stoppen.nu();
});
