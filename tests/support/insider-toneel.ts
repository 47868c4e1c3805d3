import type { Client } from 'pg';
import type { Functienaam } from '#domein/contract/contracten.ts';
import { type Recht, rechten } from '#domein/contract/functierechten.ts';
import { dwing, standVan } from '#tests/support/contract/film.ts';
import { momenten, type Stembus, verder } from '#tests/support/contract/momenten.ts';
import { type Catalogusfunctie, type Gehoord, leesCatalogus, roepAls } from '#tests/support/contract/oproep.ts';
import { namen, type Stand, type Voorbeeld, voorbeelden } from '#tests/support/contract/voorbeelden.ts';
import { maakWereld } from '#tests/support/contract/wereld.ts';
import { alsSoort } from '#tests/support/foto.ts';
import { type Actor, beheerder, makelaar } from '#tests/support/rechten-actoren.ts';

const STAF = ['makelaar', 'beheerder'] as const;
export type Staf = (typeof STAF)[number];
const spelers: Readonly<Record<Staf, Actor>> = { makelaar, beheerder };

/** Functions that staff may call: each has a row in the reviewed table. */
export type Staffunctie = {
  [Naam in Functienaam]: Extract<(typeof rechten)[Naam]['wie'][number], Staf> extends never ? never : Naam;
}[Functienaam];
const isVanStaf = (naam: Functienaam): naam is Staffunctie => {
  const { wie }: Recht = rechten[naam];
  return STAF.some((rol) => wie.includes(rol));
};
export const staffuncties = namen.filter(isVanStaf);

type Vraag = Readonly<Record<string, unknown>>;

const wie = ({ bevestigd }: Actor): string => `(select m.id from public.medewerker m where m.email = '${bevestigd}')`;

/**
 * What is so before one of the staff calls. `gewoon`: nothing special, about a colleague or a resident; `eigen`: the dossier is a
 * complaint about whoever calls, or was sent by them, or the colleague is they themselves; `buiten`: it is feedback for the person outside; `stemmen`: a ronde votes; `nieuw`: no colleague
 * confirmed the account; `na`: the role has ended.
 */
export const scenes = ['gewoon', 'eigen', 'buiten', 'stemmen', 'nieuw', 'na'] as const;
export type Scene = (typeof scenes)[number];

const eerst: Readonly<Record<Scene, (speler: Actor, klacht: string) => string>> = {
  gewoon: () => 'select',
  // The row that the complaint is about is theirs now.
  eigen: (speler) => `update public.makelaar set medewerker_id = null;
    update public.makelaar set medewerker_id = ${wie(speler)} where id = 'makelaar-1';
    update prive.contact set email = '${speler.bevestigd}' where dossier_soort <> 'feedback';
    update prive.verbetering_afzender set email = '${speler.bevestigd}'`,
  buiten: (_speler, klacht) => `update public.feedback set over_id = null, buiten = true where id = '${klacht}'`,
  stemmen: () => dwing('stemmen'),
  nieuw: (speler) => `insert into prive.nieuwe_collega (medewerker_id, op) values (${wie(speler)}, prive.nu())`,
  na: ({ bevestigd }) => `update public.medewerker set tot = '2026-01-01' where email = '${bevestigd}'`,
};

/** The same question about one complaint; null when a function has no such question. */
function overKlacht(vraag: Vraag, { dossiers }: Stand) {
  const { id } = dossiers.overMakelaar;
  if ('dossier_soort' in vraag)
    return { ...vraag, dossier_soort: 'feedback', ...('dossier_id' in vraag ? { dossier_id: id } : { id }) };
  return vraag['id'] === dossiers.nieuw.feedback.id || vraag['id'] === dossiers.feedback.id ? { ...vraag, id } : null;
}

/** The same question about oneself; null when a function has no such question. */
async function overZichzelf(client: Client, vraag: Vraag, stand: Stand, speler: Actor) {
  const klacht = overKlacht(vraag, stand);
  if (klacht) return klacht;
  const { rows } = await client.query<{ id: string }>(`select ${wie(speler)} as id`);
  // A request or an aanmelding that they sent themselves.
  if (typeof vraag['id'] === 'string' && 'naar' in vraag) return vraag;
  if (vraag['id'] === stand.verbetering) return vraag;
  if (vraag['id'] === stand.nieuweling) return { id: rows[0]?.id };
  return null;
}

const vraagVan = async (client: Client, scene: Scene, vraag: Vraag, stand: Stand, speler: Actor) => {
  if (scene === 'eigen') return overZichzelf(client, vraag, stand, speler);
  return scene === 'buiten' ? overKlacht(vraag, stand) : vraag;
};

/** In a word: `gelukt`, `wacht` (for a second person), `niets`, or the code of the refusal. */
function inEenWoord(gehoord: Gehoord): string {
  if ('geenToegang' in gehoord) return 'geen_toegang';
  const { antwoord } = gehoord;
  if (antwoord === null || (Array.isArray(antwoord) && antwoord.length === 0)) return 'niets';
  if (typeof antwoord !== 'object') return 'gelukt';
  if ('stand' in antwoord && /^wacht/.test(String(antwoord.stand))) return 'wacht';
  return 'fout' in antwoord ? String(antwoord.fout) : 'gelukt';
}

type Uitkomsten = Readonly<Record<Staf, string>>;

async function speel(client: Client, naam: Staffunctie, functie: Catalogusfunctie, stand: Stand): Promise<Uitkomsten> {
  const { invoer }: Voorbeeld<Staffunctie> = voorbeelden[naam];
  const uit: Record<Staf, string[]> = { makelaar: [], beheerder: [] };
  for (const rol of STAF)
    for (const scene of scenes) {
      const speler = spelers[rol];
      const vraag = await vraagVan(client, scene, invoer(stand), stand, speler);
      const vooraf = eerst[scene](speler, stand.dossiers.overMakelaar.id);
      const gehoord = vraag && (await roepAls(client, speler, functie, { ...vraag }, vooraf));
      uit[rol].push(gehoord ? inEenWoord(gehoord) : '-');
    }
  return { makelaar: uit.makelaar.join(' '), beheerder: uit.beheerder.join(' ') };
}

/** Lets a makelaar and a beheerder call every function of staff in every scene, at the moment for it; nothing stays. */
export async function speelAlles(client: Client): Promise<ReadonlyMap<Staffunctie, Uitkomsten>> {
  const catalogus = await leesCatalogus(client);
  const wereld = await maakWereld(client);
  const foto = (await alsSoort('webp', 200, 100)).toString('base64');
  const bus: Stembus = { papiernummer: '', uitslag: null };
  const gezien = new Map<Staffunctie, Uitkomsten>();
  for (const moment of momenten) {
    await verder[moment](client, wereld, bus);
    const stand = await standVan(client, wereld, bus, foto);
    for (const naam of staffuncties.filter((een) => voorbeelden[een].op === moment)) {
      const functie = catalogus.get(naam);
      if (functie) gezien.set(naam, await speel(client, naam, functie, stand));
    }
  }
  return gezien;
}
