import { aanmeldingovergangen } from '#domein/aanmelding/aanmelding.status.ts';
import { aanvraagovergangen, magWijzigen } from '#domein/aanvraag/aanvraag.status.ts';
import type { Dossierinhoud } from '#domein/contract/dossier.ts';
import type { Dossieractie } from '#domein/dossier/dossier.acties.ts';
import { feedbackovergangen } from '#domein/feedback/feedback.status.ts';
import { magOvergang } from '#domein/gedeeld/overgangen.ts';

export type Eigenactie = Exclude<Dossieractie, 'lezen' | 'nieuwe_code'>;

/** What the applicant can do now, the most needed first. The database is the lock; this is what the page offers. */
export function magNu(dossier: Dossierinhoud): Eigenactie[] {
  const acties = magMetMail(dossier);
  return dossier.op_papier ? acties.filter((actie) => actie !== 'wijzigen' && actie !== 'wis') : acties;
}

function magMetMail(dossier: Dossierinhoud): Eigenactie[] {
  const acties: Eigenactie[] = [];
  const slot: Eigenactie[] = ['wis'];
  if (dossier.bevestigd_op === null && dossier.contact?.email) acties.push('bevestigen');
  if (dossier.soort === 'aanmelding') {
    const { status } = dossier;
    if (status === 'vraag_gesteld') acties.push('aanvullen');
    if (status === 'ingediend' || status === 'vraag_gesteld') acties.push('wijzigen');
    if (magOvergang(aanmeldingovergangen, status, 'ingetrokken', 'indiener')) slot.unshift('intrekken');
  } else if (dossier.soort === 'aanvraag') {
    const { status } = dossier;
    if (status === 'aanvulling_gevraagd') acties.push('aanvullen');
    if (magOvergang(aanvraagovergangen, status, 'afgerond', 'indiener')) acties.push('eindverslag');
    if (magWijzigen(status)) acties.push('wijzigen');
    if (magOvergang(aanvraagovergangen, status, 'ingetrokken', 'indiener')) slot.unshift('intrekken');
  } else if (magOvergang(feedbackovergangen, dossier.status, 'afgesloten', 'indiener')) acties.push('geholpen');
  // Nobody here reads what is for the person outside.
  if (dossier.soort !== 'feedback' || !dossier.inhoud.buiten) acties.push('vragen');
  return [...acties, ...slot];
}
