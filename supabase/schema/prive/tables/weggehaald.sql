-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: weggehaald
CREATE TABLE prive.weggehaald (
    tabel text NOT NULL,
    rij text NOT NULL,
    op timestamp with time zone NOT NULL
);

-- COMMENT: TABLE weggehaald
COMMENT ON TABLE prive.weggehaald IS 'Public rows whose last appearance or disappearance was an act of staff, an applicant or the clock; ids only. Kept 90 days.';

-- CONSTRAINT: weggehaald weggehaald_pkey
ALTER TABLE ONLY prive.weggehaald
    ADD CONSTRAINT weggehaald_pkey PRIMARY KEY (tabel, rij);

-- INDEX: weggehaald_op
CREATE INDEX weggehaald_op ON prive.weggehaald USING btree (op);

-- ROW SECURITY: weggehaald
ALTER TABLE prive.weggehaald ENABLE ROW LEVEL SECURITY;
