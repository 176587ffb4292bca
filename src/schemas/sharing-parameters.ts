/**
 * Parameters that social networks, newsletters and counters add to every shared address. They do not identify an
 * article: each visitor has different ones, or none. Sources: ClearURLs' rules, Brave's and Firefox's lists of query
 * stripping.
 */
const names = new Set([
  ...['fbclid', 'fb_action_ids', 'fb_action_types', 'fb_ref', 'fb_source', 'mibextid', '__tn__'],
  ...['gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'gad_source', 'srsltid', '_ga', '_gac', '_gl', '_gid'],
  ...['igsh', 'igshid', 'msclkid', 'ttclid', 'twclid', 'yclid', 'li_fat_id', 'epik', 'rdt_cid', 'sccid'],
  ...['mc_cid', 'mc_eid', '_hsenc', '_hsmi', 'mkt_tok', 'vero_id', 'oly_anon_id', 'oly_enc_id'],
  ...['zarsrc', 'zaloref'],
]);

const families = /^(?:utm_|zalo|__cft__|hsa_|pk_|mtm_|matomo_)/;

export function isSharingParameter(name: string): boolean {
  const small = name.toLowerCase();
  return names.has(small) || families.test(small);
}
