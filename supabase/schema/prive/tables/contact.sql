-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: contact
CREATE TABLE prive.contact (
    dossier_soort public.dossier_soort NOT NULL,
    dossier_id uuid NOT NULL,
    naam text,
    email text,
    telefoon text,
    akkoord_op timestamp with time zone NOT NULL,
    akkoord_versie text,
    adres_op timestamp with time zone,
    CONSTRAINT contact_akkoord_versie_check CHECK ((char_length(akkoord_versie) <= 40)),
    CONSTRAINT contact_check CHECK (((email IS NOT NULL) OR (telefoon IS NOT NULL))),
    CONSTRAINT contact_naam_check CHECK (((char_length(naam) >= 1) AND (char_length(naam) <= 120))),
    CONSTRAINT contact_telefoon_check CHECK ((telefoon ~ '^\+[1-9][0-9]{7,14}$'::text))
);

-- COMMENT: TABLE contact
COMMENT ON TABLE prive.contact IS 'The person behind a dossier, and when consent was given to which text. Kept 1 year after the dossier closes; of feedback 3 months after the reactie.';

-- COMMENT: COLUMN contact.adres_op
COMMENT ON COLUMN prive.contact.adres_op IS 'When somebody who reads the mail of this address said that it is theirs; null as long as nobody did.';

-- CHECK CONSTRAINT: contact contact_email_check
ALTER TABLE prive.contact
    ADD CONSTRAINT contact_email_check CHECK (((email ~ '^[a-z0-9!#$%&''*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&''*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?$'::text) AND (char_length(email) <= 254))) NOT VALID;

-- CONSTRAINT: contact contact_pkey
ALTER TABLE ONLY prive.contact
    ADD CONSTRAINT contact_pkey PRIMARY KEY (dossier_soort, dossier_id);

-- INDEX: contact_email
CREATE INDEX contact_email ON prive.contact USING btree (email);

-- INDEX: contact_onbevestigd
CREATE INDEX contact_onbevestigd ON prive.contact USING btree (akkoord_op) WHERE ((adres_op IS NULL) AND (email IS NOT NULL));

-- INDEX: contact_postbus
CREATE INDEX contact_postbus ON prive.contact USING btree (prive.postbus(email));

-- TRIGGER: contact a_herstel
CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON prive.contact FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

-- ROW SECURITY: contact
ALTER TABLE prive.contact ENABLE ROW LEVEL SECURITY;

-- ACL: TABLE contact
GRANT SELECT,DELETE ON TABLE prive.contact TO opschoner;
