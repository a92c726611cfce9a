/**
 * Chinese sentences: what a figure is stands right before it, from the figure before on, and rarely behind it:
 * `同比增长8.2%，环比下降1.5%`, `较二季度的103辆增长12%`, `去年同期15.3%`, `目标价由112港元上调至118港元`.
 */
import { metricById } from '../../vocabulary/metrics.ts';
import { resolve, yearEarlier } from '../document/calendar.ts';
import type { Document } from '../document/document.ts';
import { quarterBefore } from './figurePeriod.ts';
import type { Idiom } from './idioms.ts';
import type { Item } from './items.ts';
import type { Link } from './linkBase.ts';

export const isHan = (language: string): boolean => language === 'zh';

/** The words from the figure before to this one. */
function leadOf(text: string, items: readonly Item[], at: number): string {
  const before = items.findLastIndex((x, i) => i < at && x.kind === 'figure' && x.figure!.kind !== 'label');
  return text.slice(before < 0 ? items[0]!.start : items[before]!.end, items[at]!.start);
}

const tailOf = (text: string, items: readonly Item[], at: number): string => /^[^，。；;！？\d]*/.exec(text.slice(items[at]!.end, items[at]!.end + 16))![0];

const falls = /(?:下降|减少|減少|下滑|下跌|下挫|降低|回落|收窄|缩减|縮減|下调|下調|调低|調低|削减|倒退|大跌|跌|降|减|減|低于|低於|低|挫|少)[^，。；、\d]{0,6}$/;
const rises = /(?:增长|增長|增加|上升|提升|上涨|上漲|提高|扩大|擴大|攀升|改善|大增|激增|上调|上調|调高|調高|涨|漲|增|升|高于|高於|高|超)[^，。；、\d]{0,6}$/;
const yearOnYear = /同比|按年|(?:较|較|比|与|與|跟)(?:去年|上年)同期|同期(?:相比)?(?:增|升|上|下|减|減|跌|降)/g;
const quarterOnQuarter = /环比|環比|按季|(?:较|較|比)(?:上(?:一)?(?:个|個)?季|前一季|第?[一二三四1-4]季)/g;
const yearBefore = /(?:去年|上年|前年)(?:同(?:期|季)|(?:则|則)?(?:为|為|是))/;
/** `较去年同期的21.8%`: the other side's own figure, no change against it. */
const ofOther = /(?:去年|上年|同期|同季|季|季度|年|月)(?:的|为|為|是)(?:约|約)?$/;
const expected = /(?:市场|市場|分析师|分析師|机构|機構|彭博|一致|券商|华尔街|華爾街)[^，。；\d]{0,6}(?:预期|預期|预测|預測|预计|預計|共识|共識)/;

const lastAt = (words: string, pattern: RegExp): number => [...words.matchAll(pattern)].at(-1)?.index ?? -1;

interface Rule {
  readonly kinds: readonly string[];
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly metric: string;
  readonly measure?: string;
  readonly sign?: -1;
}

