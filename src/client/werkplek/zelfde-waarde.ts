const MOMENT = /^\d{4}-\d\d-\d\dT/;
const isObject = (waarde: unknown): waarde is Record<string, unknown> => typeof waarde === 'object' && waarde !== null;

/**
 * Whether what is stored says what was sent. The database may have written it in another way: white space around it goes, a
 * moment gets another offset, an object its keys in another order.
 */
export function zelfdeWaarde(bewaard: unknown, gestuurd: unknown): boolean {
  if (typeof bewaard === 'string' && typeof gestuurd === 'string') {
    if (MOMENT.test(bewaard) && MOMENT.test(gestuurd)) return Date.parse(bewaard) === Date.parse(gestuurd);
    return bewaard.trim() === gestuurd.normalize('NFC').trim();
  }
  if (!isObject(bewaard) || !isObject(gestuurd)) return bewaard === gestuurd;
  if (Array.isArray(bewaard) !== Array.isArray(gestuurd)) return false;
  const namen = new Set([...Object.keys(bewaard), ...Object.keys(gestuurd)]);
  return [...namen].every((naam) => zelfdeWaarde(bewaard[naam], gestuurd[naam]));
}
