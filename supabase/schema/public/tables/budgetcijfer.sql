-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: budgetcijfer
CREATE TABLE public.budgetcijfer (
    id text DEFAULT (gen_random_uuid())::text NOT NULL,
    groep text NOT NULL,
    volgorde integer NOT NULL,
    naam text NOT NULL,
    bedrag_cent bigint,
    aantal integer,
    percentage numeric(5,2),
    van date,
    tot date,
    per_jaar boolean DEFAULT false NOT NULL,
    dekking text,
    uitleg text,
    bron text[] NOT NULL,
    zekerheid public.zekerheid NOT NULL,
    status public.publicatiestatus DEFAULT 'concept'::public.publicatiestatus NOT NULL,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT budgetcijfer_aantal_check CHECK ((aantal >= 0)),
    CONSTRAINT budgetcijfer_bedrag_cent_check CHECK ((bedrag_cent >= 0)),
    CONSTRAINT budgetcijfer_bron_check CHECK ((cardinality(bron) > 0)),
    CONSTRAINT budgetcijfer_bronnen_check CHECK (((cardinality(bron) <= 20) AND (char_length(array_to_string(bron, ''::text)) <= 4000))),
    CONSTRAINT budgetcijfer_check CHECK ((tot >= van)),
    CONSTRAINT budgetcijfer_check1 CHECK ((num_nonnulls(bedrag_cent, aantal, percentage) = 1)),
    CONSTRAINT budgetcijfer_dekking_check CHECK ((length(dekking) <= 200)),
    CONSTRAINT budgetcijfer_groep_check CHECK ((groep = ANY (ARRAY['begroting'::text, 'totaal'::text, 'flexibel'::text, 'vorige_periode'::text, 'kerngetal'::text, 'overig'::text]))),
    CONSTRAINT budgetcijfer_id_check CHECK ((id ~ '^[a-z0-9][a-z0-9-]{0,62}$'::text)),
    CONSTRAINT budgetcijfer_jaar CHECK (((van >= make_date(1900, 1, 1)) AND (tot <= make_date(9999, 12, 31)))),
    CONSTRAINT budgetcijfer_naam_check CHECK (((length(naam) >= 1) AND (length(naam) <= 200))),
    CONSTRAINT budgetcijfer_percentage_check CHECK (((percentage >= (0)::numeric) AND (percentage <= (100)::numeric))),
    CONSTRAINT budgetcijfer_uitleg_check CHECK ((length(uitleg) <= 600))
);

-- COMMENT: TABLE budgetcijfer
COMMENT ON TABLE public.budgetcijfer IS 'One published figure: euro cents, a number, or a percentage, with its period and source. Kept as history.';

-- CONSTRAINT: budgetcijfer budgetcijfer_pkey
ALTER TABLE ONLY public.budgetcijfer
    ADD CONSTRAINT budgetcijfer_pkey PRIMARY KEY (id);

-- TRIGGER: budgetcijfer a_bewaak_sleutel
CREATE TRIGGER a_bewaak_sleutel BEFORE UPDATE ON public.budgetcijfer FOR EACH ROW EXECUTE FUNCTION prive.bewaak_sleutel('id');

-- TRIGGER: budgetcijfer a_herstel
CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.budgetcijfer FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

-- TRIGGER: budgetcijfer noteer
CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.budgetcijfer FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

-- TRIGGER: budgetcijfer stempel
CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.budgetcijfer FOR EACH ROW EXECUTE FUNCTION prive.stempel();

-- TRIGGER: budgetcijfer versie_gewijzigd
CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.budgetcijfer REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: budgetcijfer versie_toegevoegd
CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.budgetcijfer REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: budgetcijfer versie_verwijderd
CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.budgetcijfer REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: budgetcijfer weggehaald
CREATE TRIGGER weggehaald AFTER DELETE OR UPDATE OF status ON public.budgetcijfer FOR EACH ROW EXECUTE FUNCTION prive.onthoud_weggehaald('id');

-- POLICY: budgetcijfer a beheerder removes budgetcijfer rows
CREATE POLICY "a beheerder removes budgetcijfer rows" ON public.budgetcijfer FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

-- POLICY: budgetcijfer a visitor reads published budgetcijfer rows, staff all
CREATE POLICY "a visitor reads published budgetcijfer rows, staff all" ON public.budgetcijfer FOR SELECT TO authenticated USING (((status = 'gepubliceerd'::public.publicatiestatus) OR (( SELECT prive.rol() AS rol) IS NOT NULL)));

-- POLICY: budgetcijfer anyone reads published budgetcijfer rows
CREATE POLICY "anyone reads published budgetcijfer rows" ON public.budgetcijfer FOR SELECT TO anon USING ((status = 'gepubliceerd'::public.publicatiestatus));

-- ROW SECURITY: budgetcijfer
ALTER TABLE public.budgetcijfer ENABLE ROW LEVEL SECURITY;

-- POLICY: budgetcijfer staff add budgetcijfer rows
CREATE POLICY "staff add budgetcijfer rows" ON public.budgetcijfer FOR INSERT TO authenticated WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

-- POLICY: budgetcijfer staff change budgetcijfer rows
CREATE POLICY "staff change budgetcijfer rows" ON public.budgetcijfer FOR UPDATE TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL)) WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

-- ACL: TABLE budgetcijfer
GRANT SELECT ON TABLE public.budgetcijfer TO anon;
GRANT SELECT ON TABLE public.budgetcijfer TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.budgetcijfer TO authenticated;
