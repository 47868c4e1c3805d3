-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: adviseur
CREATE TABLE public.adviseur (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    ronde_id text NOT NULL,
    email text NOT NULL,
    functie text NOT NULL,
    uitgenodigd_op timestamp with time zone NOT NULL,
    gezien_op timestamp with time zone,
    CONSTRAINT adviseur_functie_check CHECK (((char_length(functie) >= 1) AND (char_length(functie) <= 80)))
);

-- COMMENT: TABLE adviseur
COMMENT ON TABLE public.adviseur IS 'An adviser of one ronde; functie stands under the advies in public. Kept 3 months after vastgesteld.';

-- CHECK CONSTRAINT: adviseur adviseur_email_check
ALTER TABLE public.adviseur
    ADD CONSTRAINT adviseur_email_check CHECK (((email ~ '^[a-z0-9!#$%&''*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&''*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?$'::text) AND (char_length(email) <= 254))) NOT VALID;

-- CONSTRAINT: adviseur adviseur_pkey
ALTER TABLE ONLY public.adviseur
    ADD CONSTRAINT adviseur_pkey PRIMARY KEY (id);

-- CONSTRAINT: adviseur adviseur_ronde_id_email_key
ALTER TABLE ONLY public.adviseur
    ADD CONSTRAINT adviseur_ronde_id_email_key UNIQUE (ronde_id, email);

-- INDEX: adviseur_email
CREATE INDEX adviseur_email ON public.adviseur USING btree (email);

-- TRIGGER: adviseur a_bewaak_jury
CREATE TRIGGER a_bewaak_jury BEFORE INSERT OR DELETE OR UPDATE ON public.adviseur FOR EACH ROW EXECUTE FUNCTION prive.bewaak_jury();

-- TRIGGER: adviseur a_herstel
CREATE TRIGGER a_herstel BEFORE INSERT OR UPDATE ON public.adviseur FOR EACH ROW EXECUTE FUNCTION prive.herstel_rij();

-- TRIGGER: adviseur noteer
CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON public.adviseur FOR EACH ROW EXECUTE FUNCTION prive.noteer('ronde_id', 'makelaar beheerder');

-- FK CONSTRAINT: adviseur adviseur_ronde_id_fkey
ALTER TABLE ONLY public.adviseur
    ADD CONSTRAINT adviseur_ronde_id_fkey FOREIGN KEY (ronde_id) REFERENCES public.ronde(id) ON UPDATE CASCADE ON DELETE CASCADE;

-- ROW SECURITY: adviseur
ALTER TABLE public.adviseur ENABLE ROW LEVEL SECURITY;

-- ACL: TABLE adviseur
GRANT SELECT,DELETE ON TABLE public.adviseur TO opschoner;
