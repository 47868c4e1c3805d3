-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: limiet
CREATE TABLE prive.limiet (
    soort text NOT NULL,
    sleutel text NOT NULL,
    venster_op timestamp with time zone NOT NULL,
    aantal integer NOT NULL,
    CONSTRAINT limiet_sleutel_check CHECK ((sleutel ~ '^[0-9a-f]{64}$'::text))
);

-- COMMENT: TABLE limiet
COMMENT ON TABLE prive.limiet IS 'Counts per sender or recipient, as a hash with the salt of the day. Kept 2 days.';

-- CONSTRAINT: limiet limiet_pkey
ALTER TABLE ONLY prive.limiet
    ADD CONSTRAINT limiet_pkey PRIMARY KEY (soort, sleutel, venster_op);

-- INDEX: limiet_venster
CREATE INDEX limiet_venster ON prive.limiet USING btree (venster_op);

-- FK CONSTRAINT: limiet limiet_soort_fkey
ALTER TABLE ONLY prive.limiet
    ADD CONSTRAINT limiet_soort_fkey FOREIGN KEY (soort) REFERENCES prive.grens(soort) ON UPDATE CASCADE ON DELETE CASCADE;

-- ROW SECURITY: limiet
ALTER TABLE prive.limiet ENABLE ROW LEVEL SECURITY;

-- ACL: TABLE limiet
GRANT SELECT,DELETE ON TABLE prive.limiet TO opschoner;
