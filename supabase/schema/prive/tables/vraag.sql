-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: vraag
CREATE TABLE prive.vraag (
    dossier_soort public.dossier_soort NOT NULL,
    dossier_id uuid NOT NULL,
    sinds_op timestamp with time zone NOT NULL
);

-- COMMENT: TABLE vraag
COMMENT ON TABLE prive.vraag IS 'Since when something that a resident wrote waits for an answer. Kept until somebody answers, or the contact goes.';

-- CONSTRAINT: vraag vraag_pkey
ALTER TABLE ONLY prive.vraag
    ADD CONSTRAINT vraag_pkey PRIMARY KEY (dossier_id, dossier_soort);

-- ROW SECURITY: vraag
ALTER TABLE prive.vraag ENABLE ROW LEVEL SECURITY;

-- ACL: TABLE vraag
GRANT SELECT,DELETE ON TABLE prive.vraag TO opschoner;
