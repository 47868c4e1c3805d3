/** One date of an activity: called off, or left out. */
export const kerenTekst = {
  kop: 'Gaat het een keer niet door?',
  uitleg: 'Met "Gaat niet door" staat dat in de agenda. Met "Sla over" staat die dag er niet meer in.',
  uitlegEenmaal: 'Met "Gaat niet door" staat dat in de agenda.',
  gaatNietDoor: 'Gaat niet door',
  slaOver: 'Sla over',
  tochDoor: 'Gaat toch door',
  meer: 'Meer dagen',
  stand: { afgelast: 'Gaat niet door.', overgeslagen: 'Staat niet in de agenda.' },
  bewaard: 'Bewaard. Binnen een minuut staat het op de site.',
};
