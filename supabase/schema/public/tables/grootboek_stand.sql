-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: grootboek_stand
CREATE TABLE public.grootboek_stand (
    ronde_id text NOT NULL,
    budget_cent bigint DEFAULT 0 NOT NULL,
    meegekomen_cent bigint DEFAULT 0 NOT NULL,
    toegezegd_cent bigint DEFAULT 0 NOT NULL,
    betaald_cent bigint DEFAULT 0 NOT NULL,
    besteed_cent bigint DEFAULT 0 NOT NULL,
    teruggekomen_cent bigint DEFAULT 0 NOT NULL,
    doorgeschoven_cent bigint DEFAULT 0 NOT NULL,
    open_cent bigint GENERATED ALWAYS AS ((toegezegd_cent - betaald_cent)) STORED NOT NULL,
    vrij_cent bigint GENERATED ALWAYS AS (((((budget_cent + meegekomen_cent) - toegezegd_cent) + teruggekomen_cent) - doorgeschoven_cent)) STORED NOT NULL
);

-- COMMENT: TABLE grootboek_stand
COMMENT ON TABLE public.grootboek_stand IS 'The sums of grootboek per ronde: budget and carried in are free (vrij), promised and unpaid (open), paid less what came back, and carried out; besteed: what plans spent of it. Every total on the site is one of these. Kept as history.';

-- CONSTRAINT: grootboek_stand grootboek_stand_pkey
ALTER TABLE ONLY public.grootboek_stand
    ADD CONSTRAINT grootboek_stand_pkey PRIMARY KEY (ronde_id);

-- FK CONSTRAINT: grootboek_stand grootboek_stand_ronde_id_fkey
ALTER TABLE ONLY public.grootboek_stand
    ADD CONSTRAINT grootboek_stand_ronde_id_fkey FOREIGN KEY (ronde_id) REFERENCES public.ronde(id) ON UPDATE CASCADE ON DELETE CASCADE;

-- POLICY: grootboek_stand anyone reads grootboek_stand rows
CREATE POLICY "anyone reads grootboek_stand rows" ON public.grootboek_stand FOR SELECT TO anon, authenticated USING (true);

-- ROW SECURITY: grootboek_stand
ALTER TABLE public.grootboek_stand ENABLE ROW LEVEL SECURITY;

-- ACL: TABLE grootboek_stand
GRANT SELECT ON TABLE public.grootboek_stand TO anon;
GRANT SELECT ON TABLE public.grootboek_stand TO authenticated;
GRANT SELECT ON TABLE public.grootboek_stand TO service_role;
