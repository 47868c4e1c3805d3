-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: belang
CREATE TABLE public.belang (
    jurylid_id uuid NOT NULL,
    aanvraag_id uuid NOT NULL,
    bron text NOT NULL,
    CONSTRAINT belang_bron_check CHECK ((bron = ANY (ARRAY['zelf'::text, 'contact'::text])))
);

-- COMMENT: TABLE belang
COMMENT ON TABLE public.belang IS 'A juror does not vote on this request. zelf: declared; contact: the address of the juror is that of the applicant. Kept with the jurylid.';

-- CONSTRAINT: belang belang_pkey
ALTER TABLE ONLY public.belang
    ADD CONSTRAINT belang_pkey PRIMARY KEY (jurylid_id, aanvraag_id);

-- INDEX: belang_aanvraag
CREATE INDEX belang_aanvraag ON public.belang USING btree (aanvraag_id);

-- TRIGGER: belang a_bewaak_jury
CREATE TRIGGER a_bewaak_jury BEFORE INSERT OR DELETE OR UPDATE ON public.belang FOR EACH ROW EXECUTE FUNCTION prive.bewaak_jury();

-- FK CONSTRAINT: belang belang_aanvraag_id_fkey
ALTER TABLE ONLY public.belang
    ADD CONSTRAINT belang_aanvraag_id_fkey FOREIGN KEY (aanvraag_id) REFERENCES public.aanvraag(id) ON DELETE CASCADE;

-- FK CONSTRAINT: belang belang_jurylid_id_fkey
ALTER TABLE ONLY public.belang
    ADD CONSTRAINT belang_jurylid_id_fkey FOREIGN KEY (jurylid_id) REFERENCES public.jurylid(id) ON DELETE CASCADE;

-- ROW SECURITY: belang
ALTER TABLE public.belang ENABLE ROW LEVEL SECURITY;
