/** A noun of this city's own vocabulary; `lidwoord` decides "deze" or "dit". */
export interface Gebiedswoord {
  readonly een: string;
  readonly meer: string;
  readonly lidwoord: 'de' | 'het';
}

/** What a source says about this city, in our own plain words. The site shows it with the source beside it. */
export interface Bronfeit {
  readonly tekst: string;
  readonly bron: string;
}

/**
 * Everything the fixed pages tell about this city alone, in stad-achtergrond.ts: apart from `stad`, which forms in the
 * browser carry along. Another city writes its own; an empty list shows nothing.
 */
export interface Achtergrond {
  /** Nothing of this city exists, and every page says so. */
  readonly verzonnen: boolean;
  /** Why the city needs this portal. */
  readonly waarom: readonly Bronfeit[];
  /** How makelaars were asked to work. */
  readonly werk: readonly Bronfeit[];
  /** Who helps one person or family. */
  readonly persoonlijkeHulp: readonly Bronfeit[];
  /** What was agreed or proposed about money and who decides. */
  readonly buurtbudget: readonly Bronfeit[];
  /** Where else residents could find money or help for a plan. */
  readonly anderGeld: readonly Bronfeit[];
  /** Contradictions about money, places and people: shown, not solved. */
  readonly tegenspraken: readonly Bronfeit[];
}

/**
 * How long things are kept after their end; the name ends in the unit. The site tells these numbers, and the clock hands
 * them to `opschonen` in the database. What an operator decides about it: docs/operate.md.
 */
export interface Bewaartermijnen {
  /** Name, mail and phone, after a dossier closed. */
  readonly contact_maanden: number;
  /** An aanmelding, or a request that got no money, after it closed; and the words of feedback after its answer. */
  readonly dossier_maanden: number;
  /** A request that got money, without who asked. */
  readonly toegekend_maanden: number;
  /** The address of who gave feedback, after the answer. */
  readonly feedback_maanden: number;
  /** That a mail was sent; what it said is gone as soon as it arrived. */
  readonly bericht_dagen: number;
  /** What stands in a mail that does not arrive. */
  readonly code_uren: number;
  /** Counts against abuse. */
  readonly limiet_dagen: number;
  /** Who changed what. */
  readonly logboek_maanden: number;
  /** Who was in a jury, and every ballot, after the uitslag was confirmed. */
  readonly stem_maanden: number;
  /** What makelaars heard in the street, without who said it. */
  readonly signaal_maanden: number;
  /** What residents say is wrong on a page, after the last of them said it. */
  readonly verbetering_maanden: number;
  /** Who stays silent after a question is reminded, reminded for the last time, and past: each so long after the one before. */
  readonly vraag_dagen: number;
  /** The same for the eindverslag of who got money. */
  readonly verslag_maanden: number;
  /** Who is behind a dossier that stays open, after its last step. */
  readonly uiterst_maanden: number;
  /** Jury and ballots of a ronde that stands still, after its last day. */
  readonly stilstand_maanden: number;
  /** Somebody who worked here, after the last day; who did nothing here for as long has left. */
  readonly medewerker_maanden: number;
  /** Phone and mail of an initiatief, after somebody last looked whether they are right. */
  readonly initiatief_maanden: number;
}

/** Within how long we do what a resident waits for; both sides see the day. The name ends in the unit. */
export interface Termijnen {
  /** An answer to what somebody asks or tells in a dossier. */
  readonly bewonersvraag_dagen: number;
  /** That somebody begins with an aanmelding or an aanvraag, or says how a plan that got money starts. */
  readonly oppakken_dagen: number;
}

/** How many places the city itself counts, with year and source; null when nobody published a number. */
export type Stadslijst = Readonly<
  Record<'buurtcentrum' | 'speeltuin', { aantal: number; jaar: number; bron: string } | null>
>;

/** PDOK boundaries; {jaar} is filled in by the importer. */
export interface Grenzenbron {
  readonly url: string;
  readonly jaar: number;
  readonly vermelding: string;
}

export interface Stad {
  readonly naam: string;
  readonly gemeente: string;
  readonly gemeentecode: string;
  /** BCP 47 code of the site's language. */
  readonly taal: string;
  readonly woorden: { readonly wijk: Gebiedswoord; readonly buurt: Gebiedswoord };
  /** How many areas there must be; imports and builds stop on any other number. */
  readonly aantal: { readonly wijken: number; readonly buurten: number };
  readonly kaart: {
    readonly midden: readonly [lat: number, lon: number];
    readonly zoom: number;
    /** Rough frame of the city, degrees WGS84: points outside it are refused as typing errors or wrong projections. */
    readonly kader: { readonly zuid: number; readonly west: number; readonly noord: number; readonly oost: number };
    /** Tile address with {z}, {x} and {y}. */
    readonly tegels: string;
    readonly tegelbron: { readonly tekst: string; readonly url: string };
  };
  /** PDOK Locatieserver, without a slash at the end. */
  readonly adreszoeker: string;
  /** Contact of the team behind the portal. null: not filled in yet; `deploy:check` stops on it. */
  readonly contact: {
    readonly telefoon: string | null;
    readonly email: string | null;
    readonly postadres: string | null;
  };
  /** Who is responsible for the site and for personal data. null: not filled in yet, and the pages say so. */
  readonly verantwoordelijke: string | null;
  readonly bewaartermijnen: Bewaartermijnen;
  readonly termijnen: Termijnen;
  /** How many days the host keeps copies of the database, as agreed with it; what was erased stands in them until then. */
  readonly kopieDagen: number;
  /** How to object to a decision, in one or two plain sentences, and a page that tells more. null: not filled in yet, and everyone is told so. */
  readonly bezwaar: { readonly hoe: string; readonly url: string | null } | null;
  readonly opendata: { readonly licentie: string; readonly licentieUrl: string };
  /** After how many months a record asks "Klopt dit nog?". */
  readonly maandenVers: number;
  /**
   * From how many ballots they are published one by one, without a name. The rule of equal shares needs ten, so that many at
   * least; below it only totals are published.
   */
  readonly biljettenVanaf: number;
  /** Within how many days feedback gets an answer; the site promises it and tells how often it was kept. */
  readonly antwoordDagen: number;
  /** Awards of more than this, in euro cents, need a second beheerder. Kept in the database too; a test compares. */
  readonly tweedeBeheerderBovenCent: number;
  /**
   * So many days what one beheerder awarded alone adds up, and what one applicant got that way: with it the next award may not
   * be more than `tweedeBeheerderBovenCent` without a second one. Kept in the database too; a test compares.
   */
  readonly alleenDagen: number;
  /**
   * Somebody outside the line of makelaars and beheerders, who alone reads feedback about that team or the portal, and hears what
   * waits too long there. null: not chosen yet, and then the team reads it and nobody hears; `deploy:check` stops on it.
   */
  readonly vertrouwenspersoon: { readonly functie: string; readonly email: string } | null;
  /** Site of the municipality: where people can go while `contact` is empty. */
  readonly website: string;
  /** Companies that work with the site's data for the city, and what they do, as the end of "het bedrijf dat …". */
  readonly verwerkers: readonly { readonly naam: string; readonly doet: string }[];
  /** Where the source code is published; null: not yet. */
  readonly broncode: string | null;
  /** How `organisatie.rol` begins for those who employ the makelaars, and for those who help one person or family. */
  readonly rollen: { readonly makelaars: string; readonly persoonlijk: string };
}
