import pakket from '../package.json' with { type: 'json' };

/** The oldest browsers in which everything works: `ondergrens` in package.json, as names and versions of browsers. */
export const { ondergrens } = pakket;

/** The same as the build of stylesheets wants it: `safari14`. */
export const stijldoelen: string[] = Object.entries(ondergrens).map(([naam, versie]) => `${naam}${versie}`);

/** The language that all of them read. By name of browser the build would also write around faults that hurt nobody. */
export const SCRIPTJAAR = ['safari14', 'firefox86'];
