/** Mouths from very sad to very glad; drawn, because not every phone has the same faces in its letters. */
const MOND: Readonly<Record<string, string>> = {
  1: 'M7 18q5-7 10 0',
  2: 'M8 17q4-3 8 0',
  3: 'M8 16h8',
  4: 'M8 15q4 3 8 0',
  5: 'M7 14q5 8 10 0z',
};

/** A face beside its words; `getal` from 1 to 5. */
export const Gezichtje = ({ getal }: { getal: string }) => (
  <svg className="gezicht" width="36" height="36" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <circle cx="12" cy="12" r="11" />
    <path d={`M8.5 8v2M15.5 8v2${MOND[getal] ?? ''}`} />
  </svg>
);
