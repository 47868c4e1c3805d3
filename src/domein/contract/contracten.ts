import type { z } from 'zod';
import { dossier } from '#domein/contract/dossier.ts';
import type { rechten } from '#domein/contract/functierechten.ts';
import { indienen } from '#domein/contract/indienen.ts';
import { jury } from '#domein/contract/jury.ts';
import { jurybeheer } from '#domein/contract/jurybeheer.ts';
import { klok } from '#domein/contract/klok.ts';
import { logboek } from '#domein/contract/logboek.ts';
import { mailkeuze } from '#domein/contract/mailkeuze.ts';
import { papier } from '#domein/contract/papier.ts';
import { plekken } from '#domein/contract/plekken.ts';
import { publicatie } from '#domein/contract/publicatie.ts';
import { rondes } from '#domein/contract/rondes.ts';
import { uitslag } from '#domein/contract/uitslag.ts';
import { verbetering } from '#domein/contract/verbetering.ts';
import { werkdossier } from '#domein/contract/werkdossier.ts';
import { werkplek } from '#domein/contract/werkplek.ts';

/** Every database function that anything calls: the one source of its types, its checks and its description. */
export const contracten = {
  ...indienen,
  ...dossier,
  ...werkdossier,
  ...werkplek,
  ...plekken,
  ...jury,
  ...jurybeheer,
  ...papier,
  ...rondes,
  ...uitslag,
  ...publicatie,
  ...klok,
  ...logboek,
  ...mailkeuze,
  ...verbetering,
};
type Alle = typeof contracten;

export type Functienaam = keyof Alle;
/** Its arguments. */
export type Invoer<Naam extends Functienaam> = z.infer<Alle[Naam]['invoer']>;
/** What it gives when it does not refuse. */
export type Antwoord<Naam extends Functienaam> = z.infer<Alle[Naam]['antwoord']>;
/** Why it can refuse. */
export type Weigeringcode<Naam extends Functienaam> = Alle[Naam]['weigeringen'][number];

/** The functions that one of these may call. */
type Van<Beller extends string> = {
  [Naam in Functienaam]: Extract<(typeof rechten)[Naam]['wie'][number], Beller> extends never ? never : Naam;
}[Functienaam];
/** What our own server calls with its own key. */
export type Serverfunctie = Van<'service_role'>;
/** What is called as the person who is signed in. */
export type Persoonsfunctie = Van<'jurylid' | 'adviseur' | 'makelaar' | 'beheerder'>;
/** What the workplace calls. */
export type Werkfunctie = Van<'makelaar' | 'beheerder'>;
/** The functions that refuse nobody: whatever they answer is their answer. */
export type Zekerefunctie = {
  [Naam in Functienaam]: Weigeringcode<Naam> extends never ? Naam : never;
}[Functienaam];
