import { createHash } from 'node:crypto';

/** Longer text is replaced by its fingerprint, so that what many pages share is read once. */
const KORT = 64;

export const afdrukVan = (inhoud: string | Buffer): string => createHash('sha1').update(inhoud).digest('base64url');

const isPlat = (object: object): boolean => {
  const vorm: unknown = Object.getPrototypeOf(object);
  return vorm === Object.prototype || vorm === null;
};

/**
 * Gives values a fingerprint: the same one means the same content, in the same order. It knows plain data, Map, Set and Date;
 * of anything else, such as a function, there is none and the answer is undefined. Objects must not change in between.
 */
export function maakKenmerker(): (waarde: unknown) => string | undefined {
  const bekend = new WeakMap<object, string | undefined>();

  function delen(namen: string, waarden: Iterable<unknown>): string | undefined {
    let tekst = namen;
    for (const waarde of waarden) {
      const deel = schrijf(waarde);
      if (deel === undefined) return undefined;
      tekst += `${deel},`;
    }
    return tekst;
  }

  function inhoudVan(object: object): string | undefined {
    if (Array.isArray(object)) return delen('[', object);
    if (object instanceof Map) return delen('M', [...object].flat());
    if (object instanceof Set) return delen('S', object);
    if (object instanceof Date) return `D${object.getTime()}`;
    return isPlat(object) ? delen(`{${JSON.stringify(Object.keys(object))}`, Object.values(object)) : undefined;
  }

  function schrijf(waarde: unknown): string | undefined {
    if (typeof waarde === 'string') return JSON.stringify(waarde);
    if (typeof waarde === 'function' || typeof waarde === 'symbol') return undefined;
    if (typeof waarde !== 'object' || waarde === null)
      return `${typeof waarde} ${Object.is(waarde, -0) ? '-0' : waarde}`;
    if (bekend.has(waarde)) return bekend.get(waarde);
    bekend.set(waarde, undefined); // something that holds itself has no end
    const tekst = inhoudVan(waarde);
    const kort = tekst !== undefined && tekst.length > KORT ? `#${afdrukVan(tekst)}` : tekst;
    bekend.set(waarde, kort);
    return kort;
  }
  return schrijf;
}
