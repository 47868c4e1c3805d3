-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: aanmelding
CREATE TABLE public.aanmelding (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    nummer text NOT NULL,
    naam text NOT NULL,
    omschrijving text NOT NULL,
    themas text[] DEFAULT '{}'::text[] NOT NULL,
    wijk_code text NOT NULL,
    buurt_code text,
    adres text,
    lat double precision,
    lon double precision,
    website text,
    kanaal public.kanaal NOT NULL,
    bevestigd_op timestamp with time zone,
    status public.aanmelding_status DEFAULT 'ingediend'::public.aanmelding_status NOT NULL,
    initiatief_id text,
    ingediend_op timestamp with time zone NOT NULL,
    afgesloten_op timestamp with time zone,
    behandelaar uuid,
    CONSTRAINT aanmelding_adres_check CHECK (((char_length(adres) >= 1) AND (char_length(adres) <= 160))),
    CONSTRAINT aanmelding_check CHECK (((lat IS NULL) = (lon IS NULL))),
    CONSTRAINT aanmelding_lat_check CHECK (((lat >= ('-90'::integer)::double precision) AND (lat <= (90)::double precision))),
    CONSTRAINT aanmelding_lon_check CHECK (((lon >= ('-180'::integer)::double precision) AND (lon <= (180)::double precision))),
    CONSTRAINT aanmelding_naam_check CHECK (((char_length(naam) >= 1) AND (char_length(naam) <= 120))),
    CONSTRAINT aanmelding_nummer_check CHECK ((nummer ~ '^M-[2-9BCDFGHJKMNPQRSTVWXZ]{6}$'::text)),
    CONSTRAINT aanmelding_omschrijving_check CHECK (((char_length(omschrijving) >= 1) AND (char_length(omschrijving) <= 2000))),
    CONSTRAINT aanmelding_themas_check CHECK ((cardinality(themas) <= 10)),
    CONSTRAINT aanmelding_website_check CHECK (((website ~ '^https?://'::text) AND (char_length(website) <= 500)))
);

-- COMMENT: TABLE aanmelding
COMMENT ON TABLE public.aanmelding IS 'An initiative as a resident registered it; the person stands in prive.contact. Kept 1 year after afgesloten_op.';

-- COMMENT: COLUMN aanmelding.bevestigd_op
COMMENT ON COLUMN public.aanmelding.bevestigd_op IS 'Null: waits for a confirmation by mail, or by a call of the makelaar.';

-- CONSTRAINT: aanmelding aanmelding_nummer_key
ALTER TABLE ONLY public.aanmelding
    ADD CONSTRAINT aanmelding_nummer_key UNIQUE (nummer);

-- CONSTRAINT: aanmelding aanmelding_pkey
ALTER TABLE ONLY public.aanmelding
    ADD CONSTRAINT aanmelding_pkey PRIMARY KEY (id);

-- INDEX: aanmelding_afgesloten
CREATE INDEX aanmelding_afgesloten ON public.aanmelding USING btree (afgesloten_op) WHERE (afgesloten_op IS NOT NULL);

-- INDEX: aanmelding_behandelaar
CREATE INDEX aanmelding_behandelaar ON public.aanmelding USING btree (behandelaar);

-- INDEX: aanmelding_buurt
CREATE INDEX aanmelding_buurt ON public.aanmelding USING btree (buurt_code);

-- INDEX: aanmelding_ingediend
CREATE INDEX aanmelding_ingediend ON public.aanmelding USING btree (ingediend_op);

-- INDEX: aanmelding_initiatief
CREATE INDEX aanmelding_initiatief ON public.aanmelding USING btree (initiatief_id);

-- INDEX: aanmelding_status
CREATE INDEX aanmelding_status ON public.aanmelding USING btree (status, ingediend_op);

-- INDEX: aanmelding_wijk
CREATE INDEX aanmelding_wijk ON public.aanmelding USING btree (wijk_code, ingediend_op);

-- TRIGGER: aanmelding a_herstel
CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.aanmelding FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

-- TRIGGER: aanmelding bewaak_status
CREATE TRIGGER bewaak_status BEFORE INSERT OR UPDATE ON public.aanmelding FOR EACH ROW EXECUTE FUNCTION prive.bewaak_status('ingediend');

-- TRIGGER: aanmelding noteer
CREATE TRIGGER noteer AFTER DELETE ON public.aanmelding FOR EACH ROW EXECUTE FUNCTION prive.noteer('id', 'makelaar beheerder');

-- FK CONSTRAINT: aanmelding aanmelding_behandelaar_fkey
ALTER TABLE ONLY public.aanmelding
    ADD CONSTRAINT aanmelding_behandelaar_fkey FOREIGN KEY (behandelaar) REFERENCES public.medewerker(id) ON DELETE SET NULL;

-- FK CONSTRAINT: aanmelding aanmelding_buurt_code_fkey
ALTER TABLE ONLY public.aanmelding
    ADD CONSTRAINT aanmelding_buurt_code_fkey FOREIGN KEY (buurt_code) REFERENCES public.buurt(code) ON UPDATE CASCADE ON DELETE RESTRICT;

-- FK CONSTRAINT: aanmelding aanmelding_initiatief_id_fkey
ALTER TABLE ONLY public.aanmelding
    ADD CONSTRAINT aanmelding_initiatief_id_fkey FOREIGN KEY (initiatief_id) REFERENCES public.initiatief(id) ON UPDATE CASCADE ON DELETE SET NULL;

-- FK CONSTRAINT: aanmelding aanmelding_wijk_code_fkey
ALTER TABLE ONLY public.aanmelding
    ADD CONSTRAINT aanmelding_wijk_code_fkey FOREIGN KEY (wijk_code) REFERENCES public.wijk(code) ON UPDATE CASCADE ON DELETE RESTRICT;

-- ROW SECURITY: aanmelding
ALTER TABLE public.aanmelding ENABLE ROW LEVEL SECURITY;

-- POLICY: aanmelding staff read aanmelding rows, but not their own
CREATE POLICY "staff read aanmelding rows, but not their own" ON public.aanmelding FOR SELECT TO authenticated USING (((( SELECT prive.rol() AS rol) IS NOT NULL) AND (id <> ALL (( SELECT prive.klachten_over_mij() AS klachten_over_mij)::uuid[]))));

-- ACL: TABLE aanmelding
GRANT SELECT ON TABLE public.aanmelding TO authenticated;
GRANT SELECT,DELETE ON TABLE public.aanmelding TO opschoner;
