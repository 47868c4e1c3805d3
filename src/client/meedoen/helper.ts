/**
 * The line that says who helps, from the page of thanks that a browser without a script gets; null when there is none, or
 * it cannot be had now.
 */
export async function haalHelper(nummer: string): Promise<HTMLElement | null> {
  const antwoord = await fetch(`/meedoen/bedankt/${nummer}/`).catch(() => undefined);
  if (!antwoord?.ok) return null;
  return new DOMParser().parseFromString(await antwoord.text(), 'text/html').getElementById('helper');
}
