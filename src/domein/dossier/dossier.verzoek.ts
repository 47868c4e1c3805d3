import { type Dossieractie, dossieracties } from '#domein/dossier/dossier.acties.ts';
import { dossiervelden } from '#domein/dossier/dossier.velden.ts';
import { keuze, leesVelden, type Waarden } from '#domein/gedeeld/formulierveld.ts';
import type { Veldfout } from '#domein/gedeeld/fouten.ts';
import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';

/** A request to /api/dossier: its action with exactly the fields of that action. */
export type Dossierverzoek = {
  [Actie in Dossieractie]: { actie: Actie } & Waarden<(typeof dossiervelden)[Actie]>;
}[Dossieractie];

function lees<Actie extends Dossieractie>(actie: Actie, ruw: unknown) {
  const { alles, fouten } = leesVelden(dossiervelden[actie], ruw);
  return alles ? goed({ actie, ...alles }) : mis(fouten);
}

const actieveld = { actie: keuze(dossieracties) };

/** Reads a request from raw input; without an action it only reads the dossier. Never throws. */
export function parseDossierverzoek(ruw: unknown): Result<Dossierverzoek, Veldfout[]> {
  const { waarden, fouten } = leesVelden(actieveld, ruw);
  const [fout] = fouten;
  if (fout && fout.code !== 'leeg') return mis(fouten);
  switch (waarden.actie ?? 'lezen') {
    case 'lezen':
      return lees('lezen', ruw);
    case 'aanvullen':
      return lees('aanvullen', ruw);
    case 'vragen':
      return lees('vragen', ruw);
    case 'wijzigen':
      return lees('wijzigen', ruw);
    case 'intrekken':
      return lees('intrekken', ruw);
    case 'eindverslag':
      return lees('eindverslag', ruw);
    case 'geholpen':
      return lees('geholpen', ruw);
    case 'bevestigen':
      return lees('bevestigen', ruw);
    case 'wis':
      return lees('wis', ruw);
    case 'nieuwe_code':
      return lees('nieuwe_code', ruw);
  }
}
