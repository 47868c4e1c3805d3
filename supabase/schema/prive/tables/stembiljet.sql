-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: stembiljet
CREATE TABLE prive.stembiljet (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    ronde_id text NOT NULL,
    code_hash text NOT NULL,
    keuzes jsonb NOT NULL,
    CONSTRAINT stembiljet_code_hash_check CHECK ((code_hash ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT stembiljet_keuzes_check CHECK ((jsonb_typeof(keuzes) = 'object'::text))
);

-- COMMENT: TABLE stembiljet
COMMENT ON TABLE prive.stembiljet IS 'What was voted, per request: voor, niet, onthouding or 0 to 5; no juror, no time, no sequence. Kept 3 months after vastgesteld.';

-- CONSTRAINT: stembiljet stembiljet_code
ALTER TABLE ONLY prive.stembiljet
    ADD CONSTRAINT stembiljet_code UNIQUE (code_hash);

-- CONSTRAINT: stembiljet stembiljet_pkey
ALTER TABLE ONLY prive.stembiljet
    ADD CONSTRAINT stembiljet_pkey PRIMARY KEY (id);

-- INDEX: stembiljet_ronde
CREATE INDEX stembiljet_ronde ON prive.stembiljet USING btree (ronde_id);

-- TRIGGER: stembiljet bewaak_stem
CREATE TRIGGER bewaak_stem BEFORE INSERT OR DELETE OR UPDATE ON prive.stembiljet FOR EACH ROW EXECUTE FUNCTION prive.bewaak_stem();

-- TRIGGER: stembiljet geen_leegmaken
CREATE TRIGGER geen_leegmaken BEFORE TRUNCATE ON prive.stembiljet FOR EACH STATEMENT EXECUTE FUNCTION prive.geen_leegmaken();

-- FK CONSTRAINT: stembiljet stembiljet_ronde_id_fkey
ALTER TABLE ONLY prive.stembiljet
    ADD CONSTRAINT stembiljet_ronde_id_fkey FOREIGN KEY (ronde_id) REFERENCES prive.opname(ronde_id) ON UPDATE CASCADE ON DELETE RESTRICT;

-- ROW SECURITY: stembiljet
ALTER TABLE prive.stembiljet ENABLE ROW LEVEL SECURITY;

-- ACL: TABLE stembiljet
GRANT SELECT,DELETE ON TABLE prive.stembiljet TO opschoner;
