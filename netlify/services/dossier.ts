import { stad } from '#config/stad.ts';
import { parseAanmeldingwijziging } from '#domein/aanmelding/aanmelding.rules.ts';
import { parseAanvraagwijziging } from '#domein/aanvraag/aanvraag.rules.ts';
import type { Dossierinhoud } from '#domein/contract/dossier.ts';
import type { AntwoordOp } from '#domein/contract/eindpunten.ts';
import { type Dossierverzoek, parseDossierverzoek } from '#domein/dossier/dossier.verzoek.ts';
import { dagVan } from '#domein/gedeeld/dag.ts';
import { type Inhoud, normaliseerInhoud } from '#domein/gedeeld/formulierveld.inhoud.ts';
import { parseInzending } from '#domein/gedeeld/formulierveld.inzending.ts';
import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';
import { maakVolgcode, VOLGCODE_BYTES } from '#domein/gedeeld/volgcode.ts';
import { leesDossier, leesNummer, type Toegang } from '#netlify/services/dossier-lezen.ts';
import { geweigerd, uitDatabase } from '#netlify/services/uitkomst.ts';
import type { Fout, Weigering } from '#netlify/services/weigering.ts';
import { type Gereedschap, leesPuzzel } from '#netlify/services/zending.ts';

export type Dossierantwoord = AntwoordOp<'/api/dossier'>;
type Actie = Exclude<Dossierverzoek, { actie: 'lezen' | 'nieuwe_code' }>;
type Ruw = Readonly<Record<string, unknown>>;
type Velden = { readonly [naam: string]: Inhoud };

/** The fields of a change depend on the kind of dossier: those of its own form. */
function leesWijziging(dossier: Dossierinhoud, ruw: Ruw): Result<Velden, readonly Fout[]> {
  if (dossier.soort === 'aanmelding') return parseAanmeldingwijziging(ruw, stad.kaart.kader);
  if (dossier.soort === 'feedback') return mis([{ veld: 'actie', code: 'onbekende_actie' }]);
  // The database refuses the same, without a field or a number.
  const gelezen = parseAanvraagwijziging(ruw, { vandaag: dagVan(Date.now()), ronde: dossier.ronde });
  if (!gelezen.ok) return gelezen;
  return goed({ ...gelezen.waarde, posten: gelezen.waarde.posten.map((post) => ({ ...post })) });
}

/** On which change this one was typed; a page that was drawn before it said so is taken as it comes. */
const versieIn = ({ versie }: Ruw): Velden => (typeof versie === 'string' ? { versie: versie || null } : {});

/** What the database gets with an action; a change is read by the rules of the form it changes. */
async function leesGegevens(
  gereedschap: Gereedschap,
  verzoek: Actie,
  ruw: Ruw,
  toegang: Toegang,
): Promise<Result<Velden, Weigering>> {
  if (verzoek.actie === 'eindverslag') return goed({ tekst: verzoek.tekst, besteed_cent: verzoek.besteed });
  if (verzoek.actie !== 'wijzigen') {
    const { actie, volgcode, ...velden } = verzoek;
    return goed(velden);
  }
  const nu = await leesDossier(gereedschap, toegang);
  if (!nu.ok) return nu;
  const wijziging = leesWijziging(nu.waarde, ruw);
  return wijziging.ok ? goed({ ...wijziging.waarde, ...versieIn(ruw) }) : geweigerd(wijziging.fout);
}

const TIEN_MINUTEN = 600_000;

/**
 * Without a key of the browser, the same words within ten minutes are the same action. Not so for a change: somebody
 * may put back what stood there before, and writing the same twice does no harm.
 */
function actiesleutel({ hasher, klok, willekeur }: Gereedschap, actie: string, tekst: string): string {
  if (actie === 'wijzigen') return `formulier:${Buffer.from(willekeur.bytes(16)).toString('hex')}`;
  const venster = Math.floor(klok.nu().getTime() / TIEN_MINUTEN);
  return `formulier:${hasher.metSleutel('formulier', `${venster} ${tekst}`)}`;
}

async function voerUit(
  gereedschap: Gereedschap,
  verzoek: Actie,
  ruw: Ruw,
  toegang: Toegang,
): Promise<Result<Dossierantwoord, Weigering>> {
  const { actie } = verzoek;
  const { codeHash, nummer, afzender } = toegang;
  const inzending = parseInzending(ruw);
  if (!inzending.ok) return geweigerd(inzending.fout);
  const gegevens = await leesGegevens(gereedschap, verzoek, ruw, toegang);
  if (!gegevens.ok) return gegevens;
  const inhoud = { ...gegevens.waarde, nummer };
  // The code is the right to write, so no puzzle is asked; the database keeps keys apart per code.
  const tekst = `${codeHash} ${actie} ${normaliseerInhoud(inhoud)}`;
  const antwoord = await gereedschap.rpc.roep('dossier_actie', {
    code_hash: codeHash,
    actie,
    gegevens: inhoud,
    sleutel: inzending.waarde.sleutel ?? actiesleutel(gereedschap, actie, tekst),
    inhoud_hash: gereedschap.hasher.metSleutel('inhoud', tekst),
    afzender,
  });
  const uitkomst = uitDatabase(antwoord);
  if (!uitkomst.ok) return uitkomst;
  if ('gewist' in uitkomst.waarde) return goed({ gedaan: actie, gewist: uitkomst.waarde.gewist });
  const dossier = await leesDossier(gereedschap, toegang);
  return dossier.ok ? goed({ gedaan: actie, dossier: dossier.waarde }) : dossier;
}

/** Puts a mail with a new code in the outbox; known and unknown addresses take the same road and get the same answer. */
async function vraagCode(
  { rpc, hasher, willekeur, puzzels }: Gereedschap,
  adres: string,
  ruw: Ruw,
  afzender: string,
): Promise<Result<Dossierantwoord, Weigering>> {
  const puzzel = await leesPuzzel(puzzels, ruw);
  if (!puzzel.ok) return puzzel;
  const code = maakVolgcode(willekeur.bytes(VOLGCODE_BYTES));
  const brief = { code_hash: hasher.sha256(code), code, afzender, uitdaging: puzzel.waarde };
  const antwoord = await rpc.roep('nieuwe_code', { adres, ...brief });
  const uitkomst = uitDatabase(antwoord);
  return uitkomst.ok ? goed({ gedaan: 'nieuwe_code' }) : uitkomst;
}

/** Reads or changes the dossier of a volgcode. `afzender`: hashed address, whose wrong guesses are counted. */
export async function behandelDossier(
  gereedschap: Gereedschap,
  ruw: Ruw,
  afzender: string,
): Promise<Result<Dossierantwoord, Weigering>> {
  const gelezen = parseDossierverzoek(ruw);
  if (!gelezen.ok) return geweigerd(gelezen.fout);
  const verzoek = gelezen.waarde;
  if (verzoek.actie === 'nieuwe_code') return vraagCode(gereedschap, verzoek.contact_email, ruw, afzender);
  const toegang = { codeHash: gereedschap.hasher.sha256(verzoek.volgcode), nummer: leesNummer(ruw), afzender };
  if (verzoek.actie !== 'lezen') return voerUit(gereedschap, verzoek, ruw, toegang);
  const dossier = await leesDossier(gereedschap, toegang);
  return dossier.ok ? goed({ gedaan: 'lezen', dossier: dossier.waarde }) : dossier;
}
