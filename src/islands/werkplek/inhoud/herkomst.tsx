import { FunctionField } from 'react-admin';
import { stad } from '#config/stad.ts';
import { isVerouderd } from '#domein/gedeeld/versheid.ts';
import { Blok } from '#islands/werkplek/inhoud/blok.tsx';
import { vandaag } from '#islands/werkplek/inhoud/nieuw.ts';
import { Lijstje, Tekst } from '#islands/werkplek/inhoud/velden.tsx';
import { korteDatum } from '#teksten/nl/taal/datum.ts';
import { inhoudTekst as tekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

/** When a row was checked, in words; it says so when that is too long ago. */
export function nagekeken(op: unknown): string {
  if (typeof op !== 'string') return tekst.nooit;
  const dag = korteDatum(op);
  return isVerouderd(op, vandaag(), stad.maandenVers) ? tekst.teOud(dag) : dag;
}

/** Where a row comes from, and what is not certain about it. */
export const Zekerheid = () => (
  <Blok kop={tekst.zeker}>
    <p className="klein">
      <FunctionField render={(rij) => tekst.nagekeken(nagekeken(rij['gecontroleerd_op']))} />
    </p>
    <Tekst source="let_op" max={600} multiline />
    <Lijstje source="bron" max={200} aantal={20} />
  </Blok>
);
