/** What kind of document it is, from the marks each kind carries. */
import type { DocumentKind } from '../../../kernel/records.ts';
import { sought } from '../matching/sought.ts';
import { letterheadOf } from './letterhead.ts';
import { ratingVerb } from './publisher.ts';

const count = (text: string, needle: RegExp): number => (text.match(needle) ?? []).length;

const brokersView =
  /\b(?:to|at) ["“]?(?:[Bb]uy|[Hh]old|[Ss]ell|[Nn]eutral|[Oo]verweight|[Oo]utperform|[Uu]nderweight|[Uu]nderperform)["”]? from\b|\b(?:upgrade|downgrade)[sd]? (?:the |its |it\b)|\b(?:[Pp]rice target|[Tt]arget price|[Pp]rice objective)\b/;

/** How releases call themselves, and what they release, in other languages. */
const releaseElsewhere =
  /(?<!\p{L})(?:comunicato stampa|communiqué|pressemitteilung|presseinformation|ad[- ]hoc[- ](?:meldung|mitteilung)|nota de prensa|comunicado|fato relevante|informe de resultados|il consiglio di amministrazione|le conseil d['’]administration|der vorstand)(?!\p{L})|公告|業績公告|董事[会會]|本公司|本集[团團]|决算|決算短信|業績のお知らせ|보도자료|실적\s?발표|잠정실적/iu;
const resultsElsewhere = /(?<!\p{L})(?:risultati|résultats?|ergebnis(?:se)?|geschäftszahlen|quartalszahlen|halbjahreszahlen|resultados?)(?!\p{L})|业绩|業績|決算|실적/iu;

/** A company that gives its own results: the title or the first lines say so. */
const announces =
  /\b(?:announce[sd]?|announcement|reports?|reported|publish(?:es|ed)|delivers?|posts?|pubblica|veröffentlicht|publie)\b[^\n]{0,80}\b(?:results|quarter|fiscal|year|earnings|half|six months|nine months|risultati|Ergebnis|résultats)\b/i;
/** The same as a headline in other languages: `divulga os resultados do 3T25`. */
const announcesElsewhere =
  /(?<!\p{L})(?:divulga|anuncia|apresenta|publica|comunica|reporta|presenta|annuncia|pubblica|approva|veröffentlicht|publie|annonce|présente)(?!\p{L})[^\n]{0,60}(?:resultad|números|risultati|résultats|ergebnis|zahlen|trimestr|semestr|exercício|ejercicio|[1-4]T\d\d)/iu;
const titledRelease =
  /\b(?:announces?|reports?|posts?|delivers?|publishes)\b.{0,60}\b(?:results|quarter|earnings|half|year)\b|\b(?:results announcement|annual results|interim results|financial results|earnings release|half[- ]year(?:ly)? (?:results|report)|quarterly (?:results|report|statement)|trading (?:update|statement)|appendix 4[de])\b/i;
const ofCompany = sought(
  /(?:press release|news release|media release|unaudited|investor relations|GAAP|conference call|forward-looking|non-IFRS|an IFRS measure|relações com investidores|relación con inversores|relación con inversionistas|convenience|chief executive|today announced|today reported|incorporated in|stock exchange listings?|board of directors|\bthe board\b|consolidated (?:financial )?(?:results|statements)|未经审计|財務業績|业绩)/i,
);

const noteWords = sought(/Price Target|target price|Exhibit \d|^Target:|^(?:rating|recommendation)\b/im);
const essayWords = sought(/Executive Summary|Investment Thesis/);

/** The first lines, where the headline may be only the second or third. */
const firstLines = (text: string): string =>
  text
    .slice(0, 600)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 3)
    .join('\n');
/** A rating that stands alone, as on a note's first page. */
const ratingAlone = sought(/^[ \t]*(?:buy|sell|hold|neutral|overweight|underweight|equal[- ]weight|outperform|underperform|accumulate|reduce|add)[ \t]*$/im);

/** The box of a note's first page, at the start of a line or beside its prose. */
const noteBox = /(?:^|\s{2,}|\||: [A-Z]+ \| )[ \t]*(?:rating|recommendation|(?:12[- ]?m(?:onth)? )?(?:target price|price target|target)|TP|PT|PO)\b/im;
const advices = '(?:buy|sell|hold|neutral|overweight|underweight|equal[- ]weight|outperform|underperform|accumulate|reduce|add)';
/** `Rating: Buy`, `Buy | TP $64`, `(ACME US, Outperform, TP $600)`. */
const adviceHead = new RegExp(
  `^[ \\t]*(?:rating|recommendation)\\b[ \\t:|]*${advices}\\b|^[ \\t]*${advices}[ \\t]*(?:\\((?:unchanged|maintained|from [a-z]+)\\)[ \\t]*)?(?:[|;,·/–-][^\\n]*\\b(?:TP|PT|PO|target)\\b|$)|[,(] ?${advices}, (?:TP|PT|PO|target)\\b`,
  'im',
);
const speaksAsHouse =
  /\b[Ww]e (?:think|start|like|prefer|set|use|add|remain|sit|expect|estimate|forecast|model|raise|cut|keep|stay|see|trim|lift|lower|value|rate|reiterate|initiate|upgrade|downgrade|argue|assume|apply|roll)\b|\b[Oo]ur (?:target|TP|PT|PO|estimates?|forecasts?|numbers|model|rating|DCF|valuation)\b/;
/** What officers said of the quarter, word for word. */
export const isCall = (text: string): boolean =>
  /\b(?:earnings|results|conference) (?:conference )?call\b/i.test(text.slice(0, 300)) &&
  /^(?:Operator|Chief \w+ Officer|[\p{L} .'-]{3,40}(?:--|–|,) ?(?:Chief|CEO|CFO|Analyst)[^\n]{0,60})[ \t]*:?[ \t]*$/mu.test(text);

const essayHeads = sought(
  /^#{1,4} |^Part \d+\b|^\d{1,2}[A-Z]?\.\d? |^(?:Executive Summary|Risk Assessment|Valuation|Investment Thesis|Summary|Risks?|Conclusion|Bottom Line|Competitive Position(?:ing)?|Takeaway|Introduction|Business (?:Model|Overview)|Final Thoughts|Verdict|Growth (?:Drivers|Prospects))\b[^.\n]{0,40}$/gm,
);
/** `I get`, `my base case`; not `Phase I trial`. */
const firstPerson =
  /(?<!\p{Lu}\p{Ll}+ )\b(?:I|I['’](?:m|d|ve|ll)) (?!(?:of|and|or|in|is|was|to|for|at|on)\b)[a-z]{2,}|\b[Mm]y (?:own |base |bear |bull |FY\d\d |20\d\d )?(?:case|fair value|model|DCF|thesis|view|estimates?|price target|target|verdict|EPS|numbers|forecasts?)\b/gu;

/** What a writer does who values a company himself. */
const valued = sought(/\b(?:WACC|discounted[- ]cash[- ]flow|DCF|fair value|intrinsic value|terminal (?:growth|value)|margin of safety)\b/i);
/** Sentences of somebody who tells what others did; texts in other languages need no more than sentences. */
const told = sought(
  /\b(?:said|says|told|reported|reports|announced|announces|according to|analysts?|(?:shares|stock|price) (?:of|in|rose|fell|closed|gained|lost|jumped|slid|is|was|are|were|has|have|surged|dropped|climbed|traded?)|rose|fell|climbed|slid|jumped|surged|dropped|posted|beat|missed|expects?|raised|cut|lowered|upgrade[sd]?|downgrade[sd]?)\b/,
);
const tellsNews = (text: string): boolean =>
  /[a-z]{3} [a-z]{2,} [a-z]{2,}/.test(text) ? told.test(text) || /\p{Ll}[à-ÿ]\p{Ll}/u.test(text) : /[。，\u3040-\u30ff\uac00-\ud7af]/.test(text);

export function kindOf(text: string, title: string, publisher: string | null, houses: readonly string[], roster = false): DocumentKind {
  const head = text.slice(0, 3000);
  if (/SECURITIES AND EXCHANGE COMMISSION|FORM (?:8-K|10-K|10-Q|20-F|6-K)\b/.test(head))
    return /results of operations|earnings|quarter/i.test(text.slice(0, 20_000)) && /(?:reports?|announces?|reported) .{0,60}(?:quarter|results)/i.test(text.slice(0, 30_000))
      ? 'results release'
      : 'filing';
  // what somebody is quoted with is not the text's own voice
  const own = text.replace(/["“][^"“”\n]{0,400}["”]/g, ' ');
  const we = count(
    own,
    /\b(?:[Ww]e|[Oo]ur) (?:expect|estimate|forecast|model|believe|raise|cut|maintain|rate|reiterate|see|trim|lift|lower|revise|assume|value|are Buy|initiate|upgrade|downgrade|remain|estimates|target|price target|TP|PT|PO|DCF|base case|EPS|numbers|model|rating)\b/g,
  );
  const titled = titledRelease.test(`${title}\n${firstLines(text)}`);
  const release = (announces.test(head) || announcesElsewhere.test(firstLines(text))) && ofCompany.test(text);
  const elsewhere = releaseElsewhere.test(head) && resultsElsewhere.test(head);
  const rating =
    new RegExp(
      `(?:${ratingVerb}\\b|\\b(?:price |share price )?targets?\\b|\\brating\\b)[^.\\n]{0,80}\\b(?:targets?|to (?:an? )?(?:buy|hold|sell|neutral|overweight|outperform|underweight|underperform)|rating|coverage|buy|sell|hold|cut|rise|raised|lifted|lowered|up|down)`,
      'i',
    ).test(`${title}\n${firstLines(text)}`) ||
    (houses.length > 0 && /\b(?:upgraded?|downgraded?|price target|target prices?|initiated)\b/i.test(text.slice(0, 1500)) && text.length < 12_000 && we < 2);
  const essay = count(own, firstPerson);
  const headings = essayHeads.count(text);
  // one writer under headings of his own, who quotes no house
  if (publisher === null && houses.length === 0 && !titled && essay >= 3 && we < 2 && headings >= 3) return 'long-form analysis';
  // no company tells what brokers think of its shares
  const quotes = houses.length > 0 && brokersView.test(text);
  if (!quotes && (release || elsewhere || (titled && ofCompany.test(head))) && we < 3 && (publisher === null || titled)) return 'results release';
  // a house's own paper, whomever it quotes
  if (publisher !== null && !titled && publisher.toLowerCase() === letterheadOf(text)?.toLowerCase()) return 'broker note';
  if (publisher !== null && !titled && noteBox.test(head) && speaksAsHouse.test(own)) return 'broker note';
  // an unsigned note: its first page gives advice, and its sentences speak for a house
  if (publisher === null && !titled && adviceHead.test(head) && speaksAsHouse.test(own) && count(own, firstPerson) < 2) return 'broker note';
  if (publisher === null && !titled && we >= 2 && noteBox.test(head) && speaksAsHouse.test(own) && count(own, firstPerson) < 2 && houses.length === 0) return 'broker note';
  // a list of what several houses rate it, in a text that speaks for none of them
  if (roster && publisher === null && we < 2) return 'rating news';
  if (rating && we < 3 && (publisher === null || !/^(?:rating|recommendation)\b/im.test(head))) return 'rating news';
  if (publisher !== null && (we >= 1 || (noteBox.test(head) && speaksAsHouse.test(own)) || noteWords.test(text) || ratingAlone.test(text))) return 'broker note';
  if (isCall(text)) return 'results release';
  if (essay >= 2 && we < 6 && (headings >= 2 || text.length > 3000)) return 'long-form analysis';
  if (we >= 3) return 'broker note';
  if ((text.length > 3000 || /^\W*Executive Summary\b/i.test(head)) && (headings >= 4 || essayWords.test(text))) return 'long-form analysis';
  if (headings >= 3 && essay >= 1) return 'long-form analysis';
  // an essay that values a company speaks as `we` as well
  if (publisher === null && headings >= 2 && valued.test(text) && !noteBox.test(head)) return 'long-form analysis';
  if (release && !quotes) return 'results release';
  return text.length < 12_000 && tellsNews(text) ? 'news page' : 'other';
}
