/** Other forms of a printed label: the halves of one in two languages, and its abbreviations written out. */

const unparted = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

/** `Net profit 淨利潤`: the words of each script, where a blank parts them; or what a stroke parts, `Lucro bruto / Gross profit`. */
export function halvesOf(label: string): readonly [string, string] | null {
  if (!unparted.test(label)) {
    const parted = label.split(/ [/|] /);
    return parted.length === 2 ? [parted[0]!, parted[1]!] : null;
  }
  if (!/[A-Za-z]{2}/.test(label)) return null;
  const words = label.split(/\s+/);
  const foreign = words.filter((w) => unparted.test(w));
  const latin = words.filter((w) => !unparted.test(w));
  // a word of both scripts is one name: `AI收入`
  if (foreign.length === 0 || !latin.some((w) => /[A-Za-z]{2}/.test(w)) || foreign.some((w) => /[A-Za-z]{2}/.test(w.replace(/[(（].*?[)）]/g, '')))) return null;
  return [latin.join(' '), foreign.join(' ')];
}

const writtenOut: Readonly<Record<string, string>> = {
  op: 'operating',
  oper: 'operating',
  exp: 'expenses',
  exps: 'expenses',
  inc: 'income',
  rev: 'revenue',
  revs: 'revenues',
  dep: 'depreciation',
  depr: 'depreciation',
  amort: 'amortization',
  avg: 'average',
  mkt: 'market',
  sh: 'share',
  fin: 'financial',
  div: 'dividend',
  prov: 'provisions',
  invt: 'investment',
  invest: 'investment',
  liab: 'liabilities',
  equip: 'equipment',
  cap: 'capital',
  chg: 'change',
  gr: 'growth',
  grth: 'growth',
  assoc: 'associates',
  min: 'minority',
  ints: 'interests',
  gen: 'general',
  admin: 'administrative',
  mktg: 'marketing',
  dil: 'diluted',
  attrib: 'attributable',
  ord: 'ordinary',
  tot: 'total',
  curr: 'current',
  acc: 'accumulated',
  recv: 'receivable',
  rec: 'receivable',
  pay: 'payable',
};

/** `Other op. income/(exp.)` is `Other operating income (expenses)`; null where nothing is abbreviated. */
export function unabbreviated(label: string): string | null {
  const full = label.replace(/\b([A-Za-z]{2,6})\./g, (form, word: string) => {
    const known = writtenOut[word.toLowerCase()];
    return known === undefined ? form : `${known} `;
  });
  const parted = full
    // `utilisation` as the American spelling has it
    .replace(/isation\b/g, 'ization')
    .replace(/\/\s*\(/g, ' (')
    .replace(/\s+([/),])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return parted === label ? null : parted;
}
