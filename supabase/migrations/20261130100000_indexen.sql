-- Why:    cost follows what is open, never what is past: each list of the workplace and each due date is found by an index.
-- Tables: aanmelding, aanvraag, feedback, feedback_publiek, gebeurtenis, logboek, plek, initiatief, prive.bericht; indexes only.
-- Rights: none change.

-- The lists of the workplace: the newest first, of one state or of one wijk.
create index aanmelding_ingediend on public.aanmelding (ingediend_op);
create index aanvraag_ingediend on public.aanvraag (ingediend_op);
create index feedback_ingediend on public.feedback (ingediend_op);
create index aanmelding_status on public.aanmelding (status, ingediend_op);
create index aanvraag_status on public.aanvraag (status, ingediend_op);
create index feedback_status on public.feedback (status, ingediend_op);
drop index public.aanmelding_wijk;
create index aanmelding_wijk on public.aanmelding (wijk_code, ingediend_op);
drop index public.aanvraag_wijk;
create index aanvraag_wijk on public.aanvraag (wijk_code, ingediend_op);
drop index public.feedback_wijk;
create index feedback_wijk on public.feedback (wijk_code, ingediend_op);

-- What waits for somebody.
create index feedback_publiek_belofte on public.feedback_publiek (belofte_op) where gedaan_op is null;
create index bericht_opgegeven on prive.bericht (opgegeven_op) where opgegeven_op is not null;
create index plek_nakijken on public.plek (gecontroleerd_op) where status = 'gepubliceerd';
create index initiatief_nakijken on public.initiatief (gecontroleerd_op) where status = 'gepubliceerd';
drop index public.gebeurtenis_dossier;
create index gebeurtenis_dossier on public.gebeurtenis (dossier_id, dossier_soort, id);

-- What is due by the clock.
create index feedback_af_te_sluiten on public.feedback (beantwoord_op) where status = 'beantwoord';
create index aanmelding_afgesloten on public.aanmelding (afgesloten_op) where afgesloten_op is not null;
create index aanvraag_afgesloten on public.aanvraag (afgesloten_op) where toegekend_cent is null;
create index aanvraag_toegekend on public.aanvraag (afgesloten_op) where toegekend_cent is not null;
create index feedback_woorden on public.feedback (beantwoord_op) where tekst is not null or wens is not null;
create index bericht_te_legen on prive.bericht (gemaakt_op) where verzonden_op is null and gegevens <> '{}';
create index logboek_op on public.logboek (op);

-- What is counted, per half-year.
create index aanvraag_publiek_voorgelegd on public.aanvraag_publiek (voorgelegd_op);
create index betaling_dag on public.betaling (dag);
create index gebeurtenis_stap on public.gebeurtenis (op) where dossier_soort <> 'feedback' and naar is not null;
create index gebeurtenis_antwoord on public.gebeurtenis (op) include (dossier_id, soort)
  where dossier_soort = 'feedback' and soort in ('beantwoord', 'heropend', 'geholpen');
create index feedback_publiek_gewijzigd on public.feedback_publiek (gewijzigd_op);
