import type { SubmitEvent } from 'react';
import { paths } from '#config/paths.ts';
import { vervolgAnker } from '#domein/gedeeld/vervolg.ts';
import type { Besturing } from '#formulieren/besturing.ts';
import { FOUTENLIJST_ID } from '#formulieren/foutenlijst.tsx';
import { type Formulierfout, LEEG, type Toestand, type Waarden } from '#formulieren/toestand.ts';
import { bewaarConcept, isGedeeld, leesConcept, wisConcept, zetGedeeld } from '#islands/formulier/concept.ts';
import { groepVan } from '#islands/formulier/fouten.ts';
import { Puzzel } from '#islands/formulier/puzzel.ts';
import { beginStand, type Definitie, type Regels, type Stand } from '#islands/formulier/stand.ts';
import {
  alsRuw,
  focusIn,
  groepenVan,
  isAangeraakt,
  leesFormulier,
  namenIn,
  overzichtVan,
} from '#islands/formulier/velden.ts';
import { verzend } from '#islands/formulier/verzenden.ts';
import { leesBladstand, zetBladstand } from '#islands/gedeeld/bladstand.ts';
import { naDruk } from '#islands/gedeeld/na-druk.ts';
import { nieuweSleutel } from '#islands/gedeeld/nieuwe-sleutel.ts';
import { zoek } from '#islands/gedeeld/zoek-element.ts';
import { formulierTekst } from '#teksten/nl/formulieren.ts';

const BEWAAR_NA = 400;

/** Steps, errors, drafts and sending of one form. The answers themselves stay in the fields of the page. */
export class Meester {
  stand: Stand;
  #huis: HTMLElement;
  #definitie: Definitie;
  #begin: Toestand;
  #puzzel = new Puzzel();
  #sleutel = '';
  #titel = '';
  #regels: Promise<Regels> | undefined;
  #klok: ReturnType<typeof setTimeout> | undefined;
  #luisteraars = new Set<() => void>();

  constructor(huis: HTMLElement, definitie: Definitie, begin: Toestand) {
    this.#huis = huis;
    this.#definitie = definitie;
    this.#begin = begin;
    this.stand = beginStand(begin);
  }

  volg = (luisteraar: () => void): (() => void) => {
    this.#luisteraars.add(luisteraar);
    return () => this.#luisteraars.delete(luisteraar);
  };

