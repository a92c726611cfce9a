#!/usr/bin/env node
/**
 * Writes examples/2025-12-12-harbour-pike-costco.pdf: a two-page note with tables and a small chart, as PDF 1.4 with the
 * standard Helvetica fonts and no compression, so that the bytes are the same on every machine.
 *
 * Positions are in points from the top left corner of an A4 page.
 */
import { writeFileSync } from 'node:fs';

const PAGE = { width: 595, height: 842, left: 48, right: 547 };
const INK = '0.11 0.13 0.19',
  MUTED = '0.38 0.42 0.50',
  RULE = '0.72 0.75 0.80',
  BAND = '0.10 0.20 0.34',
  TINT = '0.945 0.953 0.965';

// Advance widths of the characters 32 to 126, in thousandths of the size (Adobe font metrics for the standard 14 fonts).
const REGULAR = (
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 ' +
  '778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584'
)
  .split(' ')
  .map(Number);
const BOLD = (
  '278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 ' +
  '778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584'
)
  .split(' ')
  .map(Number);

const width = (text, size, bold) => ([...text].reduce((sum, c) => sum + (bold ? BOLD : REGULAR)[c.charCodeAt(0) - 32], 0) * size) / 1000;
const escape = (text) => text.replace(/[\\()]/g, '\\$&');
const number = (x) => String(Math.round(x * 100) / 100);

/** The content stream of one page. */
class Page {
  lines = [];

  text(x, y, text, { size = 9, bold = false, color = INK, align = 'left' } = {}) {
    const shift = align === 'right' ? width(text, size, bold) : align === 'center' ? width(text, size, bold) / 2 : 0;
    this.lines.push(`BT /${bold ? 'F2' : 'F1'} ${size} Tf ${color} rg ${number(x - shift)} ${number(PAGE.height - y)} Td (${escape(text)}) Tj ET`);
  }

  box(x, y, w, h, color) {
    this.lines.push(`${color} rg ${number(x)} ${number(PAGE.height - y - h)} ${number(w)} ${number(h)} re f`);
  }

  rule(x1, x2, y, color = RULE, weight = 0.6) {
    this.lines.push(`${color} RG ${weight} w ${number(x1)} ${number(PAGE.height - y)} m ${number(x2)} ${number(PAGE.height - y)} l S`);
  }

  /** Sets words in lines of at most `measure` points; returns the y below the last line. */
  paragraph(x, y, measure, text, { size = 9, leading = 12.4, lead = '' } = {}) {
    let line = '',
      at = y,
      first = lead !== '';
    const flush = () => {
      if (first) {
        this.text(x, at, lead, { size, bold: true });
        this.text(x + width(`${lead} `, size, true), at, line, { size });
        first = false;
      } else this.text(x, at, line, { size });
      at += leading;
      line = '';
    };
    for (const word of text.split(' ')) {
      const room = measure - (first ? width(`${lead} `, size, true) : 0);
      if (line && width(`${line} ${word}`, size, false) > room) flush();
      line = line ? `${line} ${word}` : word;
    }
    flush();
    return at;
  }

  /** A table: first column left, others right, at the given right edges; `strong` rows are bold with a rule above. */
  table(x, y, edges, head, rows, { size = 8.2, step = 13, strong = new Set() } = {}) {
    const end = edges.at(-1);
    this.box(x, y - 10, end - x, 14, TINT);
    head.forEach((cell, i) => (i === 0 ? this.text(x + 3, y, cell, { size, bold: true }) : this.text(edges[i - 1] - 3, y, cell, { size, bold: true, align: 'right' })));
    let at = y + step + 1;
    for (const row of rows) {
      const bold = strong.has(row[0]);
      if (bold) this.rule(x, end, at - 9.6, RULE, 0.4);
      row.forEach((cell, i) => (i === 0 ? this.text(x + 3, at, cell, { size, bold }) : this.text(edges[i - 1] - 3, at, cell, { size, bold, align: 'right' })));
      at += step;
    }
    this.rule(x, end, at - 9, INK, 0.6);
    return at;
  }

  header(label) {
    this.box(0, 0, PAGE.width, 34, BAND);
    this.text(PAGE.left, 22, 'HARBOUR & PIKE RESEARCH', { size: 11, bold: true, color: '1 1 1' });
    this.text(PAGE.right, 22, label, { size: 9, color: '1 1 1', align: 'right' });
  }

  footer(page) {
    this.rule(PAGE.left, PAGE.right, 800);
    this.text(PAGE.left, 812, 'Harbour & Pike Research is invented; written for Tickmark as an illustration. Neither research nor advice.', { size: 7, color: MUTED });
    this.text(PAGE.right, 812, `Page ${page} of 2`, { size: 7, color: MUTED, align: 'right' });
  }
}

