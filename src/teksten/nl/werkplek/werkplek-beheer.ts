import { wijk } from '#teksten/nl/taal/woord.ts';

/** What a beheerder does: rondes, who works here. */
export const werkbeheerTekst = {
  geenBedrag: 'Dit bedrag kunnen we niet lezen. Typ het als 1.250,50.',
  bedragNodig: 'Vul een bedrag in.',
  wanneer: 'Wanneer?',
  geld: 'Hoeveel geld?',
  stemmen: 'Hoe stemt de jury?',
  regels: 'Hoe tellen we?',
  watIsHet: 'Wat is deze ronde?',
  begeleid: 'Begeleid deze ronde',
  wijzig: 'Verander de gegevens',
  staatVast: 'Er is al gestemd. De regels staan vast.',
  stedelijk: `Kies niets voor de hele stad. Anders kies je elke ${wijk.een} die mee mag doen.`,
  einde: 'Vanaf deze dag kan iemand er niet meer in. Wat iemand deed, blijft staan.',
  uitnodiging: 'Deze collega logt in met dit adres. Er komt dan een code in de mail.',
};

export const rondeveldTekst = {
  uitleg: 'Uitleg voor bewoners',
  voorwaarden: 'Voorwaarden',
  wijk_codes: wijk.Meer,
  budget_cent: 'Te verdelen, in euro',
  max_per_aanvraag_cent: 'Hooguit per plan, in euro',
  meegekomen_cent: 'Waarvan over van eerdere rondes, in euro',
  eenvoudig_tot_cent: 'Een regel begroting is genoeg tot, in euro',
  opent_op: 'Bewoners kunnen vragen vanaf',
  sluit_op: 'Bewoners kunnen vragen tot',
  besluit_op: 'Besluit op',
  stemmen_vanaf_op: 'De jury stemt vanaf',
  stemmen_tot_op: 'De jury stemt tot',
  stemvorm: 'Wat zet iemand op het stembiljet?',
  verdeelregel: 'Hoe verdelen we het geld?',
  aanvulling: 'Wat doen we met wat overblijft?',
  past_niet: 'Wat als een plan er niet meer bij past?',
  drempel: 'Zoveel procent moet voor zijn',
  quorum: 'Zoveel procent van de jury moet stemmen',
  min_keuzes: 'Minstens zoveel plannen kiezen',
  max_keuzes: 'Hooguit zoveel plannen kiezen',
};

export const rondekeuzeTekst = {
  stemvorm: { goedkeuren: 'Voor of niet', punten: '0 tot 5 punten' },
  verdeelregel: {
    meeste_stemmen: 'De plannen met de meeste stemmen',
    gelijke_delen: 'Elk jurylid verdeelt een even groot deel',
  },
  aanvulling: {
    geen: 'Niets, het blijft over',
    add1: 'Geef elk jurylid steeds een euro meer',
    nuttig: 'Vul aan met de meeste stemmen',
    'add1-nuttig': 'Eerst een euro meer, dan de meeste stemmen',
  },
  past_niet: {
    overslaan: 'Sla het over en ga verder',
    stoppen: 'Stop daar',
    deels: 'Geef wat over is, als dat genoeg is om te beginnen',
  },
};
