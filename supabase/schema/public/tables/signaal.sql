-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: signaal
CREATE TABLE public.signaal (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    thema text NOT NULL,
    wijk_code text NOT NULL,
    buurt_code text,
    tekst text NOT NULL,
    medewerker_id uuid,
    initiatief_id text,
    op timestamp with time zone NOT NULL,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT signaal_tekst_check CHECK (((char_length(tekst) >= 1) AND (char_length(tekst) <= 280))),
    CONSTRAINT signaal_thema_check CHECK ((((char_length(thema) >= 1) AND (char_length(thema) <= 60)) AND (thema = lower(btrim(thema)))))
);

-- COMMENT: TABLE signaal
COMMENT ON TABLE public.signaal IS 'What a makelaar heard in the street, in one sentence without a person; initiatief_id: what came of it. Kept 12 months.';

-- CONSTRAINT: signaal signaal_pkey
ALTER TABLE ONLY public.signaal
    ADD CONSTRAINT signaal_pkey PRIMARY KEY (id);

-- INDEX: signaal_gebied
CREATE INDEX signaal_gebied ON public.signaal USING btree (wijk_code, buurt_code, thema);

-- INDEX: signaal_initiatief
CREATE INDEX signaal_initiatief ON public.signaal USING btree (initiatief_id);

-- INDEX: signaal_medewerker
CREATE INDEX signaal_medewerker ON public.signaal USING btree (medewerker_id);

-- INDEX: signaal_op
CREATE INDEX signaal_op ON public.signaal USING btree (op);

-- TRIGGER: signaal a_bewaak_sleutel
CREATE TRIGGER a_bewaak_sleutel BEFORE UPDATE ON public.signaal FOR EACH ROW EXECUTE FUNCTION prive.bewaak_sleutel('id');

-- TRIGGER: signaal a_herstel
CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.signaal FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

-- TRIGGER: signaal noteer
CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.signaal FOR EACH ROW EXECUTE FUNCTION prive.noteer('id', 'makelaar beheerder');

-- TRIGGER: signaal signaal_van
CREATE TRIGGER signaal_van BEFORE INSERT ON public.signaal FOR EACH ROW EXECUTE FUNCTION prive.signaal_van();

-- TRIGGER: signaal stempel
CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.signaal FOR EACH ROW EXECUTE FUNCTION prive.stempel();

-- FK CONSTRAINT: signaal signaal_initiatief_id_fkey
ALTER TABLE ONLY public.signaal
    ADD CONSTRAINT signaal_initiatief_id_fkey FOREIGN KEY (initiatief_id) REFERENCES public.initiatief(id) ON UPDATE CASCADE ON DELETE SET NULL;

-- FK CONSTRAINT: signaal signaal_medewerker_id_fkey
ALTER TABLE ONLY public.signaal
    ADD CONSTRAINT signaal_medewerker_id_fkey FOREIGN KEY (medewerker_id) REFERENCES public.medewerker(id) ON DELETE SET NULL;

-- FK CONSTRAINT: signaal signaal_wijk_code_buurt_code_fkey
ALTER TABLE ONLY public.signaal
    ADD CONSTRAINT signaal_wijk_code_buurt_code_fkey FOREIGN KEY (wijk_code, buurt_code) REFERENCES public.buurt(wijk_code, code) ON UPDATE CASCADE ON DELETE CASCADE;

-- FK CONSTRAINT: signaal signaal_wijk_code_fkey
ALTER TABLE ONLY public.signaal
    ADD CONSTRAINT signaal_wijk_code_fkey FOREIGN KEY (wijk_code) REFERENCES public.wijk(code) ON UPDATE CASCADE ON DELETE CASCADE;

-- POLICY: signaal a medewerker changes the own signaal rows
CREATE POLICY "a medewerker changes the own signaal rows" ON public.signaal FOR UPDATE TO authenticated USING (((( SELECT prive.rol() AS rol) IS NOT NULL) AND (medewerker_id = ( SELECT m.id
   FROM public.medewerker m
  WHERE (m.email = ( SELECT prive.eigen_email() AS eigen_email)))))) WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

-- POLICY: signaal a medewerker removes the own signaal rows, a beheerder all
CREATE POLICY "a medewerker removes the own signaal rows, a beheerder all" ON public.signaal FOR DELETE TO authenticated USING (((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol) OR ((( SELECT prive.rol() AS rol) IS NOT NULL) AND (medewerker_id = ( SELECT m.id
   FROM public.medewerker m
  WHERE (m.email = ( SELECT prive.eigen_email() AS eigen_email)))))));

-- ROW SECURITY: signaal
ALTER TABLE public.signaal ENABLE ROW LEVEL SECURITY;

-- POLICY: signaal staff add signaal rows
CREATE POLICY "staff add signaal rows" ON public.signaal FOR INSERT TO authenticated WITH CHECK ((( SELECT prive.rol() AS rol) IS NOT NULL));

-- POLICY: signaal staff read signaal rows
CREATE POLICY "staff read signaal rows" ON public.signaal FOR SELECT TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL));

-- ACL: TABLE signaal
GRANT SELECT,DELETE ON TABLE public.signaal TO authenticated;
GRANT SELECT,DELETE ON TABLE public.signaal TO opschoner;

-- ACL: COLUMN signaal.thema
GRANT INSERT(thema),UPDATE(thema) ON TABLE public.signaal TO authenticated;

-- ACL: COLUMN signaal.wijk_code
GRANT INSERT(wijk_code),UPDATE(wijk_code) ON TABLE public.signaal TO authenticated;

-- ACL: COLUMN signaal.buurt_code
GRANT INSERT(buurt_code),UPDATE(buurt_code) ON TABLE public.signaal TO authenticated;

-- ACL: COLUMN signaal.tekst
GRANT INSERT(tekst),UPDATE(tekst) ON TABLE public.signaal TO authenticated;
