-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: publicatie
CREATE TABLE prive.publicatie (
    id boolean DEFAULT true NOT NULL,
    online_versie bigint,
    online_dag date,
    online_op timestamp with time zone,
    bouw_versie bigint,
    bouw_op timestamp with time zone,
    mislukt_op timestamp with time zone,
    reden text,
    uitleg text,
    mislukkingen integer DEFAULT 0 NOT NULL,
    volgende_op timestamp with time zone,
    gelezen_op timestamp with time zone,
    mislukte_versie bigint,
    stilstand jsonb,
    getoond_versie bigint,
    behalve text[],
    CONSTRAINT publicatie_behalve_check CHECK ((cardinality(behalve) <= 50)),
    CONSTRAINT publicatie_check CHECK (((bouw_versie IS NULL) = (bouw_op IS NULL))),
    CONSTRAINT publicatie_check1 CHECK (((mislukt_op IS NULL) = (reden IS NULL))),
    CONSTRAINT publicatie_id_check CHECK (id),
    CONSTRAINT publicatie_mislukkingen_check CHECK ((mislukkingen >= 0)),
    CONSTRAINT publicatie_reden_check CHECK ((reden = ANY (ARRAY['bouwhaak'::text, 'bouwfout'::text, 'te_lang'::text, 'inhoud'::text]))),
    CONSTRAINT publicatie_stilstand_check CHECK ((length((stilstand)::text) <= 2000)),
    CONSTRAINT publicatie_uitleg_check CHECK ((char_length(uitleg) <= 300))
);

-- COMMENT: TABLE publicatie
COMMENT ON TABLE prive.publicatie IS 'One row: which content version is online, which build runs, and what failed last. Kept for ever.';

-- COMMENT: COLUMN publicatie.online_dag
COMMENT ON COLUMN prive.publicatie.online_dag IS 'The day on which that site was built; it stands on pages ("vandaag open").';

-- COMMENT: COLUMN publicatie.volgende_op
COMMENT ON COLUMN prive.publicatie.volgende_op IS 'No build begins before this moment.';

-- COMMENT: COLUMN publicatie.gelezen_op
COMMENT ON COLUMN prive.publicatie.gelezen_op IS 'When the build began that made what is online: later changes are not in it.';

-- COMMENT: COLUMN publicatie.mislukte_versie
COMMENT ON COLUMN prive.publicatie.mislukte_versie IS 'Which content version the failed build was to show.';

-- COMMENT: COLUMN publicatie.stilstand
COMMENT ON COLUMN prive.publicatie.stilstand IS 'What in the content held the build back, as the build says it.';

-- COMMENT: COLUMN publicatie.getoond_versie
COMMENT ON COLUMN prive.publicatie.getoond_versie IS 'The content version that the site shows in all but the rows `behalve`, when some do not fit.';

-- COMMENT: COLUMN publicatie.behalve
COMMENT ON COLUMN prive.publicatie.behalve IS 'The ids of the rows of getoond_versie that the site does not show as they are.';

-- CONSTRAINT: publicatie publicatie_pkey
ALTER TABLE ONLY prive.publicatie
    ADD CONSTRAINT publicatie_pkey PRIMARY KEY (id);

-- TRIGGER: publicatie noteer
CREATE TRIGGER noteer AFTER UPDATE OF bouw_op, online_versie, mislukt_op ON prive.publicatie FOR EACH ROW EXECUTE FUNCTION prive.noteer('', 'makelaar beheerder klok');

-- ROW SECURITY: publicatie
ALTER TABLE prive.publicatie ENABLE ROW LEVEL SECURITY;
