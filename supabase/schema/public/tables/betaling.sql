-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: betaling
CREATE TABLE public.betaling (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    ronde_id text NOT NULL,
    aanvraag_id uuid,
    soort public.betaling_soort NOT NULL,
    bedrag_cent bigint NOT NULL,
    dag date NOT NULL,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT betaling_bedrag_cent_check CHECK (((bedrag_cent >= 1) AND (bedrag_cent <= 1000000000))),
    CONSTRAINT betaling_dag_jaar CHECK (((dag >= make_date(1900, 1, 1)) AND (dag <= make_date(9999, 12, 31))))
);

-- COMMENT: TABLE betaling
COMMENT ON TABLE public.betaling IS 'What was paid for a request, spent, and given back, in euro cents. Kept as history.';

-- CONSTRAINT: betaling betaling_pkey
ALTER TABLE ONLY public.betaling
    ADD CONSTRAINT betaling_pkey PRIMARY KEY (id);

-- INDEX: betaling_aanvraag
CREATE INDEX betaling_aanvraag ON public.betaling USING btree (aanvraag_id);

-- INDEX: betaling_dag
CREATE INDEX betaling_dag ON public.betaling USING btree (dag);

-- INDEX: betaling_ronde
CREATE INDEX betaling_ronde ON public.betaling USING btree (ronde_id);

-- TRIGGER: betaling a_herstel
CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.betaling FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

-- TRIGGER: betaling boek
CREATE TRIGGER boek AFTER INSERT OR DELETE OR UPDATE OF soort, bedrag_cent, ronde_id ON public.betaling FOR EACH ROW EXECUTE FUNCTION prive.boek_betaling();

-- TRIGGER: betaling noteer
CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.betaling FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

-- TRIGGER: betaling stempel
CREATE TRIGGER stempel BEFORE INSERT OR UPDATE ON public.betaling FOR EACH ROW EXECUTE FUNCTION prive.stempel();

-- TRIGGER: betaling versie_gewijzigd
CREATE TRIGGER versie_gewijzigd AFTER UPDATE ON public.betaling REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: betaling versie_toegevoegd
CREATE TRIGGER versie_toegevoegd AFTER INSERT ON public.betaling REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- TRIGGER: betaling versie_verwijderd
CREATE TRIGGER versie_verwijderd AFTER DELETE ON public.betaling REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION prive.verhoog_versie();

-- FK CONSTRAINT: betaling betaling_aanvraag_id_fkey
ALTER TABLE ONLY public.betaling
    ADD CONSTRAINT betaling_aanvraag_id_fkey FOREIGN KEY (aanvraag_id) REFERENCES public.aanvraag(id) ON DELETE SET NULL;

-- FK CONSTRAINT: betaling betaling_ronde_id_fkey
ALTER TABLE ONLY public.betaling
    ADD CONSTRAINT betaling_ronde_id_fkey FOREIGN KEY (ronde_id) REFERENCES public.ronde(id) ON UPDATE CASCADE ON DELETE RESTRICT;

-- POLICY: betaling anyone reads betaling rows
CREATE POLICY "anyone reads betaling rows" ON public.betaling FOR SELECT TO anon, authenticated USING (true);

-- ROW SECURITY: betaling
ALTER TABLE public.betaling ENABLE ROW LEVEL SECURITY;

-- ACL: TABLE betaling
GRANT SELECT ON TABLE public.betaling TO anon;
GRANT SELECT ON TABLE public.betaling TO authenticated;
GRANT SELECT ON TABLE public.betaling TO service_role;
