#!/usr/bin/env node
/**
 * Turns compact labels into gold files: `node scripts/label.mjs FILE.labels…` writes FILE.gold.json beside each;
 * with --check nothing is written and a difference from the file on disk is an error.
 *
 * One fact a line, in the order of the text; each quote is looked for after the one before it:
 *   QUOTE | metric[/measure] | period | unit | basis [speaker] | key=value; key=value  #alias
 * A quote that begins with `&` takes the span of the fact before it.  Keys: val scale seg q v co sp.
 * Lines that begin with a colon are directives:
 *   :document NAME       the text               :company ID / :speaker NAME     defaults from here on
 *   :decimals comma      printed 1.234,5        :at WORDS / :at ^WORDS          go on from these words (^ from the top)
 *   :cols KEY PERIOD BASIS [SPEAKER] [m=MEASURE] [u=UNIT] [v=VINTAGE]; KEY …    what the columns of a table are
 *   :row ALIAS LABEL | metric[/measure] | unit | cell cell … | keys             `_` is a cell without a figure
 *   :tie [KEYS] RELATION :: FORMULA [:: off NOTE | planted NOTE]                over aliases; `x.*` each key, `x.<` the one before
 * Every quote must be in the text, and every tie must come out as it is declared, or nothing is written.
 */
import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { factInterval, judge, namesIn, unitFactor } from './label-arithmetic.mjs';

const BASES = new Set(['reported', 'estimate', 'guidance', 'consensus', 'target', 'price', 'assumption']);

class Labels {
  facts = [];
  ties = [];
  aliases = new Map();
  errors = [];
  cursor = 0;
  columns = [];
  company = null;
  speaker = null;
  comma = false;

  constructor(file) {
    this.file = file;
    const lines = readFileSync(file, 'utf8').split('\n');
    lines.forEach((line, i) => {
      if (!line.trim() || line.startsWith('#')) return;
      this.at = i + 1;
      if (line.startsWith(':')) this.directive(line);
      else this.fact(line);
    });
  }

  problem(message) {
    this.errors.push(`${path.basename(this.file)}:${this.at}: ${message}`);
  }

  directive(line) {
    const [, word, rest = ''] = /^:(\w+)\s*(.*)$/.exec(line);
    if (word === 'document') {
      this.name = rest.trim();
      this.text = readFileSync(path.join(path.dirname(this.file), this.name), 'utf8');
    } else if (word === 'company') this.company = rest.trim();
    else if (word === 'speaker') this.speaker = rest.trim();
    else if (word === 'decimals') this.comma = rest.trim() === 'comma';
    else if (word === 'at') this.goTo(rest);
    else if (word === 'cols') this.columns = rest.split(';').map((c) => this.column(c.trim()));
    else if (word === 'row') this.row(rest);
    else if (word === 'tie') this.tie(rest);
    else this.problem(`unknown directive :${word}`);
  }

  goTo(words) {
    const fromTop = words.startsWith('^');
    const wanted = unescape(fromTop ? words.slice(1) : words);
    const found = this.text.indexOf(wanted, fromTop ? 0 : this.cursor);
    if (found < 0) this.problem(`not in the text after ${this.cursor}: ${wanted}`);
    else this.cursor = found;
  }

  column(text) {
    const words = text.split(/\s+/);
    const keys = Object.fromEntries(words.filter((w) => w.includes('=')).map((w) => w.split('=')));
    const [key, period, basis, ...speaker] = words.filter((w) => !w.includes('='));
    if (!BASES.has(basis)) this.problem(`column ${key} has no basis: ${text}`);
    return { key, period: period === 'null' ? null : period, basis, speaker: speaker.join(' '), ...keys };
  }

