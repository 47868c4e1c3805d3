-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: content_versie
CREATE TABLE public.content_versie (
    id boolean DEFAULT true NOT NULL,
    versie bigint DEFAULT 0 NOT NULL,
    gewijzigd_op timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT content_versie_id_check CHECK (id)
);

-- COMMENT: TABLE content_versie
COMMENT ON TABLE public.content_versie IS 'One row: goes up with every change of public content. Kept for ever.';

-- CONSTRAINT: content_versie content_versie_pkey
ALTER TABLE ONLY public.content_versie
    ADD CONSTRAINT content_versie_pkey PRIMARY KEY (id);

-- POLICY: content_versie anyone reads the content version
CREATE POLICY "anyone reads the content version" ON public.content_versie FOR SELECT TO anon, authenticated USING (true);

-- ROW SECURITY: content_versie
ALTER TABLE public.content_versie ENABLE ROW LEVEL SECURITY;

-- ACL: TABLE content_versie
GRANT SELECT ON TABLE public.content_versie TO anon;
GRANT SELECT ON TABLE public.content_versie TO authenticated;
GRANT SELECT ON TABLE public.content_versie TO service_role;
