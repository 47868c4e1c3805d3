/** Everything may be read; filtered lists say themselves that they are not for search engines. */
export const GET = ({ site }: { site: URL }): Response =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap-index.xml', site).href}\n`);
