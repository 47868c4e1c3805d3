import { bedrag } from '#teksten/nl/taal/bedrag.ts';
import { buurt } from '#teksten/nl/taal/woord.ts';

interface Weg {
  readonly kop: string;
  readonly waar: string;
  readonly wie: string;
  readonly hoeLang: string;
  readonly zeker: string;
}
const RONDE = 'Zeker, als er een ronde open is.';

/** What somebody needs, and the way to it. */
export const gidsTekst = {
  kop: 'Wat heb je nodig?',
  waar: 'Waar vraag je het?',
  wie: 'Wie beslist?',
  hoeLang: 'Hoe lang duurt het?',
  zeker: 'Hoe zeker is dit?',
  klein: {
    kop: `Ik heb ${bedrag(30_000)} nodig`,
    waar: 'In een ronde van het buurtbudget. Eén regel met een bedrag is vaak genoeg.',
    wie: 'De buurtjury. Dat zijn bewoners.',
    hoeLang: 'Vragen kost je tien minuten. De dag van het besluit staat bij de ronde.',
    zeker: RONDE,
  },
  groot: {
    kop: `Ik heb ${bedrag(300_000)} nodig`,
    waar: 'In een ronde van het buurtbudget. Je maakt er een lijstje bij van wat alles kost.',
    wie: 'De buurtjury. Wie er verstand van heeft, geeft raad.',
    hoeLang: 'Vragen kost je twintig minuten. De dag van het besluit staat bij de ronde.',
    zeker: RONDE,
  },
  vergunning: {
    kop: 'Ik heb een vergunning nodig',
    waar: 'Bij de gemeente. Een makelaar wijst je de weg.',
    wie: 'De gemeente.',
    hoeLang: 'Vraag dat eerst bij de gemeente na. Begin dus op tijd.',
    zeker: 'Deze site gaat er niet over.',
  },
  ruimte: {
    kop: 'Ik heb een ruimte nodig',
    waar: `In een buurtcentrum. Loop binnen in je ${buurt.een}.`,
    wie: 'Wie het gebouw beheert, samen met de mensen die er komen.',
    hoeLang: 'Dat verschilt per gebouw.',
    zeker: 'Zo was het in oudere stukken bedoeld.',
  },
  naarStad: 'Site van de gemeente',
} satisfies Record<string, string | Weg>;

export const wegen = ['klein', 'groot', 'vergunning', 'ruimte'] as const;
