import { FunctionField } from 'react-admin';
import { Blok } from '#islands/werkplek/inhoud/blok.tsx';
import { vandaag } from '#islands/werkplek/inhoud/nieuw.ts';
import { Lijstje, Tekst } from '#islands/werkplek/inhoud/velden.tsx';
import { nagekekenZin } from '#islands/werkplek/inhoud/versheidzin.ts';
import { inhoudTekst as tekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

/** Where a row comes from, and what is not certain about it. */
export const Zekerheid = () => (
  <Blok kop={tekst.zeker}>
    <p className="klein">
      <FunctionField render={(rij) => nagekekenZin(rij, vandaag())} />
    </p>
    <Tekst source="let_op" max={600} multiline />
    <Lijstje source="bron" max={200} aantal={20} />
  </Blok>
);
