-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: makelaar_buurt
CREATE TABLE public.makelaar_buurt (
    id text DEFAULT (gen_random_uuid())::text NOT NULL,
    makelaar_id text NOT NULL,
    wijk_code text NOT NULL,
    buurt_code text,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT makelaar_buurt_id_check CHECK ((id ~ '^[a-z0-9][a-z0-9-]{0,62}$'::text))
);

-- COMMENT: TABLE makelaar_buurt
COMMENT ON TABLE public.makelaar_buurt IS 'Where a makelaar works: one buurt, or the whole wijk when buurt_code is null. Kept with the makelaar.';

-- CONSTRAINT: makelaar_buurt makelaar_buurt_makelaar_id_wijk_code_buurt_code_key
ALTER TABLE ONLY public.makelaar_buurt
    ADD CONSTRAINT makelaar_buurt_makelaar_id_wijk_code_buurt_code_key UNIQUE NULLS NOT DISTINCT (makelaar_id, wijk_code, buurt_code);

-- CONSTRAINT: makelaar_buurt makelaar_buurt_pkey
ALTER TABLE ONLY public.makelaar_buurt
    ADD CONSTRAINT makelaar_buurt_pkey PRIMARY KEY (id);

-- INDEX: makelaar_buurt_wijk_buurt
CREATE INDEX makelaar_buurt_wijk_buurt ON public.makelaar_buurt USING btree (wijk_code, buurt_code);

-- TRIGGER: makelaar_buurt a_bewaak_sleutel
CREATE TRIGGER a_bewaak_sleutel BEFORE UPDATE ON public.makelaar_buurt FOR EACH ROW EXECUTE FUNCTION prive.bewaak_sleutel('id');

-- TRIGGER: makelaar_buurt noteer
CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.makelaar_buurt FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

-- TRIGGER: makelaar_buurt stempel
CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.makelaar_buurt FOR EACH ROW EXECUTE FUNCTION prive.stempel();

-- TRIGGER: makelaar_buurt versie_gewijzigd
CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.makelaar_buurt REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: makelaar_buurt versie_toegevoegd
CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.makelaar_buurt REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: makelaar_buurt versie_verwijderd
CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.makelaar_buurt REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- FK CONSTRAINT: makelaar_buurt makelaar_buurt_makelaar_id_fkey
ALTER TABLE ONLY public.makelaar_buurt
    ADD CONSTRAINT makelaar_buurt_makelaar_id_fkey FOREIGN KEY (makelaar_id) REFERENCES public.makelaar(id) ON UPDATE CASCADE ON DELETE CASCADE;

-- FK CONSTRAINT: makelaar_buurt makelaar_buurt_wijk_code_buurt_code_fkey
ALTER TABLE ONLY public.makelaar_buurt
    ADD CONSTRAINT makelaar_buurt_wijk_code_buurt_code_fkey FOREIGN KEY (wijk_code, buurt_code) REFERENCES public.buurt(wijk_code, code) ON UPDATE CASCADE ON DELETE CASCADE;

-- FK CONSTRAINT: makelaar_buurt makelaar_buurt_wijk_code_fkey
ALTER TABLE ONLY public.makelaar_buurt
    ADD CONSTRAINT makelaar_buurt_wijk_code_fkey FOREIGN KEY (wijk_code) REFERENCES public.wijk(code) ON UPDATE CASCADE ON DELETE CASCADE;

-- POLICY: makelaar_buurt a visitor reads published makelaar_buurt rows, staff all
CREATE POLICY "a visitor reads published makelaar_buurt rows, staff all" ON public.makelaar_buurt FOR SELECT TO authenticated USING (((EXISTS ( SELECT 1
   FROM public.makelaar m
  WHERE ((m.id = makelaar_buurt.makelaar_id) AND (m.status = 'gepubliceerd'::public.publicatiestatus)))) OR (( SELECT prive.rol() AS rol) IS NOT NULL)));

-- POLICY: makelaar_buurt anyone reads published makelaar_buurt rows
CREATE POLICY "anyone reads published makelaar_buurt rows" ON public.makelaar_buurt FOR SELECT TO anon USING ((EXISTS ( SELECT 1
   FROM public.makelaar m
  WHERE ((m.id = makelaar_buurt.makelaar_id) AND (m.status = 'gepubliceerd'::public.publicatiestatus)))));

-- ROW SECURITY: makelaar_buurt
ALTER TABLE public.makelaar_buurt ENABLE ROW LEVEL SECURITY;

-- POLICY: makelaar_buurt staff add makelaar_buurt rows
CREATE POLICY "staff add makelaar_buurt rows" ON public.makelaar_buurt FOR INSERT TO authenticated WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

-- POLICY: makelaar_buurt staff change makelaar_buurt rows
CREATE POLICY "staff change makelaar_buurt rows" ON public.makelaar_buurt FOR UPDATE TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL)) WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

-- POLICY: makelaar_buurt staff remove makelaar_buurt rows
CREATE POLICY "staff remove makelaar_buurt rows" ON public.makelaar_buurt FOR DELETE TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL));

-- ACL: TABLE makelaar_buurt
GRANT SELECT ON TABLE public.makelaar_buurt TO anon;
GRANT SELECT ON TABLE public.makelaar_buurt TO service_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.makelaar_buurt TO authenticated;
