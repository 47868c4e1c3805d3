-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: geheim
CREATE TABLE prive.geheim (
    dag date NOT NULL,
    zout bytea NOT NULL
);

-- COMMENT: TABLE geheim
COMMENT ON TABLE prive.geheim IS 'The salt of a day, made here. Without it no hash in prive.limiet says anything. Kept 2 days.';

-- CONSTRAINT: geheim geheim_pkey
ALTER TABLE ONLY prive.geheim
    ADD CONSTRAINT geheim_pkey PRIMARY KEY (dag);

-- ROW SECURITY: geheim
ALTER TABLE prive.geheim ENABLE ROW LEVEL SECURITY;

-- ACL: TABLE geheim
GRANT SELECT,DELETE ON TABLE prive.geheim TO opschoner;
