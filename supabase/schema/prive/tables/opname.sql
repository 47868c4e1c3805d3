-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: opname
CREATE TABLE prive.opname (
    ronde_id text NOT NULL,
    loting bytea NOT NULL,
    juryleden integer NOT NULL,
    geopend_op timestamp with time zone NOT NULL,
    herinnerd_op timestamp with time zone,
    CONSTRAINT opname_juryleden_check CHECK ((juryleden >= 5)),
    CONSTRAINT opname_loting_check CHECK ((length(loting) = 32))
);

-- COMMENT: TABLE opname
COMMENT ON TABLE prive.opname IS 'What the database froze when voting opened: the lot seed, a key for paper numbers, how many jurors. Kept as history.';

-- CONSTRAINT: opname opname_pkey
ALTER TABLE ONLY prive.opname
    ADD CONSTRAINT opname_pkey PRIMARY KEY (ronde_id);

-- TRIGGER: opname bewaak_stem
CREATE TRIGGER bewaak_stem BEFORE INSERT OR DELETE OR UPDATE ON prive.opname FOR EACH ROW EXECUTE FUNCTION prive.bewaak_stem();

-- TRIGGER: opname geen_leegmaken
CREATE TRIGGER geen_leegmaken BEFORE TRUNCATE ON prive.opname FOR EACH STATEMENT EXECUTE FUNCTION prive.geen_leegmaken();

-- FK CONSTRAINT: opname opname_ronde_id_fkey
ALTER TABLE ONLY prive.opname
    ADD CONSTRAINT opname_ronde_id_fkey FOREIGN KEY (ronde_id) REFERENCES public.ronde(id) ON UPDATE CASCADE ON DELETE RESTRICT;

-- ROW SECURITY: opname
ALTER TABLE prive.opname ENABLE ROW LEVEL SECURITY;
