/** The choices of a page as its build wrote them, as text; rejects when they do not come. */
export async function haalKeuzes(adres: string): Promise<string> {
  const antwoord = await fetch(adres);
  if (!antwoord.ok) throw new Error(`${adres}: ${antwoord.status}`);
  return antwoord.text();
}
