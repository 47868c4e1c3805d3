/** Who counted an uitslag again, as everyone may know it: the role and the day. */
export const natelTekst = {
  kop: 'Nageteld',
  nogNiet: 'Nog niemand telde dit na.',
  makelaar: (dag: string): string => `Een makelaar telde het na. Dat was op ${dag}. Het klopte.`,
  beheerder: (dag: string): string => `Een beheerder telde het na. Dat was op ${dag}. Het klopte.`,
};
