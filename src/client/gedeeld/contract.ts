import type { Antwoord, Functienaam } from '#domein/contract/contracten.ts';
import type { Adres, AntwoordOp } from '#domein/contract/eindpunten.ts';

// Types alone: a browser believes what its contract says. A test calls every function of the database and reads what it
// really answers, and our own server reads every answer before it passes it on; a third time would bring zod to every phone.

/** The answer of a function of the database, from its text. Throws on what is no JSON. */
export const leesFunctie = <Naam extends Functienaam>(_functie: Naam, tekst: string): Antwoord<Naam> =>
  JSON.parse(tekst);

/** The answer of our own server, from its text. Throws on what is no JSON. */
export const leesEindpunt = <Waar extends Adres>(_adres: Waar, tekst: string): AntwoordOp<Waar> => JSON.parse(tekst);
