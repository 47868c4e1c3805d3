-- Why:    a new colleague hears by mail where to sign in.
-- Tables: prive.bericht gets one kind of mail more; a trigger on medewerker writes it.
-- Rights: as before; a trigger, for nobody to call.
-- Kept:   as every mail.

alter table prive.bericht drop constraint bericht_soort_check;
alter table prive.bericht add constraint bericht_soort_check check (soort in (
  'aanmelding_ontvangen', 'aanvraag_ontvangen', 'feedback_ontvangen', 'stap', 'feedback_reactie', 'nieuwe_code', 'ronde_open',
  'jury_uitnodiging', 'adviseur_uitnodiging', 'stemmen_open', 'stemmen_herinnering', 'stemmen_verlengd',
  'werk_vandaag', 'werk_termijn', 'werk_uitnodiging'
));

create function prive.nodig_medewerker_uit() returns trigger
language plpgsql security definer
set search_path = ''
as $$
begin
  -- Only who is added by somebody here: rows of a seed or an import invite nobody.
  if prive.medewerker_id() is null then return null; end if;
  insert into prive.bericht (message_id, soort, aan, gegevens, gemaakt_op, volgende_poging_op)
  values ('medewerker.' || new.id, 'werk_uitnodiging', new.email, jsonb_build_object('naam', new.naam), prive.nu(), prive.nu());
  return null;
end
$$;
comment on function prive.nodig_medewerker_uit() is 'After-insert trigger: invites a new medewerker by mail, once.';
revoke all on function prive.nodig_medewerker_uit() from public, anon, authenticated, service_role;
create trigger nodig_uit after insert on public.medewerker for each row execute function prive.nodig_medewerker_uit();
