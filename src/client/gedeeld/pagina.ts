const bewaard = new Map<string, Promise<Document>>();

/** A page of this site as a document; asked for once, so that hovering a link makes the click instant. */
export function haalPagina(adres: string): Promise<Document> {
  const bestaand = bewaard.get(adres);
  if (bestaand) return bestaand;
  const pagina = fetch(adres, { headers: { accept: 'text/html' } }).then(async (antwoord) => {
    if (!antwoord.ok) throw new Error(`${adres}: ${antwoord.status}`);
    return new DOMParser().parseFromString(await antwoord.text(), 'text/html');
  });
  pagina.catch(() => bewaard.delete(adres));
  bewaard.set(adres, pagina);
  return pagina;
}