function first() {
  const p = new Page();
  p.header('US Consumer | 12 December 2025');
  p.text(PAGE.left, 62, 'Costco Wholesale (COST US)', { size: 12, color: MUTED });
  p.text(PAGE.left, 84, 'A very good quarter at a very full price', { size: 17, bold: true });
  p.rule(PAGE.left, PAGE.right, 96, INK, 0.8);

  const measure = 318;
  let y = p.paragraph(
    PAGE.left,
    116,
    measure,
    'First-quarter EPS of $4.50 was 3.9% above our $4.33 and 11.4% higher than a year ago. Net sales rose 8.2% to $65.98bn, membership fees 14.0% to $1,329mn. Operating income of $2,463mn beat our estimate by 1.4% and was 3.7% of total revenue.',
    { lead: 'Better than we had.' },
  );
  y = p.paragraph(
    PAGE.left,
    y + 5,
    measure,
    'Comparable sales grew 6.4%, also when adjusted for fuel and currency. Digitally-enabled comparable sales gained 20.5%. The company counts 81.4mn paid members, 5.2% more than last year, and a worldwide renewal rate of 89.7%.',
    { lead: 'Traffic and tickets.' },
  );
  y = p.paragraph(
    PAGE.left,
    y + 5,
    measure,
    'Management plans 28 net new warehouses in fiscal 2026 and capital expenditure of about $6.5bn. We raise FY26E EPS by 1% to $20.31 and leave FY27E at $22.40.',
    { lead: 'What we change.' },
  );
  y = p.paragraph(
    PAGE.left,
    y + 5,
    measure,
    'The shares are on 43.5x FY26E and 39.5x FY27E earnings for growth of about 10%. Our 12-month target stays at $980, which is 43.8x FY27E EPS of $22.40 and leaves upside of 10.8%. Neutral.',
    { lead: 'Valuation.' },
  );
  p.paragraph(
    PAGE.left,
    y + 5,
    measure,
    'Up: a special dividend; a faster roll-out abroad. Down: renewal below 89%, fuel deflation, or a de-rating to the five-year average multiple of 42x.',
    { lead: 'Risks.' },
  );

  const side = 388;
  p.box(side, 106, PAGE.right - side, 208, TINT);
  const facts = [
    ['Rating', 'Neutral'],
    ['Price (11 Dec 2025)', '$884.47'],
    ['12m target price', '$980.00'],
    ['Upside', '10.8%'],
    ['Market cap', '$393.1bn'],
    ['Enterprise value', '$383.6bn'],
    ['Diluted shares', '444.5mn'],
    ['52-week range', '$871.71 - $1,078.23'],
    ['3m ADTV', '$2.1bn'],
    ['Fiscal year ends', 'August'],
  ];
  facts.forEach(([label, value], i) => {
    p.text(side + 8, 124 + i * 19.4, label, { size: 8.2, color: MUTED });
    p.text(PAGE.right - 8, 124 + i * 19.4, value, { size: 8.6, bold: true, align: 'right' });
  });

  p.text(PAGE.left, 366, 'Exhibit 1: 1Q26 results (12 weeks to 23 November 2025; $ mn, except per share)', { size: 9.5, bold: true });
  const end = p.table(
    PAGE.left,
    386,
    [270, 335, 400, 475, 547],
    ['', '1Q26A', '1Q25A', 'yoy (%)', '1Q26E', 'vs. est. (%)'],
    [
      ['Net sales', '65,978', '60,985', '8.2', '65,600', '0.6'],
      ['Membership fees', '1,329', '1,166', '14.0', '1,321', '0.6'],
      ['Total revenue', '67,307', '62,151', '8.3', '66,921', '0.6'],
      ['Merchandise costs', '(58,510)', '(54,109)', '8.1', '(58,190)', '0.5'],
      ['SG&A', '(6,334)', '(5,846)', '8.3', '(6,301)', '0.5'],
      ['Operating income', '2,463', '2,196', '12.2', '2,430', '1.4'],
      ['Net income', '2,001', '1,798', '11.3', '1,925', '3.9'],
      ['Diluted EPS ($)', '4.50', '4.04', '11.4', '4.33', '3.9'],
    ],
    { strong: new Set(['Total revenue', 'Operating income']), step: 14 },
  );
  p.text(PAGE.left, end + 4, 'Source: Company data, Harbour & Pike Research estimates', { size: 7, color: MUTED });

  p.text(PAGE.left, 564, 'Exhibit 2: Comparable sales growth, total company (%)', { size: 9.5, bold: true });
  const bars = [
    ['1Q25', 5.2],
    ['2Q25', 6.8],
    ['3Q25', 5.7],
    ['4Q25', 5.7],
    ['1Q26', 6.4],
  ];
  bars.forEach(([label, value], i) => {
    const x = PAGE.left + 24 + i * 96,
      h = value * 17;
    p.box(x, 738 - h, 52, h, i === bars.length - 1 ? BAND : '0.62 0.69 0.79');
    p.text(x + 26, 732 - h, value.toFixed(1), { size: 8.4, bold: true, align: 'center' });
    p.text(x + 26, 752, label, { size: 8, color: MUTED, align: 'center' });
  });
  p.rule(PAGE.left, PAGE.right, 738, INK, 0.6);
  p.text(PAGE.left, 772, 'Source: Company data', { size: 7, color: MUTED });
  p.text(PAGE.left, 790, 'Analyst: Ines Marchetti, +1 212 555 0163, i.marchetti@harbourpike.example', { size: 7.6, color: MUTED });
  p.footer(1);
  return p;
}

