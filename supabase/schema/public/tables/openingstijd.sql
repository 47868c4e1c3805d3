-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: openingstijd
CREATE TABLE public.openingstijd (
    id text DEFAULT (gen_random_uuid())::text NOT NULL,
    plek_id text NOT NULL,
    dag smallint,
    datum date,
    van time without time zone,
    tot time without time zone,
    uitleg text,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT openingstijd_check CHECK (((dag IS NULL) <> (datum IS NULL))),
    CONSTRAINT openingstijd_check1 CHECK (((van IS NULL) = (tot IS NULL))),
    CONSTRAINT openingstijd_check2 CHECK (((dag IS NULL) OR (van IS NOT NULL))),
    CONSTRAINT openingstijd_check3 CHECK ((tot > van)),
    CONSTRAINT openingstijd_dag_check CHECK (((dag >= 1) AND (dag <= 7))),
    CONSTRAINT openingstijd_datum_jaar CHECK (((datum >= make_date(1900, 1, 1)) AND (datum <= make_date(9999, 12, 31)))),
    CONSTRAINT openingstijd_id_check CHECK ((id ~ '^[a-z0-9][a-z0-9-]{0,62}$'::text)),
    CONSTRAINT openingstijd_uitleg_check CHECK ((length(uitleg) <= 160))
);

-- COMMENT: TABLE openingstijd
COMMENT ON TABLE public.openingstijd IS 'Open from van to tot, local time, on a weekday (dag 1 = Monday) or one date (datum); a date without hours is closed. Kept with the plek.';

-- CONSTRAINT: openingstijd openingstijd_pkey
ALTER TABLE ONLY public.openingstijd
    ADD CONSTRAINT openingstijd_pkey PRIMARY KEY (id);

-- INDEX: openingstijd_plek
CREATE INDEX openingstijd_plek ON public.openingstijd USING btree (plek_id);

-- TRIGGER: openingstijd a_bewaak_sleutel
CREATE TRIGGER a_bewaak_sleutel BEFORE UPDATE ON public.openingstijd FOR EACH ROW EXECUTE FUNCTION prive.bewaak_sleutel('id');

-- TRIGGER: openingstijd a_herstel
CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.openingstijd FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

-- TRIGGER: openingstijd noteer
CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.openingstijd FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

-- TRIGGER: openingstijd stempel
CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.openingstijd FOR EACH ROW EXECUTE FUNCTION prive.stempel();

-- TRIGGER: openingstijd versie_gewijzigd
CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.openingstijd REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: openingstijd versie_toegevoegd
CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.openingstijd REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: openingstijd versie_verwijderd
CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.openingstijd REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: openingstijd weggehaald
CREATE TRIGGER weggehaald AFTER DELETE ON public.openingstijd FOR EACH ROW EXECUTE FUNCTION prive.onthoud_weggehaald('id');

-- FK CONSTRAINT: openingstijd openingstijd_plek_id_fkey
ALTER TABLE ONLY public.openingstijd
    ADD CONSTRAINT openingstijd_plek_id_fkey FOREIGN KEY (plek_id) REFERENCES public.plek(id) ON UPDATE CASCADE ON DELETE CASCADE;

-- POLICY: openingstijd a beheerder removes openingstijd rows
CREATE POLICY "a beheerder removes openingstijd rows" ON public.openingstijd FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

-- POLICY: openingstijd a visitor reads published openingstijd rows, staff all
CREATE POLICY "a visitor reads published openingstijd rows, staff all" ON public.openingstijd FOR SELECT TO authenticated USING (((EXISTS ( SELECT 1
   FROM public.plek p
  WHERE ((p.id = openingstijd.plek_id) AND (p.status = 'gepubliceerd'::public.publicatiestatus)))) OR (( SELECT prive.rol() AS rol) IS NOT NULL)));

-- POLICY: openingstijd anyone reads published openingstijd rows
CREATE POLICY "anyone reads published openingstijd rows" ON public.openingstijd FOR SELECT TO anon USING ((EXISTS ( SELECT 1
   FROM public.plek p
  WHERE ((p.id = openingstijd.plek_id) AND (p.status = 'gepubliceerd'::public.publicatiestatus)))));

-- ROW SECURITY: openingstijd
ALTER TABLE public.openingstijd ENABLE ROW LEVEL SECURITY;

-- POLICY: openingstijd staff add openingstijd rows
CREATE POLICY "staff add openingstijd rows" ON public.openingstijd FOR INSERT TO authenticated WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

-- POLICY: openingstijd staff change openingstijd rows
CREATE POLICY "staff change openingstijd rows" ON public.openingstijd FOR UPDATE TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL)) WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

-- ACL: TABLE openingstijd
GRANT SELECT ON TABLE public.openingstijd TO anon;
GRANT SELECT ON TABLE public.openingstijd TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.openingstijd TO authenticated;
