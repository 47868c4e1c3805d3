-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: feedback_cijfer
CREATE TABLE prive.feedback_cijfer (
    vanaf date NOT NULL,
    wijk_code text,
    over public.feedback_over NOT NULL,
    aantal integer NOT NULL,
    gezichten integer[] NOT NULL,
    beantwoord integer NOT NULL,
    tijdig integer NOT NULL,
    te_laat integer NOT NULL,
    beloofd integer NOT NULL,
    gedaan integer NOT NULL,
    heropend integer NOT NULL,
    geholpen_ja integer NOT NULL,
    geholpen_nee integer NOT NULL,
    CONSTRAINT feedback_cijfer_aantal_check CHECK ((aantal > 0)),
    CONSTRAINT feedback_cijfer_gezichten_check CHECK ((cardinality(gezichten) = 5))
);

-- COMMENT: TABLE feedback_cijfer
COMMENT ON TABLE prive.feedback_cijfer IS 'Feedback counted per half-year from vanaf on, wijk (null: unknown) and subject, for staff; small groups too. Kept as history.';

-- CONSTRAINT: feedback_cijfer feedback_cijfer_groep
ALTER TABLE ONLY prive.feedback_cijfer
    ADD CONSTRAINT feedback_cijfer_groep UNIQUE NULLS NOT DISTINCT (vanaf, wijk_code, over);

-- INDEX: feedback_cijfer_wijk
CREATE INDEX feedback_cijfer_wijk ON prive.feedback_cijfer USING btree (wijk_code);

-- TRIGGER: feedback_cijfer noteer
CREATE TRIGGER noteer AFTER INSERT OR DELETE OR UPDATE ON prive.feedback_cijfer FOR EACH ROW EXECUTE FUNCTION prive.noteer('vanaf', 'klok');

-- FK CONSTRAINT: feedback_cijfer feedback_cijfer_wijk_code_fkey
ALTER TABLE ONLY prive.feedback_cijfer
    ADD CONSTRAINT feedback_cijfer_wijk_code_fkey FOREIGN KEY (wijk_code) REFERENCES public.wijk(code) ON UPDATE CASCADE ON DELETE CASCADE;

-- ROW SECURITY: feedback_cijfer
ALTER TABLE prive.feedback_cijfer ENABLE ROW LEVEL SECURITY;
