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
    naam text,
    rol text NOT NULL,
    via text,
    code text,
    ernstig boolean GENERATED ALWAYS AS ((COALESCE(((tabel = ANY (ARRAY['medewerker'::text, 'besluitvoorstel'::text, 'voorstel'::text])) OR (handeling = 'geweigerd'::text)), false) OR COALESCE(((handeling = 'stap'::text) AND (code = ANY (ARRAY['toegekend'::text, 'deels_toegekend'::text, 'gewist'::text]))), false) OR COALESCE(((handeling = 'verwijderd'::text) AND (tabel = 'betaling'::text)), false) OR COALESCE((via = ANY (ARRAY['dossier_wissen'::text, 'uitslag_vaststellen'::text, 'papier_niet_terug'::text])), false) OR COALESCE(((via = 'ronde_stap'::text) AND (code = ANY (ARRAY['tellen'::text, 'ingetrokken'::text]))), false) OR COALESCE(((tabel = 'ronde'::text) AND (velden && ARRAY['budget_cent'::text, 'meegekomen_cent'::text])), false))) STORED NOT NULL,
    CONSTRAINT logboek_aantal_check CHECK ((aantal >= 0)),
    CONSTRAINT logboek_codes CHECK (((tabel ~ '^[a-z_]{1,40}$'::text) AND (via ~ '^[a-z_0-9]{1,60}$'::text) AND (code ~ '^[a-z_]{1,40}$'::text))),
    CONSTRAINT logboek_handeling_check CHECK ((handeling = ANY (ARRAY['toegevoegd'::text, 'gewijzigd'::text, 'verwijderd'::text, 'ingezien'::text, 'opgeschoond'::text, 'geweigerd'::text, 'stap'::text]))),
    CONSTRAINT logboek_rij_check CHECK (((rij !~ '@|\S\s+\S+\s+\S'::text) AND (char_length(rij) <= 200))),
    CONSTRAINT logboek_rol_check CHECK ((rol = ANY (ARRAY['makelaar'::text, 'beheerder'::text, 'klok'::text, 'inlezen'::text, 'indiener'::text, 'deelnemer'::text, 'database'::text, 'onbekend'::text])))
);

-- COMMENT: TABLE logboek
COMMENT ON TABLE public.logboek IS 'Append-only audit: who changed which fields of which row, never their content. Who is copied. Kept 2 years.';

-- COMMENT: COLUMN logboek.aantal
COMMENT ON COLUMN public.logboek.aantal IS 'How many rows, where a line stands for more than one.';

-- COMMENT: COLUMN logboek.rol
COMMENT ON COLUMN public.logboek.rol IS 'makelaar or beheerder then; klok, inlezen; indiener (a dossier), deelnemer (juror or adviser): no person is named; database: a statement of its owner; onbekend: of before this was kept.';

-- COMMENT: COLUMN logboek.via
COMMENT ON COLUMN public.logboek.via IS 'The function of schema public it went through; null: the table itself.';

-- COMMENT: COLUMN logboek.code
COMMENT ON COLUMN public.logboek.code IS 'What a row came to: its status, the role of a medewerker, the step of a dossier.';

-- COMMENT: COLUMN logboek.ernstig
COMMENT ON COLUMN public.logboek.ernstig IS 'What cannot be undone: roles, money, an uitslag, closing a vote early, erasing; and what may not be, and was tried.';

-- CONSTRAINT: logboek logboek_pkey
ALTER TABLE ONLY public.logboek
    ADD CONSTRAINT logboek_pkey PRIMARY KEY (id);

-- INDEX: logboek_ernstig
CREATE INDEX logboek_ernstig ON public.logboek USING btree (op DESC) WHERE ernstig;

-- INDEX: logboek_medewerker
CREATE INDEX logboek_medewerker ON public.logboek USING btree (medewerker_id);

-- INDEX: logboek_op
CREATE INDEX logboek_op ON public.logboek USING btree (op);

-- INDEX: logboek_rij
CREATE INDEX logboek_rij ON public.logboek USING btree (tabel, rij);

-- TRIGGER: logboek keten
CREATE CONSTRAINT TRIGGER keten AFTER INSERT ON public.logboek DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION prive.keten();

-- TRIGGER: logboek wie
CREATE TRIGGER wie BEFORE INSERT ON public.logboek FOR EACH ROW EXECUTE FUNCTION prive.wie_deed_dit();

-- TRIGGER: logboek z_eenmaal
CREATE TRIGGER z_eenmaal BEFORE INSERT ON public.logboek FOR EACH ROW EXECUTE FUNCTION prive.eenmaal();

-- POLICY: logboek a beheerder reads the logboek, but not about themselves
CREATE POLICY "a beheerder reads the logboek, but not about themselves" ON public.logboek FOR SELECT TO authenticated USING (((( SELECT prive.rol() AS rol) = 'beheerder'::public.medewerker_rol) AND (rij <> ALL ((( SELECT prive.klachten_over_mij() AS klachten_over_mij))::text[]))));

-- ROW SECURITY: logboek
ALTER TABLE public.logboek ENABLE ROW LEVEL SECURITY;

-- ACL: TABLE logboek
GRANT SELECT ON TABLE public.logboek TO authenticated;
GRANT SELECT,INSERT,DELETE ON TABLE public.logboek TO opschoner;
