-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: volgcode
CREATE TABLE prive.volgcode (
    hash text NOT NULL,
    dossier_soort public.dossier_soort NOT NULL,
    dossier_id uuid NOT NULL,
    vervangt boolean DEFAULT false NOT NULL,
    gemaakt_op timestamp with time zone NOT NULL,
    ingetrokken_op timestamp with time zone,
    op_papier boolean DEFAULT false NOT NULL,
    bewijst boolean DEFAULT true NOT NULL,
    CONSTRAINT volgcode_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
);

-- COMMENT: TABLE volgcode
COMMENT ON TABLE prive.volgcode IS 'SHA-256 of a code that opens a dossier; a code asked for by mail opens all dossiers of that address. Kept as long as the contact.';

-- COMMENT: COLUMN volgcode.vervangt
COMMENT ON COLUMN prive.volgcode.vervangt IS 'Its first use withdraws the older codes of the dossier.';

-- COMMENT: COLUMN volgcode.op_papier
COMMENT ON COLUMN prive.volgcode.op_papier IS 'Handed out by staff who wrote the form down: at most one for each dossier.';

-- COMMENT: COLUMN volgcode.bewijst
COMMENT ON COLUMN prive.volgcode.bewijst IS 'Went by mail to the address that the dossier has now: who uses it reads that mail.';

-- CONSTRAINT: volgcode volgcode_pkey
ALTER TABLE ONLY prive.volgcode
    ADD CONSTRAINT volgcode_pkey PRIMARY KEY (hash, dossier_soort, dossier_id);

-- INDEX: volgcode_dossier
CREATE INDEX volgcode_dossier ON prive.volgcode USING btree (dossier_id, dossier_soort);

-- TRIGGER: volgcode noteer
CREATE TRIGGER noteer AFTER INSERT ON prive.volgcode FOR EACH ROW EXECUTE FUNCTION prive.noteer('dossier_id', 'makelaar beheerder klok');

-- ROW SECURITY: volgcode
ALTER TABLE prive.volgcode ENABLE ROW LEVEL SECURITY;

-- ACL: TABLE volgcode
GRANT SELECT,DELETE ON TABLE prive.volgcode TO opschoner;
