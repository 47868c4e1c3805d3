import { leesStadInhoud } from '#content/lezen/stad-inhoud.ts';
import type { Verbeteronderwerp } from '#domein/verbetering/verbetering.punten.ts';

/** The names of all that a page can be about, by kind and id, for the form that says what is wrong with it. */
export async function GET(): Promise<Response> {
  const { plekken, initiatieven, activiteiten, wijken, buurten, organisaties } = await leesStadInhoud();
  const opId = (rijen: readonly { readonly id: string; readonly naam: string }[]) =>
    Object.fromEntries(rijen.map(({ id, naam }) => [id, naam]));
  const opCode = (rijen: readonly { readonly code: string; readonly naam: string }[]) =>
    opId(rijen.map(({ code, naam }) => ({ id: code, naam })));
  const namen: Record<Verbeteronderwerp, Record<string, string>> = {
    plek: opId(plekken),
    initiatief: opId(initiatieven),
    activiteit: opId(activiteiten.map(({ id, titel }) => ({ id, naam: titel }))),
    wijk: opCode(wijken),
    buurt: opCode(buurten),
    organisatie: opId(organisaties),
  };
  return Response.json(namen);
}
