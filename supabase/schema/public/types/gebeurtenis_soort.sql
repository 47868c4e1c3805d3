-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TYPE: gebeurtenis_soort
CREATE TYPE public.gebeurtenis_soort AS ENUM (
    'ingediend',
    'bevestigd',
    'vraag_gesteld',
    'aanvulling_gevraagd',
    'aangevuld',
    'vraag_vervallen',
    'gewijzigd',
    'in_behandeling',
    'voorgelegd',
    'toegekend',
    'deels_toegekend',
    'afgewezen',
    'in_uitvoering',
    'eindverslag',
    'afgerond',
    'buiten_behandeling',
    'ingetrokken',
    'gepubliceerd',
    'beantwoord',
    'geholpen',
    'heropend',
    'afgesloten',
    'nieuwe_code',
    'gewist',
    'notitie',
    'herinnerd',
    'gedaan',
    'geschreven',
    'geantwoord'
);
