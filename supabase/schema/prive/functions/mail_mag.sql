-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: mail_mag(text, text)
CREATE FUNCTION prive.mail_mag(wat text, adres text) RETURNS boolean
    LANGUAGE sql
    SET search_path TO ''
    AS $$ select prive.tel('mail_' || wat, prive.daghash('mail ' || wat || ' ' || prive.postbus(adres))) $$;

-- COMMENT: FUNCTION mail_mag(wat text, adres text)
COMMENT ON FUNCTION prive.mail_mag(wat text, adres text) IS 'Counts one more mail of this kind to a mailbox; false when it had enough of them today.';

-- ACL: FUNCTION mail_mag(wat text, adres text)
REVOKE ALL ON FUNCTION prive.mail_mag(wat text, adres text) FROM PUBLIC;
