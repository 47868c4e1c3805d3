import { readFileSync } from 'node:fs';

/**
 * Loaded before anything else in a portal that lives through a year, and in the builds it starts: its clock is that of
 * this machine and as many milliseconds more as the file says. The embedded database reads the same clock.
 */
const bestand = process.env.KLOK_VOORUIT ?? '';
const Echt = Date;
/** Read each time: a code that was asked for at the old time would be too old at the new one. */
const nu = (): number => Echt.now() + Number(readFileSync(bestand, 'utf8'));

globalThis.Date = new Proxy(Echt, {
  construct: (_, delen, doel) => Reflect.construct(Echt, delen.length === 0 ? [nu()] : delen, doel),
  get: (van, naam) => (naam === 'now' ? nu : Reflect.get(van, naam)),
});