  #zet(deel: Partial<Stand>): void {
    this.stand = { ...this.stand, ...deel };
    const { fouten, samenvatting } = this.stand;
    const titel =
      samenvatting && fouten.length > 0 ? formulierTekst.fouten.inTitel(fouten.length, this.#titel) : this.#titel;
    if (document.title !== titel) document.title = titel;
    for (const luisteraar of this.#luisteraars) luisteraar();
  }

  get #formulier(): HTMLFormElement {
    return zoek(this.#huis, 'form', HTMLFormElement);
  }
  get #waarden(): Waarden {
    return leesFormulier(this.#formulier);
  }
  get #namen(): Set<string>[] {
    return groepenVan(this.#formulier).map(namenIn);
  }
  #kop = (stap: number): { id: string } => ({
    id: `groep-${groepenVan(this.#formulier)[stap]?.dataset.groep ?? 'nakijken'}`,
  });

  /** The first drawing equals that of the server; only then the form becomes one with steps. Returns how to let go. */
  neemOver = (): (() => void) => {
    const { soort } = this.#definitie;
    const { fouten } = this.#begin;
    const concept = leesConcept(soort);
    const getypt = this.#waarden;
    this.#sleutel = concept?.sleutel ?? nieuweSleutel();
    this.#titel = document.title.replace(formulierTekst.fouten.inTitel(fouten.length, ''), '');
    const terug = concept && fouten.length === 0 && !isAangeraakt(this.#formulier);
    // On a slow line somebody may be typing already: that group stays in sight, and the focus where it is.
    const hier = focusIn(groepenVan(this.#formulier));
    this.#zet({
      actief: true,
      stap: fouten.length > 0 ? groepVan(this.#namen, fouten[0]?.veld ?? null) : hier.stap,
      gedeeld: isGedeeld(),
      heeftConcept: concept !== undefined,
      ...(terug
        ? {
            waarden: { ...getypt, ...concept.waarden },
            versie: 1,
            melding: formulierTekst.concept.terug,
            focus: hier.focus,
          }
        : {}),
      ...(fouten.length > 0 ? { focus: { id: FOUTENLIJST_ID } } : {}),
    });
    if (terug || fouten.length > 0) this.#gewijzigd();
    const los = new AbortController();
    const { signal } = los;
    this.#huis.addEventListener('input', this.#invoer, { signal });
    this.#huis.addEventListener('focusin', () => void this.#laadRegels(), { signal, once: true });
    this.#huis.addEventListener('focusout', (weg) => void this.#veldKlaar(weg), { signal });
    window.addEventListener('pagehide', this.#bewaarNu, { signal });
    window.addEventListener('pageshow', this.#naVersturen, { signal });
    this.#naVersturen();
    const stopLive = this.#definitie.live?.volg(() => void this.#kijkLive());
    return () => {
      los.abort();
      stopLive?.();
    };
  };

  async #kijkLive(): Promise<void> {
    const live = await this.#definitie.live?.lees(this.#waarden);
    if (live !== undefined && live?.zin !== this.stand.live?.zin) this.#zet({ live });
  }

  #stopKlok(): void {
    clearTimeout(this.#klok);
    this.#klok = undefined;
  }
  #bewaar(): void {
    bewaarConcept(this.#definitie.soort, { waarden: this.#waarden, sleutel: this.#sleutel });
  }
  #bewaarNu = (): void => {
    if (this.#klok === undefined) return;
    this.#stopKlok();
    this.#bewaar();
  };

  /** The Back button gives back what was sent, with who sent it: the next person would see it, or send it again. */
  #naVersturen = (): void => {
    if (!leesBladstand().verstuurd) return;
    zetBladstand({});
    this.#maakLeeg(formulierTekst.alVerstuurd);
  };

  #invoer = ({ target }: Event): void => {
    if (target instanceof Element && target.closest('form')) this.#gewijzigd();
  };

  #gewijzigd = (): void => {
    this.#stopKlok();
    this.#klok = setTimeout(() => {
      this.#bewaarNu();
      const heeftConcept = !isGedeeld();
      if (heeftConcept !== this.stand.heeftConcept) this.#zet({ heeftConcept });
      void this.#reken();
    }, BEWAAR_NA);
  };

  // Without the rules, for want of a connection, the server is the first to look.
  async #laadRegels(): Promise<Regels | undefined> {
    this.#regels ??= this.#definitie.laadRegels();
    const regels = await this.#regels.catch(() => undefined);
    if (!regels) this.#regels = undefined;
    return regels;
  }
  async #reken(): Promise<void> {
    const regels = await this.#laadRegels();
    const ruw = alsRuw(this.#waarden);
    const som = regels?.som?.(ruw) ?? null;
    const waarschuwing = regels?.waarschuwing?.(ruw) ?? null;
    if (JSON.stringify(som) !== JSON.stringify(this.stand.som) || waarschuwing !== this.stand.waarschuwing)
      this.#zet({ som, waarschuwing });
  }

  async #fouten(): Promise<readonly Formulierfout[]> {
    return (await this.#laadRegels())?.fouten(alsRuw(this.#waarden)) ?? [];
  }

  /** What was said about a field is looked at again when somebody leaves it; an empty field is left in peace. */
  async #veldKlaar({ target }: FocusEvent): Promise<void> {
    if (!(target instanceof HTMLElement) || !('name' in target) || !('value' in target) || !target.name) return;
    await naDruk();
    const had = this.stand.fouten.some(({ veld }) => veld === target.name);
    if (!had && String(target.value).trim() === '') return;
    const nu = (await this.#fouten()).filter(({ veld }) => veld === target.name);
    if (!had && nu.length === 0) return;
    this.#zet({ fouten: [...this.stand.fouten.filter(({ veld }) => veld !== target.name), ...nu] });
  }

  #toonFouten(fouten: readonly Formulierfout[]): void {
    const eerste = fouten.find(({ veld }) => veld !== null);
    const stap = eerste ? groepVan(this.#namen, eerste.veld) : this.stand.stap;
    this.#zet({ stap, fouten, samenvatting: true, bezig: false, focus: { id: FOUTENLIJST_ID } });
  }

  #naarStap = (stap: number): void => {
    const groepen = groepenVan(this.#formulier);
    if (stap >= groepen.length - 1) this.#puzzel.begin();
    const overzicht = groepen.map((groep) => overzichtVan(groep, this.#definitie.teksten));
    this.#zet({
      stap,
      overzicht,
      fouten: [],
      samenvatting: false,
      melding: null,
      mislukt: null,
      focus: this.#kop(stap),
    });
  };

  async #verder(): Promise<void> {
    if (this.stand.bezig) return;
    const hier = this.#namen[this.stand.stap];
    const alle = await this.#fouten();
    const fouten = hier ? alle.filter(({ veld }) => veld !== null && hier.has(veld)) : alle;
    if (fouten.length > 0) this.#toonFouten(fouten);
    else if (hier) this.#naarStap(this.stand.stap + 1);
    else await this.#stuur();
  }

  async #stuur(): Promise<void> {
    const { soort } = this.#definitie;
    this.#zet({ bezig: true, mislukt: null, melding: null, fouten: [] });
    const waarden = this.#waarden;
    const uitkomst = await verzend(`/api/${soort}`, { waarden, sleutel: this.#sleutel, puzzel: this.#puzzel });
    if (uitkomst.soort === 'fouten') return this.#toonFouten(uitkomst.fouten);
    if (uitkomst.soort === 'mislukt') {
      // The next attempt is meant: it must not be taken for the one that is there already.
      if (uitkomst.code === 'sleutel_hergebruikt') {
        this.#sleutel = nieuweSleutel();
        this.#bewaar();
      }
      return this.#zet({ bezig: false, mislukt: uitkomst.zin });
    }
    this.#stopKlok();
    wisConcept(soort);
    zetBladstand({ verstuurd: true });
    const { nummer, vervolg } = uitkomst;
    location.assign(paths.bedankt(soort, nummer, vervolg && vervolgAnker(soort, vervolg)));
  }

  #maakLeeg(melding: string): void {
    this.#stopKlok();
    this.#sleutel = nieuweSleutel();
    const { versie, gedeeld } = this.stand;
    this.#zet({ ...beginStand(LEEG), actief: true, gedeeld, versie: versie + 1, melding, focus: this.#kop(0) });
  }

  get besturing(): Besturing {
    return {
      ...this.stand,
      gewijzigd: this.#gewijzigd,
      naarStap: this.#naarStap,
      naarFout: ({ veld }, id) => this.#zet({ stap: groepVan(this.#namen, veld), focus: { id } }),
      verstuur: (gebeurtenis: SubmitEvent<HTMLFormElement>) => {
        gebeurtenis.preventDefault();
        void this.#verder();
      },
      zetGedeeld: (gedeeld) => {
        zetGedeeld(gedeeld);
        this.#zet({ gedeeld, heeftConcept: false });
      },
      gooiWeg: () => {
        wisConcept(this.#definitie.soort);
        this.#maakLeeg(formulierTekst.concept.weggegooid);
      },
    };
  }
}
