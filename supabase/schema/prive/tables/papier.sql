-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: papier
CREATE TABLE prive.papier (
    ronde_id text NOT NULL,
    nummer text NOT NULL,
    eerste jsonb,
    eerste_door uuid,
    tweede jsonb,
    tweede_door uuid,
    ingevoerd boolean DEFAULT false NOT NULL,
    CONSTRAINT papier_check CHECK (((NOT ingevoerd) OR ((eerste IS NULL) AND (tweede IS NULL)))),
    CONSTRAINT papier_nummer_check CHECK ((nummer ~ '^[0-9A-HJKMNP-TV-Z]{12}$'::text))
);

-- COMMENT: TABLE papier
COMMENT ON TABLE prive.papier IS 'A paper ballot that came back, as two members of staff entered it; emptied once they agree. Kept 3 months after vastgesteld.';

-- CONSTRAINT: papier papier_pkey
ALTER TABLE ONLY prive.papier
    ADD CONSTRAINT papier_pkey PRIMARY KEY (ronde_id, nummer);

-- INDEX: papier_eerste_door
CREATE INDEX papier_eerste_door ON prive.papier USING btree (eerste_door);

-- INDEX: papier_tweede_door
CREATE INDEX papier_tweede_door ON prive.papier USING btree (tweede_door);

-- FK CONSTRAINT: papier papier_eerste_door_fkey
ALTER TABLE ONLY prive.papier
    ADD CONSTRAINT papier_eerste_door_fkey FOREIGN KEY (eerste_door) REFERENCES public.medewerker(id) ON DELETE SET NULL;

-- FK CONSTRAINT: papier papier_ronde_id_fkey
ALTER TABLE ONLY prive.papier
    ADD CONSTRAINT papier_ronde_id_fkey FOREIGN KEY (ronde_id) REFERENCES prive.opname(ronde_id) ON UPDATE CASCADE ON DELETE RESTRICT;

-- FK CONSTRAINT: papier papier_tweede_door_fkey
ALTER TABLE ONLY prive.papier
    ADD CONSTRAINT papier_tweede_door_fkey FOREIGN KEY (tweede_door) REFERENCES public.medewerker(id) ON DELETE SET NULL;

-- ROW SECURITY: papier
ALTER TABLE prive.papier ENABLE ROW LEVEL SECURITY;

-- ACL: TABLE papier
GRANT SELECT,DELETE ON TABLE prive.papier TO opschoner;