const rules: readonly Rule[] = [
  { kinds: ['money'], before: /(?:收报|收報|收于|收於|报收|報收|收盘价|收盤價|收市价|收市價|现报|現報|股价报|股價報)[^，。；]{0,6}$/, metric: 'sharePrice' },
  {
    kinds: ['money'],
    before: /(?:现金|現金)[^，。；]*(?:短期投资|短期投資|定期存款|理财|理財|受限制|有价证券)[^，。；]*(?:合计|合計|总额|總額|总计|共计|共計|共)(?:约|約|为|為|达|達)*$/,
    metric: 'cashAndShortTermInvestments',
  },
  { kinds: ['money'], before: /(?:末期息|中期息|特别息|特別息|季度息|股息|派息|派發|派发|分派|派|红利|股利)(?:每股)?(?:约|約|为|為)?$/, metric: 'dps' },
  { kinds: ['count', 'bare'], after: /^(?:家|间|間)?(?:[\u3400-\u9fff]{0,4})(?:门店|門店|店|网点|餐厅)/, metric: 'stores' },
  { kinds: ['percent'], after: /^(?:的)?(?:潜在|潛在)?(?:上行|上涨|上漲|上升|升值)(?:空间|空間)|^(?:的)?(?:潜在|潛在)?(?:升幅|涨幅|漲幅)/, metric: 'upside' },
  { kinds: ['percent'], before: /(?:上行|上涨|上漲|上升)(?:空间|空間)(?:约|約|为|為|达|達)?$|(?:潜在|潛在)(?:升幅|涨幅|漲幅)(?:约|約|为|為|达|達)?$/, metric: 'upside' },
  { kinds: ['percent'], after: /^(?:的)?(?:潜在|潛在)?(?:下行|下跌)(?:空间|空間)|^(?:的)?(?:潜在|潛在)跌幅/, metric: 'upside', sign: -1 },
  { kinds: ['percent'], before: /(?:下行|下跌)(?:空间|空間)(?:约|約|为|為|达|達)?$/, metric: 'upside', sign: -1 },
  {
    kinds: ['percent'],
    before: /(?:股价|股價|股份|港股|美股|A股|H股|盘前|盤前|盘后|盤後|收盘|收盤|早盘|早盤|午后|盘中|盤中)[^，。；\d]{0,8}(?:大涨|大漲|上涨|上漲|涨|漲|升|飙升)(?:逾|超|近|约|約)?$/,
    metric: 'priceChange',
  },
  {
    kinds: ['percent'],
    before: /(?:股价|股價|股份|港股|美股|A股|H股|盘前|盤前|盘后|盤後|收盘|收盤|早盘|早盤|午后|盘中|盤中)[^，。；\d]{0,8}(?:大跌|下跌|跌|挫|走低)(?:逾|超|近|约|約)?$/,
    metric: 'priceChange',
    sign: -1,
  },
];

/** Idioms of Chinese news; a rise or fall right behind a price is the price's. */
export function hanIdiom(items: readonly Item[], at: number, last: Link | undefined, carried: string | null, text: string): Idiom | null {
  const figure = items[at]!.figure!;
  const lead = leadOf(text, items, at);
  const tail = tailOf(text, items, at);
  for (const rule of rules) {
    if (!rule.kinds.includes(figure.kind) || (rule.before !== undefined && !rule.before.test(lead)) || (rule.after !== undefined && !rule.after.test(tail))) continue;
    if (metricById.has(rule.metric)) return { metric: rule.metric, measure: rule.measure ?? 'level', sign: rule.sign ?? 1 };
  }
  // `加上一季度的94辆，前三季度…`: counted as what was counted before
  const counted = carried !== null && figure.kind === 'bare' && /^[辆輛台部架套件]/.test(tail) && metricById.get(carried)?.kinds[0] === 'count';
  if (counted && /的(?:约|約)?$/.test(lead)) return { metric: carried, measure: 'level', sign: 1 };
  if (figure.kind === 'multiple' && last?.metric === 'targetPrice' && /(?:对应|對應|相当于|相當於)/.test(lead)) return { metric: 'targetMultiple', measure: 'level', sign: 1 };
  const priced =
    figure.kind === 'percent' && last?.metric === 'sharePrice' ? /^[，,]?(?:单日|當日|当日)?(?:下)?(跌|挫|涨|漲|升)(?:幅)?(?:逾|超|近|约|約|达|達)?$/.exec(lead) : null;
  return priced === null ? null : { metric: 'priceChange', measure: 'level', sign: /[跌挫]/.test(priced[1]!) ? -1 : 1 };
}

