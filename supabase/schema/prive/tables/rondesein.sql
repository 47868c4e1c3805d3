-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: rondesein
CREATE TABLE prive.rondesein (
    email text NOT NULL,
    gevraagd_op timestamp with time zone NOT NULL,
    bevestigd_op timestamp with time zone
);

-- COMMENT: TABLE rondesein
COMMENT ON TABLE prive.rondesein IS 'Addresses that wait for the next ronde to open. Kept until the mail is written: 7 days without a yes, else as a contact.';

-- CHECK CONSTRAINT: rondesein rondesein_email_check
ALTER TABLE prive.rondesein
    ADD CONSTRAINT rondesein_email_check CHECK (((email ~ '^[a-z0-9!#$%&''*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&''*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?$'::text) AND (char_length(email) <= 254))) NOT VALID;

-- CONSTRAINT: rondesein rondesein_pkey
ALTER TABLE ONLY prive.rondesein
    ADD CONSTRAINT rondesein_pkey PRIMARY KEY (email);

-- INDEX: rondesein_gevraagd
CREATE INDEX rondesein_gevraagd ON prive.rondesein USING btree (gevraagd_op);

-- TRIGGER: rondesein a_herstel
CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON prive.rondesein FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

-- TRIGGER: rondesein noteer
CREATE TRIGGER noteer AFTER DELETE ON prive.rondesein FOR EACH ROW EXECUTE FUNCTION prive.noteer('', 'klok');

-- ROW SECURITY: rondesein
ALTER TABLE prive.rondesein ENABLE ROW LEVEL SECURITY;
