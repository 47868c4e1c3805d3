-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: advies
CREATE TABLE public.advies (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    ronde_id text NOT NULL,
    aanvraag_id uuid NOT NULL,
    adviseur_id uuid,
    functie text NOT NULL,
    advies public.advies_soort NOT NULL,
    tekst text NOT NULL,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT advies_functie_check CHECK (((char_length(functie) >= 1) AND (char_length(functie) <= 80))),
    CONSTRAINT advies_tekst_check CHECK (((char_length(tekst) >= 1) AND (char_length(tekst) <= 2000)))
);

-- COMMENT: TABLE advies
COMMENT ON TABLE public.advies IS 'What an adviser says of a request; public with the uitslag, by functie. Kept as history, without the person.';

-- COMMENT: COLUMN advies.aanvraag_id
COMMENT ON COLUMN public.advies.aanvraag_id IS 'No reference: the advies of a ronde with a vote stays when the request is cleared away; its title stands in the uitslag.';

-- CONSTRAINT: advies advies_aanvraag_id_adviseur_id_key
ALTER TABLE ONLY public.advies
    ADD CONSTRAINT advies_aanvraag_id_adviseur_id_key UNIQUE (aanvraag_id, adviseur_id);

-- CONSTRAINT: advies advies_pkey
ALTER TABLE ONLY public.advies
    ADD CONSTRAINT advies_pkey PRIMARY KEY (id);

-- INDEX: advies_adviseur
CREATE INDEX advies_adviseur ON public.advies USING btree (adviseur_id);

-- INDEX: advies_ronde
CREATE INDEX advies_ronde ON public.advies USING btree (ronde_id);

-- TRIGGER: advies a_bewaak_jury
CREATE TRIGGER a_bewaak_jury BEFORE INSERT OR DELETE OR UPDATE ON public.advies FOR EACH ROW EXECUTE FUNCTION prive.bewaak_jury();

-- TRIGGER: advies a_herstel
CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.advies FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

-- TRIGGER: advies noteer
CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.advies FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

-- TRIGGER: advies stempel
CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.advies FOR EACH ROW EXECUTE FUNCTION prive.stempel();

-- TRIGGER: advies versie_gewijzigd
CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.advies REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: advies versie_toegevoegd
CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.advies REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: advies versie_verwijderd
CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.advies REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- FK CONSTRAINT: advies advies_adviseur_id_fkey
ALTER TABLE ONLY public.advies
    ADD CONSTRAINT advies_adviseur_id_fkey FOREIGN KEY (adviseur_id) REFERENCES public.adviseur(id) ON DELETE SET NULL;

-- FK CONSTRAINT: advies advies_ronde_id_fkey
ALTER TABLE ONLY public.advies
    ADD CONSTRAINT advies_ronde_id_fkey FOREIGN KEY (ronde_id) REFERENCES public.ronde(id) ON UPDATE CASCADE ON DELETE CASCADE;

-- POLICY: advies a visitor reads advies rows once the uitslag is known, staff al
CREATE POLICY "a visitor reads advies rows once the uitslag is known, staff al" ON public.advies FOR SELECT TO authenticated USING (((( SELECT prive.rol() AS rol) IS NOT NULL) OR (EXISTS ( SELECT
   FROM public.ronde r
  WHERE ((r.id = advies.ronde_id) AND (r.status = ANY (ARRAY['vastgesteld'::public.ronde_status, 'afgerond'::public.ronde_status])))))));

-- ROW SECURITY: advies
ALTER TABLE public.advies ENABLE ROW LEVEL SECURITY;

-- POLICY: advies anyone reads advies rows once the uitslag is known
CREATE POLICY "anyone reads advies rows once the uitslag is known" ON public.advies FOR SELECT TO anon USING ((EXISTS ( SELECT
   FROM public.ronde r
  WHERE ((r.id = advies.ronde_id) AND (r.status = ANY (ARRAY['vastgesteld'::public.ronde_status, 'afgerond'::public.ronde_status]))))));

-- ACL: TABLE advies
GRANT SELECT,DELETE ON TABLE public.advies TO opschoner;

-- ACL: COLUMN advies.id
GRANT SELECT(id) ON TABLE public.advies TO anon;
GRANT SELECT(id) ON TABLE public.advies TO service_role;
GRANT SELECT(id) ON TABLE public.advies TO authenticated;

-- ACL: COLUMN advies.ronde_id
GRANT SELECT(ronde_id) ON TABLE public.advies TO anon;
GRANT SELECT(ronde_id) ON TABLE public.advies TO service_role;
GRANT SELECT(ronde_id) ON TABLE public.advies TO authenticated;

-- ACL: COLUMN advies.aanvraag_id
GRANT SELECT(aanvraag_id) ON TABLE public.advies TO anon;
GRANT SELECT(aanvraag_id) ON TABLE public.advies TO service_role;
GRANT SELECT(aanvraag_id) ON TABLE public.advies TO authenticated;

-- ACL: COLUMN advies.functie
GRANT SELECT(functie) ON TABLE public.advies TO anon;
GRANT SELECT(functie) ON TABLE public.advies TO service_role;
GRANT SELECT(functie) ON TABLE public.advies TO authenticated;

-- ACL: COLUMN advies.advies
GRANT SELECT(advies) ON TABLE public.advies TO anon;
GRANT SELECT(advies) ON TABLE public.advies TO service_role;
GRANT SELECT(advies) ON TABLE public.advies TO authenticated;

-- ACL: COLUMN advies.tekst
GRANT SELECT(tekst) ON TABLE public.advies TO anon;
GRANT SELECT(tekst) ON TABLE public.advies TO service_role;
GRANT SELECT(tekst) ON TABLE public.advies TO authenticated;

-- ACL: COLUMN advies.gewijzigd_op
GRANT SELECT(gewijzigd_op) ON TABLE public.advies TO anon;
GRANT SELECT(gewijzigd_op) ON TABLE public.advies TO service_role;
GRANT SELECT(gewijzigd_op) ON TABLE public.advies TO authenticated;