/** Measure, sign, period and standing as the words before each figure give them. */
export function hanLinks(links: readonly Link[], items: readonly Item[], document: Document, running: string | null): Link[] {
  const { text, calendar } = document;
  const settled: Link[] = [];
  /** The last figure that is itself spoken of: no comparison, no growth. */
  let primary: Link | null = null;
  for (const given of links) {
    let link = given;
    const lead = leadOf(text, items, link.at);
    const named = link.mention !== null && link.mention.from >= 0 && items[link.mention.from]!.start >= items[link.at]!.start - lead.length;
    const base = primary?.metric === link.metric || !named ? primary : null;
    const other = otherPeriod(lead, items, link.at, base?.period ?? usual(document), named, calendar);
    const beside = other !== null && ofOther.test(lead);
    const yoy = beside ? -1 : lastAt(lead, yearOnYear);
    const qoq = beside ? -1 : lastAt(lead, quarterOnQuarter);
    const before = settled.at(-1);
    const change = beside ? null : /^(?:growth|change)(?:YoY|QoQ)$/.exec(link.measure);
    if (link.metric === 'stores' || link.metric === 'targetPrice' || link.metric === 'upside' || link.metric === 'priceChange' || link.metric === 'sharePrice') {
      settled.push(link);
      continue;
    }
    // `较二季度的103辆增长12%`: against what was told right before
    const against = yoy < 0 && qoq < 0 && before?.compared === true && before.metric === link.metric ? before.period : null;
    const short = before?.consensus === true && /^[^，。；]{0,4}?(?:低|少|逊|遜|差|高|多|好|超)[^，。；\d]{0,4}$/.test(lead);
    if (link.figure.kind === 'percent' && short && before !== undefined) {
      link = { ...link, measure: 'surprise', against: 'consensus', consensus: false, period: base?.period ?? before.period, sign: /[低少逊遜差]/.test(lead) ? -1 : 1 };
    } else if (
      link.figure.kind === 'percent' &&
      /(?:预期|預期)(?:的)?[^，。；\d]{0,4}(?:高|低|多|少|好|差)?(?:出)?(?:约|約)?$/.test(lead) &&
      base !== null &&
      link.row?.kinds[0] !== 'percent'
    ) {
      link = {
        ...link,
        metric: base.metric,
        row: base.row,
        mention: base.mention,
        segment: base.segment,
        measure: 'surprise',
        against: 'consensus',
        consensus: false,
        period: base.period,
        sign: falls.test(lead) ? -1 : 1,
      };
    } else if (change !== null || ((link.figure.kind === 'points' || yoy >= 0 || qoq >= 0) && /^(?:percent|points|basisPoints)$/.test(link.figure.kind))) {
      const suffix =
        qoq > yoy || (against !== null && /Q\d$/.test(base?.period ?? '') && against === quarterBefore(base!.period!))
          ? 'QoQ'
          : yoy >= 0
            ? 'YoY'
            : link.measure.slice(-3) === 'QoQ'
              ? 'QoQ'
              : 'YoY';
      const kind = link.figure.kind === 'percent' ? 'growth' : 'change';
      const sign = falls.test(lead) ? -1 : rises.test(lead) ? 1 : link.sign;
      link = { ...link, measure: `${kind}${suffix}`, sign, period: base === null ? ownPeriod(link, items, text, calendar, settled, running) : base.period, compared: false };
    } else if (link.measure.startsWith('shareOf')) {
      link = { ...link, period: base === null ? link.period : base.period, compared: false };
    } else if (other !== null) {
      link = { ...link, measure: beside ? 'level' : link.measure, period: other, compared: true };
    } else link = { ...link, period: ownPeriod(link, items, text, calendar, settled, running) };
    if (/^(?:growth|change|surprise|shareOf)/.test(link.measure) === false && !link.compared) {
      if (expected.test(lead)) link = { ...link, consensus: true, period: base?.period ?? link.period };
      else primary = link;
    }
    settled.push(link);
  }
  return withViews(settled, items, text);
}

const revises = /(?:上调|上調|下调|下調|调高|調高|调低|調低|调升|調升|调降|調降|提高|升|降|削减)/;

