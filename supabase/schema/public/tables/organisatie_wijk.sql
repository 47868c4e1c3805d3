-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: organisatie_wijk
CREATE TABLE public.organisatie_wijk (
    organisatie_id text NOT NULL,
    wijk_code text NOT NULL,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL
);

-- COMMENT: TABLE organisatie_wijk
COMMENT ON TABLE public.organisatie_wijk IS 'In which wijken an organisatie works or worked. Kept with the organisatie.';

-- CONSTRAINT: organisatie_wijk organisatie_wijk_pkey
ALTER TABLE ONLY public.organisatie_wijk
    ADD CONSTRAINT organisatie_wijk_pkey PRIMARY KEY (organisatie_id, wijk_code);

-- INDEX: organisatie_wijk_wijk
CREATE INDEX organisatie_wijk_wijk ON public.organisatie_wijk USING btree (wijk_code);

-- TRIGGER: organisatie_wijk a_bewaak_sleutel
CREATE TRIGGER a_bewaak_sleutel BEFORE UPDATE ON public.organisatie_wijk FOR EACH ROW EXECUTE FUNCTION prive.bewaak_sleutel('organisatie_id', 'wijk_code');

-- TRIGGER: organisatie_wijk noteer
CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.organisatie_wijk FOR EACH ROW EXECUTE FUNCTION prive.noteer('organisatie_id');

-- TRIGGER: organisatie_wijk stempel
CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.organisatie_wijk FOR EACH ROW EXECUTE FUNCTION prive.stempel();

-- TRIGGER: organisatie_wijk versie_gewijzigd
CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.organisatie_wijk REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: organisatie_wijk versie_toegevoegd
CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.organisatie_wijk REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: organisatie_wijk versie_verwijderd
CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.organisatie_wijk REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- FK CONSTRAINT: organisatie_wijk organisatie_wijk_organisatie_id_fkey
ALTER TABLE ONLY public.organisatie_wijk
    ADD CONSTRAINT organisatie_wijk_organisatie_id_fkey FOREIGN KEY (organisatie_id) REFERENCES public.organisatie(id) ON UPDATE CASCADE ON DELETE CASCADE;

-- FK CONSTRAINT: organisatie_wijk organisatie_wijk_wijk_code_fkey
ALTER TABLE ONLY public.organisatie_wijk
    ADD CONSTRAINT organisatie_wijk_wijk_code_fkey FOREIGN KEY (wijk_code) REFERENCES public.wijk(code) ON UPDATE CASCADE ON DELETE CASCADE;

-- POLICY: organisatie_wijk a visitor reads published organisatie_wijk rows, staff all
CREATE POLICY "a visitor reads published organisatie_wijk rows, staff all" ON public.organisatie_wijk FOR SELECT TO authenticated USING (((EXISTS ( SELECT 1
   FROM public.organisatie o
  WHERE ((o.id = organisatie_wijk.organisatie_id) AND (o.status = 'gepubliceerd'::public.publicatiestatus)))) OR (( SELECT prive.rol() AS rol) IS NOT NULL)));

-- POLICY: organisatie_wijk anyone reads published organisatie_wijk rows
CREATE POLICY "anyone reads published organisatie_wijk rows" ON public.organisatie_wijk FOR SELECT TO anon USING ((EXISTS ( SELECT 1
   FROM public.organisatie o
  WHERE ((o.id = organisatie_wijk.organisatie_id) AND (o.status = 'gepubliceerd'::public.publicatiestatus)))));

-- ROW SECURITY: organisatie_wijk
ALTER TABLE public.organisatie_wijk ENABLE ROW LEVEL SECURITY;

-- POLICY: organisatie_wijk staff add organisatie_wijk rows
CREATE POLICY "staff add organisatie_wijk rows" ON public.organisatie_wijk FOR INSERT TO authenticated WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

-- POLICY: organisatie_wijk staff change organisatie_wijk rows
CREATE POLICY "staff change organisatie_wijk rows" ON public.organisatie_wijk FOR UPDATE TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL)) WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

-- POLICY: organisatie_wijk staff remove organisatie_wijk rows
CREATE POLICY "staff remove organisatie_wijk rows" ON public.organisatie_wijk FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL));

-- ACL: TABLE organisatie_wijk
GRANT SELECT ON TABLE public.organisatie_wijk TO anon;
GRANT SELECT ON TABLE public.organisatie_wijk TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.organisatie_wijk TO authenticated;
