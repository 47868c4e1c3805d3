-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: inlezing
CREATE TABLE prive.inlezing (
    id uuid NOT NULL,
    op timestamp with time zone NOT NULL,
    bestand text NOT NULL,
    keuze jsonb NOT NULL,
    toegevoegd integer NOT NULL,
    gewijzigd integer NOT NULL,
    terug_op timestamp with time zone,
    CONSTRAINT inlezing_bestand_check CHECK ((bestand ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT inlezing_keuze_check CHECK (((jsonb_typeof(keuze) = 'object'::text) AND (length((keuze)::text) <= 20000)))
);

-- COMMENT: TABLE inlezing
COMMENT ON TABLE prive.inlezing IS 'One list of places that was read in. Kept as long as the log, which says who it was.';

-- COMMENT: COLUMN inlezing.bestand
COMMENT ON COLUMN prive.inlezing.bestand IS 'SHA-256 of the file, hexadecimal.';

-- COMMENT: COLUMN inlezing.keuze
COMMENT ON COLUMN prive.inlezing.keuze IS 'How its columns were read: {kolommen: [{hun, doel}], soort, bron, samen}; empty for our own columns.';

-- COMMENT: COLUMN inlezing.terug_op
COMMENT ON COLUMN prive.inlezing.terug_op IS 'When it was undone.';

-- CONSTRAINT: inlezing inlezing_pkey
ALTER TABLE ONLY prive.inlezing
    ADD CONSTRAINT inlezing_pkey PRIMARY KEY (id);

-- INDEX: inlezing_op
CREATE INDEX inlezing_op ON prive.inlezing USING btree (op);

-- TRIGGER: inlezing noteer
CREATE TRIGGER noteer AFTER INSERT OR UPDATE ON prive.inlezing FOR EACH ROW EXECUTE FUNCTION prive.noteer('id');

-- ROW SECURITY: inlezing
ALTER TABLE prive.inlezing ENABLE ROW LEVEL SECURITY;

-- ACL: TABLE inlezing
GRANT SELECT,DELETE ON TABLE prive.inlezing TO opschoner;
