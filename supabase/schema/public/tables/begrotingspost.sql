-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: begrotingspost
CREATE TABLE public.begrotingspost (
    aanvraag_id uuid NOT NULL,
    volgorde integer NOT NULL,
    omschrijving text NOT NULL,
    bedrag_cent bigint NOT NULL,
    CONSTRAINT begrotingspost_bedrag_cent_check CHECK (((bedrag_cent >= 1) AND (bedrag_cent <= 1000000000))),
    CONSTRAINT begrotingspost_omschrijving_check CHECK (((char_length(omschrijving) >= 1) AND (char_length(omschrijving) <= 120))),
    CONSTRAINT begrotingspost_volgorde_check CHECK (((volgorde >= 1) AND (volgorde <= 40)))
);

-- COMMENT: TABLE begrotingspost
COMMENT ON TABLE public.begrotingspost IS 'One line of the budget of an aanvraag, in euro cents. Kept with the aanvraag.';

-- CONSTRAINT: begrotingspost begrotingspost_pkey
ALTER TABLE ONLY public.begrotingspost
    ADD CONSTRAINT begrotingspost_pkey PRIMARY KEY (aanvraag_id, volgorde);

-- TRIGGER: begrotingspost a_herstel
CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.begrotingspost FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

-- TRIGGER: begrotingspost bewaak_opgenomen
CREATE TRIGGER bewaak_opgenomen BEFORE INSERT OR DELETE OR UPDATE ON public.begrotingspost FOR EACH ROW EXECUTE FUNCTION prive.bewaak_opgenomen();

-- FK CONSTRAINT: begrotingspost begrotingspost_aanvraag_id_fkey
ALTER TABLE ONLY public.begrotingspost
    ADD CONSTRAINT begrotingspost_aanvraag_id_fkey FOREIGN KEY (aanvraag_id) REFERENCES public.aanvraag(id) ON DELETE CASCADE;

-- ROW SECURITY: begrotingspost
ALTER TABLE public.begrotingspost ENABLE ROW LEVEL SECURITY;

-- POLICY: begrotingspost staff read begrotingspost rows, but not their own
CREATE POLICY "staff read begrotingspost rows, but not their own" ON public.begrotingspost FOR SELECT TO authenticated USING (((( SELECT prive.rol() AS rol) IS NOT NULL) AND (aanvraag_id <> ALL (( SELECT prive.klachten_over_mij() AS klachten_over_mij)::uuid[]))));

-- ACL: TABLE begrotingspost
GRANT SELECT ON TABLE public.begrotingspost TO authenticated;
