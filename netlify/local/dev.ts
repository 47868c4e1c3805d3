import { resolve } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { type AstroIntegration, dev } from 'astro';
import { leesOpdracht } from '#config/hulp.ts';
import { leesLokaleOmgeving, zetOmgeving } from '#netlify/env.ts';
import { functieOmgeving, metKlokslag } from '#netlify/local/functie-omgeving.ts';
import { type Functies, laadFuncties } from '#netlify/local/functies.ts';
import { EIGEN_OBJECTEN, wilPoort } from '#netlify/local/luister.ts';
import { startRugdekking } from '#netlify/local/rugdekking.ts';
import { bijStoppen, type Stoppen } from '#netlify/local/stoppen.ts';
import { toonFout } from '#netlify/melding.ts';

const LOOPBACK = '127.0.0.1';

/** Answers function paths in the dev server itself; everything else is Astro's. */
function metFuncties(functies: Functies, stoppen: Stoppen): AstroIntegration {
  const voerUit = async (verzoek: Request) =>
    (await functies.match(verzoek, LOOPBACK))?.() ?? new Response(null, { status: 404 });
  const antwoord = getRequestListener(metKlokslag(voerUit, functies, stoppen), EIGEN_OBJECTEN);
  return {
    name: 'functies',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((verzoek, reactie, verder) => {
          const adres = new URL(verzoek.url ?? '/', `http://${LOOPBACK}`);
          functies
            .match(new Request(adres, { method: verzoek.method ?? 'GET' }), LOOPBACK)
            .then((functie) => (functie ? antwoord(verzoek, reactie) : verder()), verder);
        });
      },
    },
  };
}

async function start(stoppen: Stoppen): Promise<void> {
  const env = leesLokaleOmgeving();
  await wilPoort(env.PORT, 'PORT');
  const rugdekking = await startRugdekking(env, stoppen);
  const { supabase, postbusAdres } = rugdekking;
  const siteUrl = env.SITE_URL ?? `http://localhost:${env.PORT}`;
  zetOmgeving(await functieOmgeving({ map: env.LOKALE_MAP, siteUrl, ...rugdekking }));
  const server = await dev({
    server: { port: env.PORT, host: LOOPBACK },
    vite: { server: { strictPort: true } },
    integrations: [metFuncties(await laadFuncties(resolve('netlify/functions')), stoppen)],
  });
  stoppen.ruimOp(server.stop);
  console.log(`  Postbus   ${postbusAdres}\n  Database  ${supabase.url}`);
}

leesOpdracht(
  `Gebruik: npm run dev
Start het portaal met de ontwikkelserver van Astro. Wat je in de code wijzigt, zie je meteen.
Instellingen: PORT, SUPABASE_PORT, MAIL_PORT en LOKALE_MAP.`,
  {},
);
const stoppen = bijStoppen();
start(stoppen).catch(async (fout) => {
  toonFout(fout);
  await stoppen.nu();
});
