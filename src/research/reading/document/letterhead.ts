/** The house whose name stands over a note: alone on one of its first lines, or at their left before a wide gap or a date. */
import { isGenericName, nameRuns } from './names.ts';

/** Words of the trade that end the name of a house. */
const trade =
  /(?:^|[ &])(?:securities|capital(?: markets| partners)?|research|(?:global |equity |investment )research|partners|markets|advisors|equities|brokerage|broking|stockbrok(?:ers|ing)|investment bank(?:ing)?|sim|wertpapiere|valores|corretora|bourse)$/i;
const hanTrade = /^([\u3400-\u9fff]{2,8}?(?:证券|證券|証券|国际|國際|资本|資本|投行|期货|期貨))(?:研究(?:所|部|院)?)?(?=[ \t　|｜·,，]|\d|$)/u;
const hangulTrade = /^([\uac00-\ud7af]{2,8}(?:증권|투자증권))(?=[ \t|]|$)/u;
/** What a page may call itself that is no house. */
const column =
  /\b(?:news|daily|wire|stocks?|analyst|ratings?|brokers?|calls?|moves?|actions?|round-?up|today|week|global markets|emerging markets|financial markets|stock markets?)\b|\b(?:technology|software|internet|consumer|health ?care|banks?|financials?|energy|utilities|autos?|industrials?|materials|semiconductors?|media|retail|telecoms?|property|insurance|transport) (?:equity )?(?:research|equities|markets)$/i;
const notice = /^(?:equity |investment |company |sector |institutional |global |credit |independent )*(?:research|securities|equities|partners|markets|capital)$/i;

/** The cells with which the first lines begin. */
function firstCells(text: string): string[] {
  return text
    .slice(0, 600)
    .split('\n')
    .slice(0, 8)
    .map((line) =>
      line
        .trim()
        .replace(/^[#*_ ]+|[*_]+$/g, '')
        .split(/ {3,}|\t| [|·] /)[0]!
        .replace(/\s+/g, ' ')
        .trim(),
    );
}

/** Names that stand alone on the first lines, or at their left before a wide gap. */
export function mastheads(text: string): string[] {
  return firstCells(text).flatMap((cell) => {
    const [first] = nameRuns(cell);
    return first !== undefined && first.start === 0 && first.name.length >= cell.length - 12 ? [first.name] : [];
  });
}

/** What only a note holds: advice, a view of its own, years marked as estimates. */
const ofNote =
  /\b(?:rating|recommendation|price target|target price|fair value|TP|PT)\b|\b(?:[Ww]e|[Oo]ur) (?:raise|cut|lift|trim|lower|expect|estimate|forecast|model|rate|see|value|target|estimates?|forecasts?)\b|\d{2}E\b|目标价|目標價|评级|評級|我们|我們|当社予想|목표주가|투자의견/i;
/** A house that is listed gives its own results. */
const ownResults = /\b(?:announces?|reports?|posts?)\b[^\n]{0,60}\b(?:results|quarter|earnings|half|year)\b|\btoday announced\b/i;

/** Null where no line reads as a house's letterhead, or the text is no note. */
export function letterheadOf(text: string): string | null {
  if (!ofNote.test(text.slice(0, 8000)) || ownResults.test(text.slice(0, 600))) return null;
  const cells = firstCells(text).filter((cell) => cell !== '');
  for (const cell of cells.slice(0, 5)) {
    const far = hanTrade.exec(cell) ?? hangulTrade.exec(cell);
    if (far !== null) return far[1]!;
  }
  for (const cell of cells.slice(0, 4)) {
    // `ACME SECURITIES 5 May 2026`
    const name = cell.replace(/[,:]? \(?\d{1,2} \p{L}+ \d{4}\)?$|[,:]? \p{L}+ \d{1,2}, \d{4}$/u, '');
    const words = name.split(' ');
    if (words.length < 2 || words.length > 6 || !trade.test(name) || isGenericName(name) || notice.test(name) || column.test(name)) continue;
    const [first] = nameRuns(name);
    if (first?.start === 0 && first.name.length >= name.length - 1) return unshouted(name, text);
  }
  return null;
}

/** A name in capitals as the text prints it elsewhere, else with its words as names are written; short letters stay. */
function unshouted(name: string, text: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name
    .split(' ')
    .map((word) => {
      const cased = word[0]! + word.slice(1).toLowerCase();
      return word.length < 4 || (word.length < 6 && !trade.test(word) && !new RegExp(`(?<!\\p{L})${cased.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u').test(text))
        ? word
        : cased;
    })
    .join(' ');
}
