-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: ronde
CREATE TABLE public.ronde (
    id text DEFAULT (gen_random_uuid())::text NOT NULL,
    slug text NOT NULL,
    naam text NOT NULL,
    uitleg text NOT NULL,
    voorwaarden text[] DEFAULT '{}'::text[] NOT NULL,
    wijk_codes text[] DEFAULT '{}'::text[] NOT NULL,
    budget_cent bigint NOT NULL,
    max_per_aanvraag_cent bigint,
    eenvoudig_tot_cent bigint DEFAULT 100000 NOT NULL,
    opent_op timestamp with time zone NOT NULL,
    sluit_op timestamp with time zone NOT NULL,
    besluit_op date NOT NULL,
    status public.ronde_status DEFAULT 'concept'::public.ronde_status NOT NULL,
    voorbeeld boolean DEFAULT false NOT NULL,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    stemvorm public.stemvorm DEFAULT 'goedkeuren'::public.stemvorm NOT NULL,
    verdeelregel public.verdeelregel DEFAULT 'meeste_stemmen'::public.verdeelregel NOT NULL,
    aanvulling public.aanvulling DEFAULT 'add1'::public.aanvulling NOT NULL,
    past_niet public.past_niet DEFAULT 'overslaan'::public.past_niet NOT NULL,
    drempel smallint DEFAULT 50 NOT NULL,
    quorum smallint DEFAULT 50 NOT NULL,
    gelijk text[] DEFAULT '{meeste_stemmen,laagste_bedrag,loting}'::text[] NOT NULL,
    min_keuzes smallint DEFAULT 0 NOT NULL,
    max_keuzes smallint,
    stemmen_vanaf_op timestamp with time zone,
    stemmen_tot_op timestamp with time zone,
    verlengd smallint DEFAULT 0 NOT NULL,
    lot_hash text,
    reden text,
    doorgeschoven_cent bigint,
    meegekomen_cent bigint DEFAULT 0 NOT NULL,
    CONSTRAINT ronde_budget_cent_check CHECK (((budget_cent >= 1) AND (budget_cent <= 1000000000))),
    CONSTRAINT ronde_check CHECK ((sluit_op > opent_op)),
    CONSTRAINT ronde_doorgeschoven_cent_check CHECK (((doorgeschoven_cent >= 0) AND (doorgeschoven_cent <= 1000000000))),
    CONSTRAINT ronde_drempel_check CHECK (((drempel >= 0) AND (drempel <= 100))),
    CONSTRAINT ronde_eenvoudig_tot_cent_check CHECK (((eenvoudig_tot_cent >= 0) AND (eenvoudig_tot_cent <= 1000000000))),
    CONSTRAINT ronde_gelijk_check CHECK (((gelijk <@ ARRAY['meeste_stemmen'::text, 'laagste_bedrag'::text, 'loting'::text]) AND ((cardinality(gelijk) >= 1) AND (cardinality(gelijk) <= 3)) AND (gelijk[cardinality(gelijk)] = 'loting'::text))),
    CONSTRAINT ronde_id_check CHECK ((id ~ '^[a-z0-9][a-z0-9-]{0,62}$'::text)),
    CONSTRAINT ronde_keuzes CHECK ((min_keuzes <= max_keuzes)),
    CONSTRAINT ronde_lot_hash_check CHECK ((lot_hash ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT ronde_max_keuzes_check CHECK (((max_keuzes >= 1) AND (max_keuzes <= 200))),
    CONSTRAINT ronde_max_per_aanvraag_cent_check CHECK (((max_per_aanvraag_cent >= 1) AND (max_per_aanvraag_cent <= 1000000000))),
    CONSTRAINT ronde_meegekomen_cent_check CHECK (((meegekomen_cent >= 0) AND (meegekomen_cent <= budget_cent))),
    CONSTRAINT ronde_min_keuzes_check CHECK (((min_keuzes >= 0) AND (min_keuzes <= 200))),
    CONSTRAINT ronde_naam_check CHECK (((char_length(naam) >= 1) AND (char_length(naam) <= 120))),
    CONSTRAINT ronde_quorum_check CHECK (((quorum >= 0) AND (quorum <= 100))),
    CONSTRAINT ronde_reden_check CHECK (((char_length(reden) >= 1) AND (char_length(reden) <= 2000))),
    CONSTRAINT ronde_slug_check CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (char_length(slug) <= 90))),
    CONSTRAINT ronde_slug_vrij CHECK ((slug <> 'aanvragen'::text)),
    CONSTRAINT ronde_stemt CHECK (((status <> ALL (ARRAY['stemmen'::public.ronde_status, 'tellen'::public.ronde_status])) OR ((stemmen_tot_op IS NOT NULL) AND (lot_hash IS NOT NULL)))),
    CONSTRAINT ronde_stemtijd CHECK (((stemmen_vanaf_op >= sluit_op) AND (stemmen_tot_op > stemmen_vanaf_op))),
    CONSTRAINT ronde_uitleg_check CHECK ((char_length(uitleg) <= 2000)),
    CONSTRAINT ronde_verlengd_check CHECK (((verlengd >= 0) AND (verlengd <= 2))),
    CONSTRAINT ronde_voorwaarden_check CHECK ((cardinality(voorwaarden) <= 20)),
    CONSTRAINT ronde_voorwaarden_lengte_check CHECK ((char_length(array_to_string(voorwaarden, ''::text)) <= 6000)),
    CONSTRAINT ronde_wijk_codes_maat CHECK (((cardinality(wijk_codes) <= 200) AND (char_length(array_to_string(wijk_codes, ''::text)) <= 4000)))
);