function second() {
  const p = new Page();
  p.header('Costco Wholesale (COST US)');
  const edges = [300, 361, 423, 485, 547];
  const head = (title) => [title, 'FY24A', 'FY25A', 'FY26E', 'FY27E', 'FY28E'];
  p.text(PAGE.left, 62, 'Exhibit 3: Summary financials (year to August)', { size: 9.5, bold: true });
  let y = p.table(
    PAGE.left,
    82,
    edges,
    head('Income statement ($ mn)'),
    [
      ['Net sales', '249,625', '269,925', '291,500', '313,900', '337,400'],
      ['Membership fees', '4,828', '5,323', '5,900', '6,200', '6,520'],
      ['Total revenue', '254,453', '275,248', '297,400', '320,100', '343,920'],
      ['Revenue growth (%)', '--', '8.2', '8.0', '6.7', '7.4'],
      ['EBITDA', '11,522', '12,809', '14,310', '15,690', '17,190'],
      ['Depreciation', '(2,237)', '(2,426)', '(2,620)', '(2,800)', '(2,980)'],
      ['Operating income', '9,285', '10,383', '11,690', '12,890', '14,210'],
      ['Operating margin (%)', '3.6', '3.8', '3.9', '4.0', '4.1'],
      ['Net income', '7,367', '8,099', '9,028', '9,950', '10,960'],
      ['Diluted shares (mn)', '444.8', '444.8', '444.5', '444.2', '443.9'],
      ['EPS ($)', '16.56', '18.21', '20.31', '22.40', '24.69'],
    ],
    { strong: new Set(['Total revenue', 'Operating income', 'Net income']) },
  );
  y = p.table(
    PAGE.left,
    y + 22,
    edges,
    head('Cash flow ($ mn)'),
    [
      ['Cash flow from operations', '11,339', '13,335', '14,700', '15,900', '17,300'],
      ['Capital expenditure', '(4,710)', '(5,498)', '(6,500)', '(6,800)', '(7,000)'],
      ['Free cash flow', '6,629', '7,837', '8,200', '9,100', '10,300'],
    ],
    { strong: new Set(['Free cash flow']) },
  );
  y = p.table(PAGE.left, y + 22, edges, head('Valuation'), [
    ['P/E (x)', '53.4', '48.6', '43.5', '39.5', '35.8'],
    ['EV/EBITDA (x)', '33.3', '29.9', '26.8', '24.4', '22.3'],
    ['FCF yield (%)', '1.7', '2.0', '2.1', '2.3', '2.6'],
  ]);
  p.text(PAGE.left, y + 4, 'Source: Company data, Harbour & Pike Research estimates. Prices as of close on 11 December 2025.', { size: 7, color: MUTED });

  p.text(PAGE.left, y + 40, 'Price target, risks and methodology', { size: 9.5, bold: true });
  let at = p.paragraph(
    PAGE.left,
    y + 58,
    PAGE.right - PAGE.left,
    'We rate Costco Neutral with a 12-month target price of $980.00, based on 43.8x FY27E EPS of $22.40. Key upside risks: a special dividend, a faster roll-out abroad, a further fee increase. Key downside risks: weaker renewal, fuel deflation, wage costs, multiple compression.',
  );
  p.text(PAGE.left, at + 22, 'Disclosures', { size: 9.5, bold: true });
  at = p.paragraph(
    PAGE.left,
    at + 40,
    PAGE.right - PAGE.left,
    'Ratings are relative to expected total return over 12 months: Buy above 15%, Neutral between 0% and 15%, Sell below 0%. Of 112 companies covered 48% are rated Buy, 41% Neutral and 11% Sell. Figures for fiscal 2024 and 2025 and for the quarters follow public results; estimates, rating and target are examples, and one figure is wrong on purpose.',
    { size: 8, leading: 11 },
  );
  p.footer(2);
  return p;
}

function assemble(pages) {
  const objects = [];
  const add = (body) => objects.push(body);
  const kids = pages.map((_, i) => `${5 + i * 2} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>');
  for (const [i, page] of pages.entries()) {
    const stream = page.lines.join('\n');
    add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${6 + i * 2} 0 R >>`);
    add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
  }
  add('<< /Title (Costco Wholesale: A very good quarter at a very full price) /Author (Harbour & Pike Research \\(invented\\)) /CreationDate (D:20251212070000Z) >>');
  let out = '%PDF-1.4\n';
  const offsets = objects.map((body, i) => {
    const offset = out.length;
    out += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const xref = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((o) => `${String(o).padStart(10, '0')} 00000 n \n`).join('')}`;
  return `${out}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
}

const target = new URL('../examples/2025-12-12-harbour-pike-costco.pdf', import.meta.url);
writeFileSync(target, assemble([first(), second()]), 'latin1');
console.log(`wrote ${target.pathname}`);
