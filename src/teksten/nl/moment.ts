const opmaak = (opties: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', ...opties });
const dag = opmaak({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const klok = opmaak({ hour: '2-digit', minute: '2-digit' });

/** "dinsdag 3 maart 2027 om 12.00 uur", of an ISO moment, in Dutch time. */
export const momentLang = (moment: string): string => {
  const toen = new Date(moment);
  return `${dag.format(toen)} om ${klok.format(toen).replace(':', '.')} uur`;
};

const kort = opmaak({ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
/** "3 mrt 14:03", of an ISO moment, in Dutch time. */
export const momentKort = (moment: string): string => kort.format(new Date(moment)).replace(',', '');
/** "14:03". */
export const tijdstip = (moment: string): string => klok.format(new Date(moment));