-- COMMENT: TABLE ronde
COMMENT ON TABLE public.ronde IS 'A budget round. Amounts in euro cents; wijk_codes empty is the whole city; up to eenvoudig_tot_cent one line of budget is enough. Kept as history.';

-- COMMENT: COLUMN ronde.voorbeeld
COMMENT ON COLUMN public.ronde.voorbeeld IS 'Example content, and shown as such.';

-- COMMENT: COLUMN ronde.drempel
COMMENT ON COLUMN public.ronde.drempel IS 'Percentage of the ballots that say something about a request; it comes first under both rules.';

-- COMMENT: COLUMN ronde.quorum
COMMENT ON COLUMN public.ronde.quorum IS 'Percentage of the jurors of the snapshot; below it there is no result.';

-- COMMENT: COLUMN ronde.gelijk
COMMENT ON COLUMN public.ronde.gelijk IS 'What breaks a tie, first to last; the lot decides what is left.';

-- COMMENT: COLUMN ronde.max_keuzes
COMMENT ON COLUMN public.ronde.max_keuzes IS 'How many requests a ballot may support; null is no limit.';

-- COMMENT: COLUMN ronde.lot_hash
COMMENT ON COLUMN public.ronde.lot_hash IS 'SHA-256 of the secret lot seed, known from the first vote on.';

-- COMMENT: COLUMN ronde.reden
COMMENT ON COLUMN public.ronde.reden IS 'Why voting was made longer or closed early, or why the ronde was withdrawn; public.';

-- COMMENT: COLUMN ronde.doorgeschoven_cent
COMMENT ON COLUMN public.ronde.doorgeschoven_cent IS 'What was left for a later ronde, in euro cents; null is not known yet.';

-- COMMENT: COLUMN ronde.meegekomen_cent
COMMENT ON COLUMN public.ronde.meegekomen_cent IS 'How much of budget_cent was carried over from earlier rondes.';

-- CONSTRAINT: ronde ronde_pkey
ALTER TABLE ONLY public.ronde
    ADD CONSTRAINT ronde_pkey PRIMARY KEY (id);

-- CONSTRAINT: ronde ronde_slug_key
ALTER TABLE ONLY public.ronde
    ADD CONSTRAINT ronde_slug_key UNIQUE (slug);

-- TRIGGER: ronde a_bewaak_ronde
CREATE TRIGGER a_bewaak_ronde BEFORE INSERT OR DELETE OR UPDATE ON public.ronde FOR EACH ROW EXECUTE FUNCTION prive.bewaak_ronde();

