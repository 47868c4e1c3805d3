-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: papier_uit
CREATE TABLE prive.papier_uit (
    jurylid_id uuid NOT NULL,
    ronde_id text NOT NULL,
    gevraagd_door uuid,
    nummer text,
    vervalt_door uuid,
    CONSTRAINT papier_uit_nummer_check CHECK ((nummer ~ '^[0-9A-HJKMNP-TV-Z]{12}$'::text))
);

-- COMMENT: TABLE papier_uit
COMMENT ON TABLE prive.papier_uit IS 'Who votes on paper: asked by one of the staff, handed out by another, and voided by two. Kept until voting ends.';

-- CONSTRAINT: papier_uit papier_uit_pkey
ALTER TABLE ONLY prive.papier_uit
    ADD CONSTRAINT papier_uit_pkey PRIMARY KEY (jurylid_id);

-- CONSTRAINT: papier_uit papier_uit_ronde_id_nummer_key
ALTER TABLE ONLY prive.papier_uit
    ADD CONSTRAINT papier_uit_ronde_id_nummer_key UNIQUE (ronde_id, nummer);

-- INDEX: papier_uit_gevraagd_door
CREATE INDEX papier_uit_gevraagd_door ON prive.papier_uit USING btree (gevraagd_door);

-- INDEX: papier_uit_vervalt_door
CREATE INDEX papier_uit_vervalt_door ON prive.papier_uit USING btree (vervalt_door);

-- FK CONSTRAINT: papier_uit papier_uit_gevraagd_door_fkey
ALTER TABLE ONLY prive.papier_uit
    ADD CONSTRAINT papier_uit_gevraagd_door_fkey FOREIGN KEY (gevraagd_door) REFERENCES public.medewerker(id) ON DELETE SET NULL;

-- FK CONSTRAINT: papier_uit papier_uit_jurylid_id_fkey
ALTER TABLE ONLY prive.papier_uit
    ADD CONSTRAINT papier_uit_jurylid_id_fkey FOREIGN KEY (jurylid_id) REFERENCES public.jurylid(id) ON DELETE CASCADE;

-- FK CONSTRAINT: papier_uit papier_uit_ronde_id_fkey
ALTER TABLE ONLY prive.papier_uit
    ADD CONSTRAINT papier_uit_ronde_id_fkey FOREIGN KEY (ronde_id) REFERENCES prive.opname(ronde_id) ON UPDATE CASCADE ON DELETE RESTRICT;

-- FK CONSTRAINT: papier_uit papier_uit_vervalt_door_fkey
ALTER TABLE ONLY prive.papier_uit
    ADD CONSTRAINT papier_uit_vervalt_door_fkey FOREIGN KEY (vervalt_door) REFERENCES public.medewerker(id) ON DELETE SET NULL;

-- ROW SECURITY: papier_uit
ALTER TABLE prive.papier_uit ENABLE ROW LEVEL SECURITY;

-- ACL: TABLE papier_uit
GRANT SELECT,DELETE ON TABLE prive.papier_uit TO opschoner;
