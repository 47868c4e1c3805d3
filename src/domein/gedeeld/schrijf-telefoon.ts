/** Area codes of three digits; all others in the Netherlands have four. */
const DRIE = /^0(?:1[0135]|2[0346]|3[03568]|4[0356]|5[0358]|7\d|8[458])/;
const LAND = /^\+(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(\d+)$/;
/** In pairs, and a three when the number of digits is odd: "123 45 67". */
const inGroepen = (cijfers: string): string =>
  (cijfers.length % 2 === 0 ? cijfers : `${cijfers.slice(0, 3)} ${cijfers.slice(3)}`)
    .replace(/(\d\d)(?=(?:\d\d)+$)/g, '$1 ')
    .replace(/\s+/g, ' ')
    .trim();

/** "06 12 34 56 78", "030 123 45 67" or "+32 21 23 45 67" of what `leesTelefoon` gives, which reads it back the same. */
export function schrijfTelefoon(nummer: string): string {
  if (nummer.startsWith('+31')) {
    const hier = `0${nummer.slice(3)}`;
    const net = hier.startsWith('06') ? 2 : DRIE.test(hier) ? 3 : 4;
    return `${hier.slice(0, net)} ${inGroepen(hier.slice(net))}`;
  }
  const [, land, rest = ''] = LAND.exec(nummer) ?? [];
  return land ? `+${land} ${inGroepen(rest)}` : nummer;
}
