-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: papier_terug
CREATE TABLE prive.papier_terug (
    ronde_id text NOT NULL,
    niet_terug integer DEFAULT 0 NOT NULL,
    uitgegeven integer DEFAULT 0 NOT NULL,
    CONSTRAINT papier_terug_niet_terug_check CHECK ((niet_terug >= 0)),
    CONSTRAINT papier_terug_uitgegeven_check CHECK ((uitgegeven >= 0))
);

-- COMMENT: TABLE papier_terug
COMMENT ON TABLE prive.papier_terug IS 'How many papers went out in a ronde, and how many did not come back. Kept 3 months after vastgesteld.';

-- CONSTRAINT: papier_terug papier_terug_pkey
ALTER TABLE ONLY prive.papier_terug
    ADD CONSTRAINT papier_terug_pkey PRIMARY KEY (ronde_id);

-- TRIGGER: papier_terug noteer
CREATE TRIGGER noteer AFTER INSERT OR UPDATE ON prive.papier_terug FOR EACH ROW EXECUTE FUNCTION prive.noteer('ronde_id', 'makelaar beheerder');

-- FK CONSTRAINT: papier_terug papier_terug_ronde_id_fkey
ALTER TABLE ONLY prive.papier_terug
    ADD CONSTRAINT papier_terug_ronde_id_fkey FOREIGN KEY (ronde_id) REFERENCES prive.opname(ronde_id) ON UPDATE CASCADE ON DELETE RESTRICT;

-- ROW SECURITY: papier_terug
ALTER TABLE prive.papier_terug ENABLE ROW LEVEL SECURITY;

-- ACL: TABLE papier_terug
GRANT SELECT,DELETE ON TABLE prive.papier_terug TO opschoner;
