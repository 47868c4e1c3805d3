import type { Ik } from '#domein/contract/werkplek.ts';
import type { Wisreden } from '#domein/dossier/wisreden.ts';

/** What takes two people, as staff read it. */
export const samenTekst = {
  wacht: 'Genoteerd. Een collega moet hetzelfde doen. Dan pas gaat het door.',
  wachtBeheerder: 'Genoteerd. Een tweede beheerder moet hetzelfde besluiten. Dan pas gaat het door.',
  /** Said in the inbox, where something is missing for it. */
  tweede: {
    er: null,
    niemand: 'Voor sommige stappen zijn twee mensen nodig. Jij bent nu de enige. Zulke stappen wachten op een collega.',
    nieuw: 'Je account is nieuw. Een collega moet eerst zeggen dat jij het bent. Tot dan tel je niet mee als tweede.',
  } satisfies Record<Ik['tweede'], string | null>,
  nieuw: {
    kop: 'Ken je deze collega?',
    uitleg: 'Dit account of adres is nieuw. Bel of spreek de collega eerst. Klopt het adres ook?',
    knop: (naam: string) => `Ja, dit is ${naam}`,
    gedaan: (naam: string) => `${naam} telt nu mee.`,
    niet: 'Een andere collega moet dit bevestigen.',
  },
  redenen: {
    telefoon: 'De bewoner vroeg het aan de telefoon',
    brief: 'De bewoner vroeg het met een brief',
    balie: 'De bewoner vroeg het aan de balie',
    misbruik: 'Het is onzin of misbruik',
  } satisfies Record<Wisreden, string>,
  /** For somebody without a confirmed address, who asked. */
  namens: {
    reden: 'Hoe vroeg de bewoner het?',
    gedaan: 'Het is gedaan, op naam van jou en je collega.',
    niets: 'Je hebt nog niets aangepast.',
    intrekken: {
      kop: 'Stop ermee voor de bewoner',
      uitleg: 'Alleen als de bewoner dat vraagt en geen bevestigd adres heeft. Twee collega’s moeten dit doen.',
      knop: 'Stop ermee',
      wil: (naam: string) => `${naam} wil hiermee stoppen voor de bewoner.`,
      wilJij: 'Jij wilt hiermee stoppen. Een collega moet dat ook doen.',
    },
    wijzigen: {
      kop: 'Pas het aan voor de bewoner',
      uitleg: 'Alleen als de bewoner dat vraagt en geen bevestigd adres heeft. Een collega bewaart daarna hetzelfde.',
      knop: 'Bewaar de nieuwe woorden',
      wil: (naam: string) => `${naam} wil deze woorden aanpassen. De nieuwe woorden staan hieronder al ingevuld.`,
      wilJij: 'Jij wilt deze woorden aanpassen. Een collega moet dat ook doen.',
      was: 'Nu staat er:',
      leeg: 'niets',
    },
  },
  wissen: {
    kop: 'Wis de gegevens',
    uitleg: 'Alleen als de bewoner dat vraagt en geen code heeft. Twee collega’s moeten dit doen. Het komt niet terug.',
    reden: 'Waarom wis je dit?',
    knop: 'Wis de gegevens',
    wil: (naam: string) => `${naam} wil dit dossier wissen.`,
    wilJij: 'Jij wilt dit dossier wissen. Een collega moet dat ook doen.',
    gewist: 'De gegevens zijn gewist.',
  },
};
