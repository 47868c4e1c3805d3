import { leesOpdracht } from '#config/hulp.ts';
import { stad } from '#config/stad.ts';
import { leesContentVersie } from '#netlify/adapters/content-versie.ts';
import { inloggenKlopt } from '#netlify/adapters/inloggen-keuring.ts';
import { maakPost } from '#netlify/adapters/post.ts';
import { maakRpc } from '#netlify/adapters/rpc.ts';
import { leesRuweInstelling, ontbrekendeInstellingen } from '#netlify/env.ts';
import { Melding } from '#netlify/melding.ts';
import { voerUit } from '#netlify/opdrachten/voer-uit.ts';
import { keurDeploy } from '#netlify/services/deploy-keuring.ts';
import { deployTekst as tekst } from '#teksten/nl/publicatie/deploycheck.ts';

const lukt = (werk: Promise<unknown>): Promise<boolean> =>
  werk.then(
    () => true,
    () => false,
  );
const url = leesRuweInstelling('SUPABASE_URL');
const openbaar = leesRuweInstelling('SUPABASE_PUBLISHABLE_KEY');

const rpc = () => maakRpc({ url, sleutel: leesRuweInstelling('SUPABASE_SECRET_KEY') });

async function mail(): Promise<boolean> {
  const afzender = { name: '', address: leesRuweInstelling('AFZENDER') };
  const post = maakPost({ smtpUrl: leesRuweInstelling('SMTP_URL'), afzender });
  return post.bereikbaar().finally(() => post.sluit());
}

leesOpdracht(
  `Gebruik: npm run deploy:check
Zegt wat er nog mist aan de instellingen van een portaal dat online gaat. Verandert niets.`,
  {},
);
await voerUit(async () => {
  const nogDoen = await keurDeploy(ontbrekendeInstellingen(), stad, {
    database: () => lukt(leesContentVersie(url, openbaar)),
    inloggen: () => inloggenKlopt(url, openbaar),
    // Asks only what there is to do, and changes nothing.
    migraties: () => lukt(rpc().haal('publicatie_beurt', { gezien: null })),
    medewerkers: () => rpc().haal('genoeg_medewerkers', {}),
    mail,
  });
  console.log(tekst.zelf);
  if (nogDoen.length === 0) console.log(tekst.goed);
  else throw new Melding([tekst.nogDoen(nogDoen.length), ...nogDoen.map((zin) => `- ${zin}`)].join('\n'));
});
