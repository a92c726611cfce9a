/** The house whose name stands over a note: alone on one of its first lines, or at their left before a wide gap or a date. */
import { escaped } from '../matching/escaped.ts';
import { isGenericName, nameRuns } from './names.ts';

/** Words of the trade that end the name of a house. */
const trade =
  /(?:^|[ &])(?:securities|capital(?: markets| partners)?|research|partners|markets|advisors|equities|brokerage|broking|stockbrok(?:ers|ing)|(?:investment )?bank(?:ing)?|(?:asset|wealth|investment) management|& co|sim|wertpapiere|valores|corretora|bourse)$/i;
const hanTrade = /^([\u3400-\u9fff]{2,8}?(?:证券|證券|証券|国际|國際|资本|資本|投行|期货|期貨))(?:株式会社|研究(?:所|部|院)?)?(?=[ \t　|｜·,，]|\d|$)/u;
const hangulTrade = /^([\uac00-\ud7af]{2,8}(?:증권|투자증권))(?=[ \t|]|$)/u;
/** What a page may call itself that is no house. */
const column =
  /\b(?:news|daily|wire|stocks?|analyst|ratings?|brokers?|calls?|moves?|actions?|round-?up|today|week|global markets|emerging markets|financial markets|stock markets?)\b|\b(?:technology|software|internet|consumer|health ?care|banks?|financials?|energy|utilities|autos?|industrials?|materials|semiconductors?|media|retail|telecoms?|property|insurance|transport) (?:equity )?(?:research|equities|markets)$/i;
const notice =
  /^(?:(?:equity |investment |company |sector |institutional |global |credit |independent )*(?:research|securities|equities|partners|markets|capital)|(?:recherche|analyse)(?: actions| financière)?|aktien(?:research|analyse)|unternehmensanalyse|ricerca(?: azionaria)?|(?:departamento de )?análisis(?: bursátil)?|análise de (?:ações|empresas))$/iu;

/** What the first lines hold, each line its cells. */
const firstLines = (text: string): string[][] =>
  text
    .slice(0, 600)
    .split('\n')
    .slice(0, 8)
    .map((line) =>
      line
        .trim()
        .replace(/^[#*_[ ]+|(?: logo)?[*_\]]+$/g, '')
        .split(/ {3,}|\t| [|·—–] | - /)
        .map((cell) => cell.replace(/\s+/g, ' ').trim()),
    );

/** Names that stand alone on the first lines, or at their left before a wide gap. */
export function mastheads(text: string): string[] {
  return firstLines(text).flatMap(([cell = '']) => {
    const [first] = nameRuns(cell);
    return first !== undefined && first.start === 0 && first.name.length >= cell.length - 12 ? [first.name] : [];
  });
}

/** The office of a house, no code of a company: `Acme Securities (HK)`. */
const branch =
  /(?<=\p{L}) \((?:HK|US|USA|UK|JP|SG|IN|CN|AU|KR|TW|MY|Hong Kong|Singapore|Japan|Thailand|India|China|Asia|Asia Pacific|Europe|International|Australia|Korea|Taiwan|Malaysia)\)(?= |$)/iu;

/** What only a note holds: advice, a view of its own, years marked as estimates. */
const ofNote =
  /\b(?:rating|recommendation|price target|target price|fair value|TP|PT)\b|\b(?:[Ww]e|[Oo]ur) (?:raise|cut|lift|trim|lower|expect|estimate|forecast|model|rate|see|value|target|estimates?|forecasts?)\b|\d{2}E\b|objectif de cours|kursziel|prezzo obiettivo|precio objetivo|preço-alvo|目标价|目標價|评级|評級|我们|我們|当社予想|목표주가|투자의견/i;
/** A house that is listed gives its own results. */
const ownResults = /\b(?:announces?|reports?|posts?)\b[^\n]{0,60}\b(?:results|quarter|earnings|half|year)\b|\btoday announced\b/i;

/** Whether the text gives advice, and is not a company's own paper. */
export const isNote = (text: string): boolean => ofNote.test(text.slice(0, 8000)) && !ownResults.test(text.slice(0, 600));

/** Null where no line reads as a house's letterhead, or the text is no note. */
export function letterheadOf(text: string): string | null {
  if (!isNote(text)) return null;
  const lines = firstLines(text).filter((cells) => cells.some((cell) => cell !== ''));
  for (const cell of lines.slice(0, 5).flat()) {
    const far = hanTrade.exec(cell) ?? hangulTrade.exec(cell);
    if (far !== null) return far[1]!;
  }
  for (const [k, cells] of lines.slice(0, 4).entries()) {
    for (const [c, cell] of cells.entries()) {
      // `ACME SECURITIES 5 May 2026`
      const name = cell
        .replace(branch, '')
        .replace(/[,:]? \(?\d{1,2} \p{L}+ \d{4}\)?$|[,:]? \p{L}+ \d{1,2}, \d{4}$/u, '')
        .replace(/,? (?:Inc|LLC|LLP|Ltd|Limited|plc|AG|SA|GmbH|Pte)\.?$/i, '');
      // `Acme Vale | Equity Research`, and on two lines
      const beside = c === 0 && (cells.slice(1).some((x) => notice.test(x)) || (cells.length === 1 && k === 0 && notice.test(lines[1]?.[0] ?? '')));
      if (isHouseName(name, beside) && !isCompany(name, text)) return unshouted(name, text);
    }
  }
  return null;
}

function isHouseName(name: string, beside: boolean): boolean {
  const words = name.split(' ');
  if (words.length < (beside ? 1 : 2) || words.length > 6 || !(beside || trade.test(name)) || isGenericName(name) || notice.test(name) || column.test(name) || /\d/.test(name))
    return false;
  const [first] = nameRuns(name);
  return first?.start === 0 && first.name.length >= name.length - 1;
}

/** `Acme Bank (ACB US)`: a company of the trade that the note is about. */
const isCompany = (name: string, text: string): boolean =>
  new RegExp(`${escaped(name)}[^\n(]{0,12}\\((?!(?:HK|US|UK|JP|SG|IN|CN|AU|KR|TW|MY)\\))[A-Z0-9]{1,6}(?:[ .:][A-Z0-9]{1,6})?\\)`, 'i').test(text);

/** A name in capitals as names are written; short letters at its beginning stay, unless the text prints them otherwise. */
function unshouted(name: string, text: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name
    .split(' ')
    .map((word, k) => {
      const cased = word[0]! + word.slice(1).toLowerCase();
      const stays = (word.length < 4 && word !== 'CO') || (k === 0 && word.length < 5 && !new RegExp(`(?<!\\p{L})${escaped(cased)}(?!\\p{L})`, 'u').test(text));
      return stays ? word : cased;
    })
    .join(' ');
}