-- TRIGGER: ronde a_bewaak_sleutel
CREATE TRIGGER a_bewaak_sleutel BEFORE UPDATE ON public.ronde FOR EACH ROW EXECUTE FUNCTION prive.bewaak_sleutel('id');

-- TRIGGER: ronde a_herstel
CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.ronde FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

-- TRIGGER: ronde a_kies_slug
CREATE TRIGGER a_kies_slug BEFORE INSERT ON public.ronde FOR EACH ROW EXECUTE FUNCTION prive.kies_slug();

-- TRIGGER: ronde b_bewaak_rondetijd
CREATE TRIGGER b_bewaak_rondetijd BEFORE INSERT OR UPDATE OF opent_op, sluit_op, stemmen_tot_op, besluit_op ON public.ronde FOR EACH ROW EXECUTE FUNCTION prive.bewaak_rondetijd();

-- TRIGGER: ronde b_bewaar_slug
CREATE TRIGGER b_bewaar_slug BEFORE UPDATE ON public.ronde FOR EACH ROW WHEN ((new.slug IS DISTINCT FROM old.slug)) EXECUTE FUNCTION prive.bewaar_slug();

-- TRIGGER: ronde b_verse_code
CREATE TRIGGER b_verse_code BEFORE INSERT OR UPDATE ON public.ronde FOR EACH ROW EXECUTE FUNCTION prive.eis_verse_code_geld();

-- TRIGGER: ronde b_verse_code_regels
CREATE TRIGGER b_verse_code_regels BEFORE UPDATE ON public.ronde FOR EACH ROW EXECUTE FUNCTION prive.eis_verse_code_regels();

-- TRIGGER: ronde bewaak_wijken
CREATE TRIGGER bewaak_wijken AFTER INSERT OR UPDATE OF wijk_codes ON public.ronde FOR EACH ROW EXECUTE FUNCTION prive.bewaak_wijken();

-- TRIGGER: ronde boek
CREATE TRIGGER boek AFTER INSERT OR UPDATE OF budget_cent, meegekomen_cent, doorgeschoven_cent, voorbeeld ON public.ronde FOR EACH ROW EXECUTE FUNCTION prive.boek_ronde();

-- TRIGGER: ronde noteer
CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.ronde FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

-- TRIGGER: ronde stempel
CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.ronde FOR EACH ROW EXECUTE FUNCTION prive.stempel();

-- TRIGGER: ronde versie_gewijzigd
CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.ronde REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: ronde versie_toegevoegd
CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.ronde REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: ronde versie_verwijderd
CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.ronde REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: ronde weggehaald
CREATE TRIGGER weggehaald AFTER DELETE OR UPDATE OF status ON public.ronde FOR EACH ROW EXECUTE FUNCTION prive.onthoud_weggehaald('id');

-- POLICY: ronde a beheerder adds ronde rows
CREATE POLICY "a beheerder adds ronde rows" ON public.ronde FOR INSERT TO authenticated WITH CHECK ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

-- POLICY: ronde a beheerder changes ronde rows
CREATE POLICY "a beheerder changes ronde rows" ON public.ronde FOR UPDATE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol)) WITH CHECK ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

-- POLICY: ronde a beheerder removes ronde rows
CREATE POLICY "a beheerder removes ronde rows" ON public.ronde FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

-- POLICY: ronde a visitor reads ronde rows not in concept, staff all
CREATE POLICY "a visitor reads ronde rows not in concept, staff all" ON public.ronde FOR SELECT TO authenticated USING (((status <> 'concept'::public.ronde_status) OR (( SELECT prive.rol() AS rol) IS NOT NULL)));

-- POLICY: ronde anyone reads ronde rows that are not in concept
CREATE POLICY "anyone reads ronde rows that are not in concept" ON public.ronde FOR SELECT TO anon USING ((status <> 'concept'::public.ronde_status));

-- ROW SECURITY: ronde
ALTER TABLE public.ronde ENABLE ROW LEVEL SECURITY;

-- ACL: TABLE ronde
GRANT SELECT ON TABLE public.ronde TO anon;
GRANT SELECT ON TABLE public.ronde TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.ronde TO authenticated;
GRANT SELECT ON TABLE public.ronde TO opschoner;
