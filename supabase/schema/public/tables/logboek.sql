-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: logboek
CREATE TABLE public.logboek (
    id bigint NOT NULL,
    op timestamp with time zone NOT NULL,
    medewerker_id uuid,
    handeling text NOT NULL,
    tabel text NOT NULL,
    rij text NOT NULL,
    velden text[] DEFAULT '{}'::text[] NOT NULL,
    aantal integer,
    CONSTRAINT logboek_aantal_check CHECK ((aantal >= 0)),
    CONSTRAINT logboek_handeling_check CHECK ((handeling = ANY (ARRAY['toegevoegd'::text, 'gewijzigd'::text, 'verwijderd'::text, 'ingezien'::text, 'opgeschoond'::text, 'geweigerd'::text])))
);

-- COMMENT: TABLE logboek
COMMENT ON TABLE public.logboek IS 'Append-only audit: who changed which fields of which row, never their content. Kept 2 years.';

-- COMMENT: COLUMN logboek.aantal
COMMENT ON COLUMN public.logboek.aantal IS 'How many rows, where a line stands for more than one.';

-- CONSTRAINT: logboek logboek_pkey
ALTER TABLE ONLY public.logboek
    ADD CONSTRAINT logboek_pkey PRIMARY KEY (id);

-- INDEX: logboek_medewerker
CREATE INDEX logboek_medewerker ON public.logboek USING btree (medewerker_id);

-- INDEX: logboek_op
CREATE INDEX logboek_op ON public.logboek USING btree (op);

-- INDEX: logboek_rij
CREATE INDEX logboek_rij ON public.logboek USING btree (tabel, rij);

-- FK CONSTRAINT: logboek logboek_medewerker_id_fkey
ALTER TABLE ONLY public.logboek
    ADD CONSTRAINT logboek_medewerker_id_fkey FOREIGN KEY (medewerker_id) REFERENCES public.medewerker(id) ON DELETE SET NULL;

-- POLICY: logboek a beheerder reads the logboek
CREATE POLICY "a beheerder reads the logboek" ON public.logboek FOR SELECT TO authenticated USING ((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol));

-- ROW SECURITY: logboek
ALTER TABLE public.logboek ENABLE ROW LEVEL SECURITY;

-- ACL: TABLE logboek
GRANT SELECT ON TABLE public.logboek TO authenticated;
GRANT SELECT,INSERT,DELETE ON TABLE public.logboek TO opschoner;
