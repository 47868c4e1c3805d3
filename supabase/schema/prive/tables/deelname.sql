-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: deelname
CREATE TABLE prive.deelname (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    ronde_id text NOT NULL,
    jurylid_id uuid NOT NULL,
    kanaal public.stemkanaal,
    code_hash text,
    CONSTRAINT deelname_code_hash_check CHECK ((code_hash ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT deelname_kanaal CHECK (((code_hash IS NOT NULL) = (NOT (kanaal IS DISTINCT FROM 'site'::public.stemkanaal))))
);

-- COMMENT: TABLE deelname
COMMENT ON TABLE prive.deelname IS 'That a juror takes part: a vote on the site, or a paper that went out. No moment, no order, no way to the ballot; how, and the hash of the code, until voting ends. Kept 3 months after vastgesteld.';

-- CONSTRAINT: deelname deelname_een_keer
ALTER TABLE ONLY prive.deelname
    ADD CONSTRAINT deelname_een_keer UNIQUE (ronde_id, jurylid_id);

-- CONSTRAINT: deelname deelname_pkey
ALTER TABLE ONLY prive.deelname
    ADD CONSTRAINT deelname_pkey PRIMARY KEY (id);

-- INDEX: deelname_jurylid
CREATE INDEX deelname_jurylid ON prive.deelname USING btree (jurylid_id);

-- TRIGGER: deelname bewaak_stem
CREATE TRIGGER bewaak_stem BEFORE INSERT OR DELETE OR UPDATE ON prive.deelname FOR EACH ROW EXECUTE FUNCTION prive.bewaak_stem();

-- TRIGGER: deelname geen_leegmaken
CREATE TRIGGER geen_leegmaken BEFORE TRUNCATE ON prive.deelname FOR EACH STATEMENT EXECUTE FUNCTION prive.geen_leegmaken();

-- FK CONSTRAINT: deelname deelname_jurylid_id_fkey
ALTER TABLE ONLY prive.deelname
    ADD CONSTRAINT deelname_jurylid_id_fkey FOREIGN KEY (jurylid_id) REFERENCES public.jurylid(id) ON DELETE CASCADE;

-- FK CONSTRAINT: deelname deelname_ronde_id_fkey
ALTER TABLE ONLY prive.deelname
    ADD CONSTRAINT deelname_ronde_id_fkey FOREIGN KEY (ronde_id) REFERENCES prive.opname(ronde_id) ON UPDATE CASCADE ON DELETE RESTRICT;

-- ROW SECURITY: deelname
ALTER TABLE prive.deelname ENABLE ROW LEVEL SECURITY;

-- ACL: TABLE deelname
GRANT SELECT,DELETE ON TABLE prive.deelname TO opschoner;
