import { isVerouderd } from '#domein/gedeeld/versheid.ts';
import type { Initiatief } from '#domein/initiatief/initiatief.schema.ts';

/** What is known of whether it goes on; `gecontroleerd_op` is an ISO date, null when nobody looked. */
interface Stand extends Pick<Initiatief, 'gecontroleerd_op'> {
  readonly fase?: Initiatief['fase'];
}

/** Whether something people do is told as of now: it did not stop, and somebody looked less than `maandenVers` months ago. */
export const isVanNu = ({ fase, gecontroleerd_op }: Stand, vandaag: string, maandenVers: number): boolean =>
  fase !== 'gestopt' && !isVerouderd(gecontroleerd_op, vandaag, maandenVers);
