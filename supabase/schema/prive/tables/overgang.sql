-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TABLE: overgang
CREATE TABLE prive.overgang (
    dossier_soort public.dossier_soort NOT NULL,
    van text NOT NULL,
    naar text NOT NULL,
    door public.partij[] NOT NULL,
    reden public.partij[] DEFAULT '{}'::public.partij[] NOT NULL,
    CONSTRAINT overgang_check CHECK ((reden <@ door)),
    CONSTRAINT overgang_door_check CHECK ((cardinality(door) > 0))
);

-- COMMENT: TABLE overgang
COMMENT ON TABLE prive.overgang IS 'The steps a dossier may take, by whom (makelaar includes beheerder), and who must say why. Equal to the tables of the domain. Kept for ever.';

-- CONSTRAINT: overgang overgang_pkey
ALTER TABLE ONLY prive.overgang
    ADD CONSTRAINT overgang_pkey PRIMARY KEY (dossier_soort, van, naar);

-- ROW SECURITY: overgang
ALTER TABLE prive.overgang ENABLE ROW LEVEL SECURITY;

-- TABLE DATA: overgang
INSERT INTO prive.overgang (dossier_soort, van, naar, door, reden) VALUES ('aanmelding', 'ingediend', 'afgewezen', '{makelaar}', '{makelaar}');
INSERT INTO prive.overgang (dossier_soort, van, naar, door, reden) VALUES ('aanmelding', 'ingediend', 'gepubliceerd', '{makelaar}', '{}');
INSERT INTO prive.overgang (dossier_soort, van, naar, door, reden) VALUES ('aanmelding', 'ingediend', 'ingetrokken', '{indiener,makelaar}', '{}');
INSERT INTO prive.overgang (dossier_soort, van, naar, door, reden) VALUES ('aanmelding', 'ingediend', 'vraag_gesteld', '{makelaar}', '{makelaar}');
INSERT INTO prive.overgang (dossier_soort, van, naar, door, reden) VALUES ('aanmelding', 'vraag_gesteld', 'afgewezen', '{makelaar,systeem}', '{makelaar}');
INSERT INTO prive.overgang (dossier_soort, van, naar, door, reden) VALUES ('aanmelding', 'vraag_gesteld', 'gepubliceerd', '{makelaar}', '{}');
INSERT INTO prive.overgang (dossier_soort, van, naar, door, reden) VALUES ('aanmelding', 'vraag_gesteld', 'ingediend', '{indiener,makelaar}', '{}');
INSERT INTO prive.overgang (dossier_soort, van, naar, door, reden) VALUES ('aanmelding', 'vraag_gesteld', 'ingetrokken', '{indiener,makelaar}', '{}');
INSERT INTO prive.overgang (dossier_soort, van, naar, door, reden) VALUES ('aanvraag', 'aanvulling_gevraagd', 'buiten_behandeling', '{makelaar,systeem}', '{makelaar}');
INSERT INTO prive.overgang (dossier_soort, van, naar, door, reden) VALUES ('aanvraag', 'aanvulling_gevraagd', 'in_behandeling', '{indiener,makelaar}', '{}');
INSERT INTO prive.overgang (dossier_soort, van, naar, door, reden) VALUES ('aanvraag', 'aanvulling_gevraagd', 'ingetrokken', '{indiener,makelaar}', '{}');
INSERT INTO prive.overgang (dossier_soort, van, naar, door, reden) VALUES ('aanvraag', 'deels_toegekend', 'in_uitvoering', '{makelaar}', '{}');
INSERT INTO prive.overgang (dossier_soort, van, naar, door, reden) VALUES ('aanvraag', 'in_behandeling', 'aanvulling_gevraagd', '{makelaar}', '{makelaar}');
INSERT INTO prive.overgang (dossier_soort, van, naar, door, reden) VALUES ('aanvraag', 'in_behandeling', 'buiten_behandeling', '{makelaar}', '{makelaar}');
INSERT INTO prive.overgang (dossier_soort, van, naar, door, reden) VALUES ('aanvraag', 'in_behandeling', 'ingetrokken', '{indiener,makelaar}', '{}');
INSERT INTO prive.overgang (dossier_soort, van, naar, door, reden) VALUES ('aanvraag', 'in_behandeling', 'voorgelegd', '{makelaar}', '{}');
INSERT INTO prive.overgang (dossier_soort, van, naar, door, reden) VALUES ('aanvraag', 'in_uitvoering', 'afgerond', '{indiener,makelaar,systeem}', '{makelaar}');
INSERT INTO prive.overgang (dossier_soort, van, naar, door, reden) VALUES ('aanvraag', 'ingediend', 'buiten_behandeling', '{makelaar}', '{makelaar}');
INSERT INTO prive.overgang (dossier_soort, van, naar, door, reden) VALUES ('aanvraag', 'ingediend', 'in_behandeling', '{makelaar}', '{}');
INSERT INTO prive.overgang (dossier_soort, van, naar, door, reden) VALUES ('aanvraag', 'ingediend', 'ingetrokken', '{indiener,makelaar}', '{}');
INSERT INTO prive.overgang (dossier_soort, van, naar, door, reden) VALUES ('aanvraag', 'toegekend', 'in_uitvoering', '{makelaar}', '{}');
INSERT INTO prive.overgang (dossier_soort, van, naar, door, reden) VALUES ('aanvraag', 'voorgelegd', 'afgewezen', '{beheerder}', '{beheerder}');
INSERT INTO prive.overgang (dossier_soort, van, naar, door, reden) VALUES ('aanvraag', 'voorgelegd', 'deels_toegekend', '{beheerder}', '{beheerder}');
INSERT INTO prive.overgang (dossier_soort, van, naar, door, reden) VALUES ('aanvraag', 'voorgelegd', 'ingetrokken', '{indiener,makelaar}', '{}');
INSERT INTO prive.overgang (dossier_soort, van, naar, door, reden) VALUES ('aanvraag', 'voorgelegd', 'toegekend', '{beheerder}', '{beheerder}');
INSERT INTO prive.overgang (dossier_soort, van, naar, door, reden) VALUES ('feedback', 'beantwoord', 'afgesloten', '{indiener,systeem}', '{}');
INSERT INTO prive.overgang (dossier_soort, van, naar, door, reden) VALUES ('feedback', 'beantwoord', 'heropend', '{indiener}', '{}');
INSERT INTO prive.overgang (dossier_soort, van, naar, door, reden) VALUES ('feedback', 'heropend', 'beantwoord', '{makelaar}', '{makelaar}');
INSERT INTO prive.overgang (dossier_soort, van, naar, door, reden) VALUES ('feedback', 'nieuw', 'beantwoord', '{makelaar}', '{makelaar}');
