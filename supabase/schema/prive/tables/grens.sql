-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: grens
CREATE TABLE prive.grens (
    soort text NOT NULL,
    aantal integer NOT NULL,
    per_dag boolean DEFAULT false NOT NULL,
    CONSTRAINT grens_aantal_check CHECK ((aantal > 0))
);

-- COMMENT: TABLE grens
COMMENT ON TABLE prive.grens IS 'How many of a kind per hour (or day) and sender. Kept for ever; rules, no data.';

-- CONSTRAINT: grens grens_pkey
ALTER TABLE ONLY prive.grens
    ADD CONSTRAINT grens_pkey PRIMARY KEY (soort);

-- ROW SECURITY: grens
ALTER TABLE prive.grens ENABLE ROW LEVEL SECURITY;

-- TABLE DATA: grens
INSERT INTO prive.grens (soort, aantal, per_dag) VALUES ('code_fout', 30, false);
INSERT INTO prive.grens (soort, aantal, per_dag) VALUES ('code_fout_samen', 1000, false);
INSERT INTO prive.grens (soort, aantal, per_dag) VALUES ('mail_afzender', 5, true);
INSERT INTO prive.grens (soort, aantal, per_dag) VALUES ('mail_jury', 3, true);
INSERT INTO prive.grens (soort, aantal, per_dag) VALUES ('mail_medewerker', 2, true);
INSERT INTO prive.grens (soort, aantal, per_dag) VALUES ('mail_ongevraagd', 1, true);
INSERT INTO prive.grens (soort, aantal, per_dag) VALUES ('mail_toestemming', 1, true);
INSERT INTO prive.grens (soort, aantal, per_dag) VALUES ('nieuwe_code', 60, false);
INSERT INTO prive.grens (soort, aantal, per_dag) VALUES ('papier', 3, true);
INSERT INTO prive.grens (soort, aantal, per_dag) VALUES ('schrijven', 200, false);
INSERT INTO prive.grens (soort, aantal, per_dag) VALUES ('schrijven_zonder_js', 80, false);
INSERT INTO prive.grens (soort, aantal, per_dag) VALUES ('stemcontrole', 120, false);
