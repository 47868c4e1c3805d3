-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: grootboek
CREATE TABLE public.grootboek (
    id bigint NOT NULL,
    ronde_id text NOT NULL,
    soort text NOT NULL,
    bedrag_cent bigint NOT NULL,
    aanvraag_id uuid,
    betaling_id uuid,
    op timestamp with time zone NOT NULL,
    CONSTRAINT grootboek_bedrag_cent_check CHECK ((bedrag_cent <> 0)),
    CONSTRAINT grootboek_soort_check CHECK ((soort = ANY (ARRAY['budget'::text, 'meegekomen'::text, 'toegezegd'::text, 'betaald'::text, 'besteed'::text, 'teruggekomen'::text, 'doorgeschoven'::text])))
);

-- COMMENT: TABLE grootboek
COMMENT ON TABLE public.grootboek IS 'The money of a ronde, line by line, in euro cents; a line below zero takes back. Append-only. Kept as history.';

-- CONSTRAINT: grootboek grootboek_pkey
ALTER TABLE ONLY public.grootboek
    ADD CONSTRAINT grootboek_pkey PRIMARY KEY (id);

-- INDEX: grootboek_ronde
CREATE INDEX grootboek_ronde ON public.grootboek USING btree (ronde_id);

-- TRIGGER: grootboek a_bewaak_grootboek
CREATE TRIGGER a_bewaak_grootboek BEFORE DELETE OR UPDATE ON public.grootboek FOR EACH ROW EXECUTE FUNCTION prive.bewaak_grootboek();

-- TRIGGER: grootboek a_geen_leegmaken
CREATE TRIGGER a_geen_leegmaken BEFORE TRUNCATE ON public.grootboek FOR EACH STATEMENT EXECUTE FUNCTION prive.geen_leegmaken();

-- TRIGGER: grootboek bewaak_geld
CREATE CONSTRAINT TRIGGER bewaak_geld AFTER INSERT ON public.grootboek DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION prive.bewaak_geld();

-- TRIGGER: grootboek tel_op
CREATE TRIGGER tel_op AFTER INSERT ON public.grootboek FOR EACH ROW EXECUTE FUNCTION prive.tel_op();

-- FK CONSTRAINT: grootboek grootboek_ronde_id_fkey
ALTER TABLE ONLY public.grootboek
    ADD CONSTRAINT grootboek_ronde_id_fkey FOREIGN KEY (ronde_id) REFERENCES public.ronde(id) ON UPDATE CASCADE ON DELETE CASCADE;

-- ROW SECURITY: grootboek
ALTER TABLE public.grootboek ENABLE ROW LEVEL SECURITY;

-- POLICY: grootboek staff read grootboek rows
CREATE POLICY "staff read grootboek rows" ON public.grootboek FOR SELECT TO authenticated USING ((( SELECT prive.rol() AS rol) IS NOT NULL));

-- ACL: TABLE grootboek
GRANT SELECT ON TABLE public.grootboek TO authenticated;