  row(text) {
    const [head, metric, unit, cells, keys = ''] = text.split(' | ').map((s) => s.trim());
    const [alias, ...label] = head.split(/\s+/);
    if (label.length) {
      const found = this.text.indexOf(unescape(label.join(' ')), this.cursor);
      if (found < 0) return this.problem(`no row ${label.join(' ')}`);
      this.cursor = found + unescape(label.join(' ')).length;
    }
    const tokens = cells.match(/"[^"]*"|\S+/g) ?? [];
    if (tokens.length !== this.columns.length) return this.problem(`${tokens.length} cells for ${this.columns.length} columns in ${alias}`);
    tokens.forEach((token, i) => {
      if (token === '_') return;
      const quote = token.replace(/^"|"$/g, '');
      const c = this.columns[i];
      const measure = c.m ?? metric.split('/')[1] ?? 'level';
      const points = /(pp|bps?|ppts?|Pp|bp\.)\)?$/.test(quote);
      this.add({
        quote,
        metric: metric.split('/')[0],
        measure: points ? measure.replace('growth', 'change') : measure,
        period: c.period,
        unit: points ? 'pp' : (c.u ?? unit),
        voice: [c.basis, c.speaker].filter(Boolean).join(' '),
        keys: [keys, c.v ? `v=${c.v}` : ''].filter(Boolean).join('; '),
        alias: `${alias}.${c.key}`,
      });
    });
  }

  fact(line) {
    const [, body, alias] = /^(.*?)(?:\s+#(\w+(?:\.\w+)?))?\s*$/.exec(line);
    const [quote, metric, period, unit, voice, keys = ''] = body.split(' | ').map((s) => s.trim());
    if (!voice) return this.problem(`not a fact: ${line}`);
    const [id, measure = 'level'] = metric.split(/\/(.*)/);
    this.add({ quote, metric: id, measure, period: period === 'null' || period === '-' ? null : period, unit, voice, keys, alias });
  }

  add({ quote: printed, metric, measure, period, unit, voice, keys, alias }) {
    const same = printed.startsWith('&');
    const quote = unescape(same ? printed.slice(1).trim() : printed);
    const before = this.facts.at(-1);
    const start = same ? before.start : this.find(quote);
    if (start < 0) return this.problem(`not found after ${this.cursor}: ${JSON.stringify(quote)}`);
    if (same && before.quote !== quote) return this.problem(`not the span before: ${quote}`);
    this.cursor = start + quote.length;
    const extra = Object.fromEntries(
      keys
        .split(';')
        .map((k) => k.trim())
        .filter(Boolean)
        .map((k) => [k.slice(0, k.indexOf('=')), k.slice(k.indexOf('=') + 1)]),
    );
    const [basis, ...speaker] = voice.split(/\s+/);
    if (!BASES.has(basis)) return this.problem(`no basis ${basis}`);
    const value = extra.val === undefined ? this.value(quote, unit, unit === '%' ? 1 : Number(extra.scale ?? 1)) : JSON.parse(extra.val);
    if (value === null) return this.problem(`no number in ${quote}`);
    const fact = {
      id: `f${this.facts.length + 1}`,
      start,
      end: start + quote.length,
      quote,
      company: extra.co ?? this.company,
      metric,
      measure,
      period,
      value,
      unit,
      basis,
      speaker: extra.sp ?? (speaker.join(' ') || (basis === 'reported' ? 'company' : basis === 'consensus' ? 'consensus' : this.speaker)),
      ...(extra.v && { vintage: extra.v }),
      ...(extra.seg && { segment: extra.seg }),
      ...(extra.q && { qualifier: extra.q }),
      ...(extra.scenario && { scenario: extra.scenario }),
    };
    this.facts.push(fact);
    if (!alias) return;
    if (this.aliases.has(alias)) this.problem(`alias twice: ${alias}`);
    this.aliases.set(alias, { fact, interval: factInterval(fact, this.numbers(quote)) });
  }

  /** The next place of the quote that is not inside a longer number. */
  find(quote) {
    for (let i = this.text.indexOf(quote, this.cursor); i >= 0; i = this.text.indexOf(quote, i + 1)) {
      const before = this.text.slice(Math.max(0, i - 2), i),
        after = this.text.slice(i + quote.length, i + quote.length + 2);
      const cutBefore = /^[0-9]/.test(quote) && /[0-9][.,]?$/.test(before);
      const cutAfter = /[0-9]$/.test(quote) && /^([0-9]|[.,][0-9])/.test(after);
      if (!cutBefore && !cutAfter) return i;
    }
    return -1;
  }

  numbers(quote) {
    const plain = quote.replace(/([0-9])[\s\u00a0\u202f](?=[0-9]{3}(?![0-9]))/g, '$1');
    const pattern = this.comma ? /[0-9][0-9.]*(?:,[0-9]+)?/g : /[0-9][0-9,]*(?:\.[0-9]+)?|(?<![A-Za-z0-9])\.[0-9]+/g;
    return (plain.match(pattern) ?? []).map((n) => (this.comma ? n.replace(/\.(?=[0-9]{3})/g, '').replace(',', '.') : n.replace(/,/g, '')));
  }

  value(quote, unit, scale) {
    const numbers = this.numbers(quote);
    if (!numbers.length) return null;
    const negative = /^\(.*\)[^0-9]*$/.test(quote) || /^[^0-9]*[-−–]\s?[^0-9]*[0-9]/.test(quote);
    const factor = /b(p|ps|asis points?)\)?$/.test(quote) && unit === 'pp' ? 0.01 : scale;
    const round = (x) => Number((x * factor).toPrecision(12));
    if (numbers.length === 1) return (negative ? -1 : 1) * round(Number(numbers[0])) || 0;
    if (numbers.length === 2) return numbers.map((n) => round(Number(n)));
    return null;
  }

  tie(text) {
    const [head, formula, verdict = ''] = text.split('::').map((s) => s.trim());
    const [, keys, relation] = /^(?:\[([^\]]*)\])?\s*(.*)$/.exec(head);
    for (const key of keys ? keys.trim().split(/\s+/) : [null]) {
      const order = this.keyOrder(key);
      const one = key === null ? formula : formula.replace(/\.\*/g, `.${key}`).replace(/\.</g, `.${order}`);
      this.addTie(relation, one, verdict);
    }
  }

  keyOrder(key) {
    const keys = this.columns.map((c) => c.key);
    return keys[keys.indexOf(key) - 1] ?? 'none';
  }

  addTie(relation, formula, verdict) {
    const names = namesIn(formula);
    const unknown = names.filter((n) => !this.aliases.has(n));
    if (unknown.length) return this.problem(`no fact ${unknown.join(', ')} in ${formula}`);
    const { holds, values } = judge(formula, (n) => this.aliases.get(n).interval);
    const [word, ...note] = verdict.split(/\s+/);
    const declared = !['off', 'planted'].includes(word);
    const scale = unitFactor(this.aliases.get(names[0]).fact.unit);
    const show = values.map(([a, b]) => `${tidy(a / scale)} to ${tidy(b / scale)}`).join(' | ');
    if (holds !== declared) return this.problem(`${declared ? 'does not hold' : 'holds, though declared off'}: ${formula}  [${show}]`);
    const stated = this.aliases.get(names[0]).fact;
    const extra = note.join(' ');
    const recomputed = holds ? '' : `printed ${stated.quote}; recomputed ${show.split(' | ').slice(1).join(' and ')} ${stated.unit}`;
    this.ties.push({
      id: `t${this.ties.length + 1}`,
      relation,
      members: names.map((n) => this.aliases.get(n).fact.id),
      holds,
      ...((recomputed || extra) && { note: [recomputed, declared ? verdict : extra].filter(Boolean).join('; ') }),
      ...(word === 'planted' && { planted: true }),
    });
  }

  json() {
    const lines = (rows) => rows.map((r) => `    ${JSON.stringify(r)}`).join(',\n');
    return `{\n  "document": ${JSON.stringify(this.name)},\n  "facts": [\n${lines(this.facts)}\n  ],\n  "ties": [\n${lines(this.ties)}\n  ]\n}\n`;
  }
}

const tidy = (x) => String(Number(x.toPrecision(7)));
const unescape = (s) => s.replace(/\\n/g, '\n').replace(/\\t/g, '\t').replace(/\\p/g, '|');

/** Text, facts and ties of one labels file, with what is wrong in it. */
export function readLabels(file) {
  return new Labels(file);
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const check = process.argv.includes('--check');
  let failed = false;
  for (const file of process.argv.slice(2).filter((a) => !a.startsWith('--'))) {
    const labels = readLabels(file);
    const target = file.replace(/\.labels$/, '.gold.json');
    if (check && (!existsSync(target) || readFileSync(target, 'utf8') !== labels.json())) labels.errors.push(`${target} is not what ${file} says`);
    if (labels.errors.length) failed = true;
    for (const e of labels.errors) console.error(e);
    if (!check && !labels.errors.length) writeFileSync(target, labels.json());
    const off = labels.ties.filter((t) => !t.holds).length;
    console.log(`${labels.name}: ${labels.facts.length} facts, ${labels.ties.length} ties, ${off} off${labels.errors.length ? `, ${labels.errors.length} errors` : ''}`);
  }
  process.exitCode = failed ? 1 : 0;
}