/** `由112上调至118`, `从1,065调高5.2%至1,120`, `88（原为96）`: an old view and a new one. */
function withViews(links: readonly Link[], items: readonly Item[], text: string): Link[] {
  const result = [...links];
  for (const [k, old] of links.entries()) {
    const lead = leadOf(text, items, old.at);
    const isTarget = old.metric === 'targetPrice';
    if (/[（(](?:原为|原為|原|前值|此前|先前|之前|前为|前為)[^，。]{0,4}$|(?:原|此前|先前|之前|原先)(?:的)?(?:预测|預測|预期|預期|预估|預估)(?:为|為)?$/.test(lead)) {
      const now = result.findLastIndex((l, i) => i < k && l.metric === old.metric && l.measure === old.measure);
      if (now < 0) continue;
      result[now] = { ...result[now]!, vintage: 'new' };
      result[k] = { ...old, period: result[now]!.period, vintage: 'old', compared: true };
      continue;
    }
    if (!/(?:由|从|從|自)(?:原来的|原來的|此前的|先前的|之前的|原先的)?[^，。；\d]{0,4}$/.test(lead)) continue;
    const now = links.findIndex(
      (l, i) => i > k && i <= k + 2 && l.metric === old.metric && l.figure.kind === old.figure.kind && /(?:至|到|为|為)(?:每股|约|約)?$/.test(leadOf(text, items, l.at)),
    );
    if (now < 0) continue;
    const between = text.slice(items[old.at]!.end, items[links[now]!.at]!.start);
    if (!revises.test(between) || (!isTarget && !/(?:预测|預測|预期|預期|预估|預估|目标|目標|指引)/.test(text.slice(items[0]!.start, items[old.at]!.start)))) continue;
    const period = old.period ?? links[now]!.period;
    result[k] = { ...old, period, vintage: 'old', compared: true };
    result[now] = { ...links[now]!, period, vintage: 'new', compared: false };
    const by = links[k + 1]!;
    if (now === k + 2 && by.figure.kind === 'percent')
      result[k + 1] = { ...by, metric: old.metric, row: old.row, mention: old.mention, measure: 'revision', period, sign: /(?:下|低|降|削)/.test(between.slice(0, 4)) ? -1 : 1 };
  }
  return result;
}

/** A period stands before its figure; one behind it is its own only within the clause. */
function ownPeriod(link: Link, items: readonly Item[], text: string, calendar: Document['calendar'], before: readonly Link[], running: string | null): string | null {
  const compared = new Set(before.flatMap((l) => (l.compared ? [l.at] : [])));
  for (let i = link.at - 1; i >= 0; i--) {
    if (items[i]!.kind !== 'period' || items[i]!.period!.kind === 'horizon') continue;
    // the period of a comparison is of the figure behind it
    const next = items.findIndex((x, k) => k > i && x.kind === 'figure');
    if (!compared.has(next)) return resolve(items[i]!.period!, calendar);
  }
  const behind = items.findIndex((x, i) => i > link.at && x.kind === 'period');
  return behind >= 0 && !/[，。；：（]/.test(text.slice(items[link.at]!.end, items[behind]!.start)) ? link.period : running;
}

const usual = ({ calendar: { currentPeriod, currentQuarter } }: Document): string | null =>
  currentPeriod ?? (currentQuarter === null ? null : `${currentQuarter.year}Q${currentQuarter.quarter}`);

/** The period right before a figure that is set beside the one spoken of; null where none is. */
function otherPeriod(lead: string, items: readonly Item[], at: number, base: string | null, named: boolean, calendar: Document['calendar']): string | null {
  const beside = items.slice(0, at).findLastIndex((x) => x.norm !== '的');
  if (named && items[beside]?.kind !== 'period' && !/(?:较|較|比|去年|上年)/.test(lead)) return null;
  if (yearBefore.test(lead)) return base === null ? null : yearEarlier(base);
  if (/上(?:一)?(?:个|個)?季|前一季/.test(lead)) return base === null ? null : quarterBefore(base);
  for (let i = at - 1; i >= 0 && items[i]!.kind !== 'figure'; i--) if (items[i]!.kind === 'period') return resolve(items[i]!.period!, calendar);
  return null;
}
