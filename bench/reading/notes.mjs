/** Notes made of sentences and tables of their own, the same for the same seed. */

/** mulberry32 of Tommy Ettinger: 32 bits of state, enough for text. */
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const firsts = ['Cedar', 'Marlow', 'Pinnock', 'Tarn', 'Verdon', 'Halden', 'Quill', 'Brannock', 'Osier', 'Lumen'];
const lasts = ['Freight', 'Foods', 'Circuits', 'Water', 'Paper', 'Clinics', 'Tools', 'Grid', 'Fibre', 'Retail'];
const houses = ['Harrow Bridge', 'Lindqvist', 'Oakmere', 'Tessel'];
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** The company of an index: a name and a ticker of letters alone, which no other index has. */
export function companyAt(index) {
  const letters = [...index.toString(26)].map((digit) => String.fromCharCode(65 + Number.parseInt(digit, 26))).join('');
  return { name: `${firsts[index % 10]} ${lasts[Math.floor(index / 10) % 10]}`, ticker: `Z${letters.padStart(3, 'X')}` };
}

const grouped = (n) => n.toFixed(0).replace(/\B(?=(\d{3})+$)/g, ',');

/** One note of about `bytes` characters, plain ASCII. */
export function note({ seed, company, bytes = 6_000 }) {
  const random = generator(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const between = (low, high) => low + random() * (high - low);
  const { name, ticker } = companyAt(company);
  const house = pick(houses);
  const base = between(800, 9_000);
  const growth = between(0.02, 0.2);
  const margin = between(0.2, 0.6);
  const shares = between(80, 900);
  const years = [0, 1, 2, 3].map((k) => {
    const revenue = base * (1 + growth) ** k;
    const gross = revenue * margin;
    const operating = gross * 0.4;
    const net = operating * 0.75;
    return { year: 2024 + k, revenue, gross, operating, net, eps: net / shares };
  });
  const label = (y) => `FY${y.year}${y.year < 2026 ? 'A' : 'E'}`;
  const row = (words, values) => words.padEnd(30) + values.map((v) => v.padStart(12)).join('');
  const table = () =>
    [
      `Income statement (USD mn)`,
      row('', years.map(label)),
      row(
        'Revenue',
        years.map((y) => grouped(y.revenue)),
      ),
      row(
        'Gross profit',
        years.map((y) => grouped(y.gross)),
      ),
      row(
        'Gross margin (%)',
        years.map((y) => ((100 * y.gross) / y.revenue).toFixed(1)),
      ),
      row(
        'Operating profit',
        years.map((y) => grouped(y.operating)),
      ),
      row(
        'Net profit',
        years.map((y) => grouped(y.net)),
      ),
      row(
        'Diluted EPS (USD)',
        years.map((y) => y.eps.toFixed(2)),
      ),
      `Source: Company data, ${house} Research estimates`,
    ].join('\n');
  const sentences = [
    () => `We expect revenue of $${between(0.4, 9).toFixed(2)}bn in FY2026, up ${between(2, 30).toFixed(1)}% on the year, as volumes recover.`,
    () => `Gross margin widened by ${Math.floor(between(20, 300))}bps to ${between(20, 60).toFixed(1)}% in 3Q25 on a richer mix.`,
    () => `Management guided to capital expenditure of $${grouped(between(120, 900))} million for the full year.`,
    () => `The shares trade at ${between(8, 40).toFixed(1)}x FY2026E earnings against a five-year average of ${between(8, 40).toFixed(1)}x.`,
    () => `Free cash flow was -$${between(10, 90).toFixed(1)}m in 1H25, after $${grouped(between(1_000, 9_000))}m of inventories were built.`,
    () => `Demand from the larger customers held up better than we had feared, while the smaller ones wait for lower prices.`,
    () => `Net debt stood at USD${grouped(between(1_000, 9_000))}mn at ${Math.floor(between(1, 29))} ${pick(months)} 2025, or ${between(0.5, 4).toFixed(1)}x EBITDA.`,
    () =>
      `Operating costs rose ${between(1, 9).toFixed(1)}% (${between(1, 9).toFixed(1)}% in constant currency), and headcount fell (${grouped(between(1_000, 9_000))} people left).`,
  ];
  const parts = [
    `${house} Research`,
    `${Math.floor(between(1, 28))} ${pick(months)} 2026`,
    '',
    `${name} (NYSE: ${ticker})`,
    `Rating: Buy. Price target: $${(years[2].eps * 18).toFixed(2)}. Price: $${(years[2].eps * 15).toFixed(2)}.`,
    '',
  ];
  const paragraph = () => Array.from({ length: 3 + Math.floor(random() * 4) }, () => pick(sentences)()).join(' ');
  let length = parts.join('\n').length;
  for (let part = table(); length < bytes; part = random() < 0.2 ? table() : paragraph()) {
    parts.push(part, '');
    length += part.length + 2;
  }
  return `${parts.join('\n')}\n`;
}

/** Notes one after the other until there are `bytes` of text, in pieces of about a megabyte. */
export function* notesOf(bytes) {
  let piece = '';
  let made = 0;
  for (let seed = 1; made < bytes; seed++) {
    const text = note({ seed, company: seed % 500 });
    piece += text;
    made += text.length;
    if (piece.length >= 1_000_000 || made >= bytes) {
      yield piece;
      piece = '';
    }
  }
}
