-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: opname_aanvraag
CREATE TABLE prive.opname_aanvraag (
    ronde_id text NOT NULL,
    aanvraag_id uuid NOT NULL,
    titel text NOT NULL,
    bedrag_cent bigint NOT NULL,
    minimum_cent bigint,
    CONSTRAINT opname_aanvraag_bedrag_cent_check CHECK ((bedrag_cent > 0)),
    CONSTRAINT opname_aanvraag_check CHECK (((minimum_cent >= 1) AND (minimum_cent <= bedrag_cent)))
);

-- COMMENT: TABLE opname_aanvraag
COMMENT ON TABLE prive.opname_aanvraag IS 'The requests of a vote as they were, amounts in euro cents; no reference to aanvraag, whose removal must not change a count. Kept as history.';

-- CONSTRAINT: opname_aanvraag opname_aanvraag_pkey
ALTER TABLE ONLY prive.opname_aanvraag
    ADD CONSTRAINT opname_aanvraag_pkey PRIMARY KEY (ronde_id, aanvraag_id);

-- INDEX: opname_aanvraag_aanvraag
CREATE INDEX opname_aanvraag_aanvraag ON prive.opname_aanvraag USING btree (aanvraag_id);

-- TRIGGER: opname_aanvraag bewaak_stem
CREATE TRIGGER bewaak_stem BEFORE INSERT OR DELETE OR UPDATE ON prive.opname_aanvraag FOR EACH ROW EXECUTE FUNCTION prive.bewaak_stem();

-- TRIGGER: opname_aanvraag geen_leegmaken
CREATE TRIGGER geen_leegmaken BEFORE TRUNCATE ON prive.opname_aanvraag FOR EACH STATEMENT EXECUTE FUNCTION prive.geen_leegmaken();

-- FK CONSTRAINT: opname_aanvraag opname_aanvraag_ronde_id_fkey
ALTER TABLE ONLY prive.opname_aanvraag
    ADD CONSTRAINT opname_aanvraag_ronde_id_fkey FOREIGN KEY (ronde_id) REFERENCES prive.opname(ronde_id) ON UPDATE CASCADE ON DELETE RESTRICT;

-- ROW SECURITY: opname_aanvraag
ALTER TABLE prive.opname_aanvraag ENABLE ROW LEVEL SECURITY;

-- ACL: TABLE opname_aanvraag
GRANT SELECT ON TABLE prive.opname_aanvraag TO opschoner;
