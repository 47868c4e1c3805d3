import type { Client } from 'pg';
import { sha256 } from '#tests/database/meedoen.ts';
import { VAAK } from '#tests/support/contract/dossiers.ts';
import { leesCatalogus, personen, roepAls } from '#tests/support/contract/oproep.ts';

/**
 * Weeks later, with what staff, the person outside, and residents who wait, are silent or lost a code get by then. Of several it
 * is the one that came in first.
 */
const DAARNA = `
  create or replace function prive.nu() returns timestamptz language sql volatile parallel safe set search_path = ''
    as $$ select timestamptz '2026-12-23T09:00:00+01:00' $$;
  update prive.contact c set adres_op = null, akkoord_op = prive.nu() - interval '4 days'
    where c.dossier_id = (
      select k.dossier_id from prive.contact k where k.email <> '${VAAK}' order by k.ctid limit 1
    );
  select public.werkberichten_schrijven(14, 6);
  select public.rondeseinen_versturen(12);
  select public.rondesein_bewaren('vraag@voorbeeld.test', '192.0.2.9');
  select public.tik_deel('bewaareinde', '{"uiterst_maanden": 1}');
  select public.tik_deel('buiten', '{"antwoord_dagen": 1, "buiten_adres": "buiten@voorbeeld.test"}');
  update public.feedback set over = 'portaal', over_id = null, buiten = true where id = (
    select f.id from public.feedback f order by f.ctid limit 1
  );
  select public.feedback_buiten('buiten@voorbeeld.test');
  select public.nieuwe_code('${VAAK}', '${sha256('kwijt')}', 'kwijt', '192.0.2.9');
`;

/** Every mail that is due by then; nothing of it stays. */
export async function leesPost(client: Client): Promise<unknown> {
  const functie = (await leesCatalogus(client)).get('berichten_claimen');
  if (!functie) throw new Error('Nobody delivers mail.');
  const gehoord = await roepAls(client, personen.service_role, functie, { hoeveel: 100, lease_seconden: 60 }, DAARNA);
  return 'antwoord' in gehoord ? gehoord.antwoord : null;
}
