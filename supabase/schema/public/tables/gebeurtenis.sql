-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: gebeurtenis
CREATE TABLE public.gebeurtenis (
    id bigint NOT NULL,
    dossier_soort public.dossier_soort NOT NULL,
    dossier_id uuid NOT NULL,
    soort public.gebeurtenis_soort NOT NULL,
    van text,
    naar text,
    door public.partij NOT NULL,
    medewerker_id uuid,
    op timestamp with time zone NOT NULL,
    CONSTRAINT gebeurtenis_check CHECK (((van IS NULL) = (naar IS NULL)))
);

-- COMMENT: TABLE gebeurtenis
COMMENT ON TABLE public.gebeurtenis IS 'One step of a dossier: codes and ids only. Append-only for every API role. Kept with the dossier.';

-- CONSTRAINT: gebeurtenis gebeurtenis_pkey
ALTER TABLE ONLY public.gebeurtenis
    ADD CONSTRAINT gebeurtenis_pkey PRIMARY KEY (id);

-- INDEX: gebeurtenis_antwoord
CREATE INDEX gebeurtenis_antwoord ON public.gebeurtenis USING btree (op) INCLUDE (dossier_id, soort) WHERE ((dossier_soort = 'feedback'::public.dossier_soort) AND (soort = ANY (ARRAY['beantwoord'::public.gebeurtenis_soort, 'heropend'::public.gebeurtenis_soort, 'geholpen'::public.gebeurtenis_soort])));

-- INDEX: gebeurtenis_dossier
CREATE INDEX gebeurtenis_dossier ON public.gebeurtenis USING btree (dossier_id, dossier_soort, id);

-- INDEX: gebeurtenis_medewerker
CREATE INDEX gebeurtenis_medewerker ON public.gebeurtenis USING btree (medewerker_id);

-- INDEX: gebeurtenis_stap
CREATE INDEX gebeurtenis_stap ON public.gebeurtenis USING btree (op) WHERE ((dossier_soort <> 'feedback'::public.dossier_soort) AND (naar IS NOT NULL));

-- TRIGGER: gebeurtenis noteer
CREATE TRIGGER noteer AFTER INSERT ON public.gebeurtenis FOR EACH ROW EXECUTE FUNCTION prive.noteer_stap();

-- TRIGGER: gebeurtenis noteer_namens
CREATE TRIGGER noteer_namens AFTER UPDATE OF medewerker_id ON public.gebeurtenis FOR EACH ROW WHEN (((old.medewerker_id IS NULL) AND (new.medewerker_id IS NOT NULL))) EXECUTE FUNCTION prive.noteer_stap();

-- FK CONSTRAINT: gebeurtenis gebeurtenis_medewerker_id_fkey
ALTER TABLE ONLY public.gebeurtenis
    ADD CONSTRAINT gebeurtenis_medewerker_id_fkey FOREIGN KEY (medewerker_id) REFERENCES public.medewerker(id) ON DELETE SET NULL;

-- ROW SECURITY: gebeurtenis
ALTER TABLE public.gebeurtenis ENABLE ROW LEVEL SECURITY;

-- POLICY: gebeurtenis staff read gebeurtenis rows, but not about themselves
CREATE POLICY "staff read gebeurtenis rows, but not about themselves" ON public.gebeurtenis FOR SELECT TO authenticated USING (((( SELECT prive.rol() AS rol) IS NOT NULL) AND (id <> ALL (( SELECT prive.stappen_over_mij() AS stappen_over_mij)::bigint[]))));

-- ACL: TABLE gebeurtenis
GRANT SELECT ON TABLE public.gebeurtenis TO authenticated;
GRANT SELECT,DELETE ON TABLE public.gebeurtenis TO opschoner;
