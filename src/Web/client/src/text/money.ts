const shown = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });

/** "€ 120,50" */
export const euros = (cents: number): string => shown.format(cents / 100).replace(/\u00a0/gu, ' ');

/** What somebody typed as an amount, in cents; undefined when it is none. "120,50", "1.200", "€ 35". */
export function centsOf(text: string): number | undefined {
  const written = /^€?\s*(\d{1,3}(?:\.\d{3})+|\d{1,7})(?:,(\d{1,2}))?(?:,-)?$/u.exec(text.trim());
  if (written === null) return undefined;
  const [, whole = '', part = ''] = written;
  return Number(whole.replaceAll('.', '')) * 100 + Number(part.padEnd(2, '0'));
}
