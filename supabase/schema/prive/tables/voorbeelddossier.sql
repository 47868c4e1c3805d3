-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: voorbeelddossier
CREATE TABLE prive.voorbeelddossier (
    dossier_soort public.dossier_soort NOT NULL,
    dossier_id uuid NOT NULL
);

-- COMMENT: TABLE voorbeelddossier
COMMENT ON TABLE prive.voorbeelddossier IS 'Dossiers that are examples: they count as nobody. Ids only. Kept for ever.';

-- CONSTRAINT: voorbeelddossier voorbeelddossier_pkey
ALTER TABLE ONLY prive.voorbeelddossier
    ADD CONSTRAINT voorbeelddossier_pkey PRIMARY KEY (dossier_soort, dossier_id);

-- ROW SECURITY: voorbeelddossier
ALTER TABLE prive.voorbeelddossier ENABLE ROW LEVEL SECURITY;
