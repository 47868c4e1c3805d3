-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: ruim_sporen_op(text, jsonb, integer)
CREATE FUNCTION prive.ruim_sporen_op(wat text, termijnen jsonb, hoeveel integer, OUT aantal integer, OUT gezien integer) RETURNS record
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $_$
declare
  nu timestamptz := prive.nu();
  bericht interval := prive.termijn(termijnen, 'bericht_dagen', interval '30 days');
  code interval := prive.termijn(termijnen, 'code_uren', interval '72 hours');
  limiet interval := prive.termijn(termijnen, 'limiet_dagen', interval '2 days');
  logboek interval := prive.termijn(termijnen, 'logboek_maanden', interval '24 months');
  tabel text;
  kolom text;
  voor timestamptz;
begin
  if wat = 'logboek' then
    aantal := prive.ruim_logboek(nu - logboek, hoeveel);
    gezien := aantal;
    return;
  end if;
  if wat = 'code' then
    update prive.bericht b set gegevens = '{}', opgegeven_op = coalesce(b.opgegeven_op, nu)
    where b.id in (
      select c.id from prive.bericht c
      where c.verzonden_op is null and c.gegevens <> '{}' and c.gemaakt_op <= nu - code limit hoeveel
    );
  else
    if wat = 'limiet' then delete from prive.geheim g where g.dag <= (nu - limiet)::date; end if;
    select s.tabel, s.kolom, s.voor into strict tabel, kolom, voor
    from (values
      ('bericht', 'prive.bericht', 'gemaakt_op', nu - bericht), ('limiet', 'prive.limiet', 'venster_op', nu - limiet),
      ('uitdaging', 'prive.uitdaging', 'op', nu - limiet),
      ('inzending', 'prive.inzending', 'op', nu - interval '30 days'),
      ('inleesrij', 'prive.inleesrij', 'op', nu - interval '1 month'),
      ('inlezing', 'prive.inlezing', 'op', nu - logboek)
    ) s (wat, tabel, kolom, voor)
    where s.wat = ruim_sporen_op.wat;
    execute format(
      'delete from %1$s t where t.ctid = any (array(select o.ctid from %1$s o where o.%2$I <= $1 limit $2))',
      tabel, kolom
    ) using voor, hoeveel;
  end if;
  get diagnostics aantal = row_count;
  gezien := aantal;
end
$_$;

-- COMMENT: FUNCTION ruim_sporen_op(wat text, termijnen jsonb, hoeveel integer, OUT aantal integer, OUT gezien integer)
COMMENT ON FUNCTION prive.ruim_sporen_op(wat text, termijnen jsonb, hoeveel integer, OUT aantal integer, OUT gezien integer) IS 'One lot of what is kept too long beside dossiers: code (the content of mail), bericht, limiet, uitdaging, inzending, logboek, inleesrij, inlezing.';

-- ACL: FUNCTION ruim_sporen_op(wat text, termijnen jsonb, hoeveel integer, OUT aantal integer, OUT gezien integer)
REVOKE ALL ON FUNCTION prive.ruim_sporen_op(wat text, termijnen jsonb, hoeveel integer, OUT aantal integer, OUT gezien integer) FROM PUBLIC;
