const ONTSNAP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for the content or a quoted attribute of HTML. */
export const veiligeTekst = (tekst: string): string => tekst.replace(/[&<>"']/g, (teken) => ONTSNAP[teken] ?? teken);
