import type { Natelling } from '#domein/stemming/uitslagrij.schema.ts';

const ROL: Readonly<Record<Natelling['rol'], string>> = {
  makelaar: 'Een makelaar',
  beheerder: 'Een beheerder',
};

/** Who counted again, as everyone may know it: the role and the day. */
export const natelZin = (rol: Natelling['rol'], dag: string): string =>
  `${ROL[rol]} telde het na. Dat was op ${dag}. Het klopte.`;

export const natelTekst = {
  kop: 'Nageteld',
  nogNiet: 'Nog niemand telde dit na.',
};
