-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: bericht
CREATE TABLE prive.bericht (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    message_id text NOT NULL,
    dossier_soort public.dossier_soort,
    dossier_id uuid,
    soort text NOT NULL,
    aan text NOT NULL,
    gegevens jsonb NOT NULL,
    ongevraagd boolean DEFAULT false NOT NULL,
    gemaakt_op timestamp with time zone NOT NULL,
    volgende_poging_op timestamp with time zone NOT NULL,
    pogingen integer DEFAULT 0 NOT NULL,
    bezet_tot timestamp with time zone,
    verzonden_op timestamp with time zone,
    opgegeven_op timestamp with time zone,
    laatste_fout text,
    bundel uuid,
    CONSTRAINT bericht_aan_check CHECK (((char_length(aan) >= 3) AND (char_length(aan) <= 254))),
    CONSTRAINT bericht_check CHECK (((verzonden_op IS NULL) OR (gegevens = '{}'::jsonb))),
    CONSTRAINT bericht_laatste_fout_check CHECK ((char_length(laatste_fout) <= 300)),
    CONSTRAINT bericht_soort_check CHECK ((soort = ANY (ARRAY['aanmelding_ontvangen'::text, 'aanvraag_ontvangen'::text, 'feedback_ontvangen'::text, 'stap'::text, 'feedback_reactie'::text, 'nieuwe_code'::text, 'ronde_open'::text, 'jury_uitnodiging'::text, 'adviseur_uitnodiging'::text, 'stemmen_open'::text, 'stemmen_herinnering'::text, 'stemmen_verlengd'::text, 'werk_vandaag'::text, 'werk_termijn'::text, 'werk_uitnodiging'::text, 'papier_uitgegeven'::text, 'papier_vervallen'::text, 'herinnering'::text, 'werk_buiten'::text, 'werk_feedback'::text, 'mailkeuze'::text, 'werk_verhuisd'::text, 'werk_einde'::text, 'verbetering'::text, 'antwoord'::text])))
);

-- COMMENT: TABLE bericht
COMMENT ON TABLE prive.bericht IS 'Outgoing mail; a claim is a lease until bezet_tot. Kept 30 days, gegevens until delivery or 72 hours.';

-- COMMENT: COLUMN bericht.bundel
COMMENT ON COLUMN prive.bericht.bundel IS 'What goes to one address at one moment shares it, and is claimed, sent and given up as one mail.';

-- CONSTRAINT: bericht bericht_message_id_key
ALTER TABLE ONLY prive.bericht
    ADD CONSTRAINT bericht_message_id_key UNIQUE (message_id);

-- CONSTRAINT: bericht bericht_pkey
ALTER TABLE ONLY prive.bericht
    ADD CONSTRAINT bericht_pkey PRIMARY KEY (id);

-- INDEX: bericht_aan
CREATE INDEX bericht_aan ON prive.bericht USING btree (aan);

-- INDEX: bericht_bundel
CREATE INDEX bericht_bundel ON prive.bericht USING btree (bundel);

-- INDEX: bericht_dossier
CREATE INDEX bericht_dossier ON prive.bericht USING btree (dossier_id, dossier_soort);

-- INDEX: bericht_feedback
CREATE INDEX bericht_feedback ON prive.bericht USING btree (gemaakt_op) WHERE (soort = 'werk_feedback'::text);

-- INDEX: bericht_gemaakt
CREATE INDEX bericht_gemaakt ON prive.bericht USING btree (gemaakt_op);

-- INDEX: bericht_opgegeven
CREATE INDEX bericht_opgegeven ON prive.bericht USING btree (opgegeven_op) WHERE (opgegeven_op IS NOT NULL);

-- INDEX: bericht_te_doen
CREATE INDEX bericht_te_doen ON prive.bericht USING btree (volgende_poging_op) WHERE ((verzonden_op IS NULL) AND (opgegeven_op IS NULL));

-- INDEX: bericht_te_legen
CREATE INDEX bericht_te_legen ON prive.bericht USING btree (gemaakt_op) WHERE ((verzonden_op IS NULL) AND (gegevens <> '{}'::jsonb));

-- TRIGGER: bericht noteer
CREATE TRIGGER noteer AFTER UPDATE OF verzonden_op, opgegeven_op ON prive.bericht FOR EACH ROW EXECUTE FUNCTION prive.noteer('id', 'klok');

-- TRIGGER: bericht noteer_nieuw
CREATE TRIGGER noteer_nieuw AFTER INSERT ON prive.bericht FOR EACH ROW EXECUTE FUNCTION prive.noteer('id', 'klok');

-- ROW SECURITY: bericht
ALTER TABLE prive.bericht ENABLE ROW LEVEL SECURITY;

-- ACL: TABLE bericht
GRANT SELECT,DELETE ON TABLE prive.bericht TO opschoner;

-- ACL: COLUMN bericht.gegevens
GRANT UPDATE(gegevens) ON TABLE prive.bericht TO opschoner;

-- ACL: COLUMN bericht.opgegeven_op
GRANT UPDATE(opgegeven_op) ON TABLE prive.bericht TO opschoner;
