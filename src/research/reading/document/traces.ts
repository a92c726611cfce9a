/** The house of a note that has no letterhead, by what its first and last lines leave of it: source lines, e-mail addresses, a sentence about its research. */
import { sought } from '../matching/sought.ts';
import { isNote } from './letterhead.ts';
import { isGenericName } from './names.ts';

const sourceLine = sought(/^[ \t]*\(?(?:Sources?|SOURCES?): ?([^\n]{3,120})$/gm);
const name = "\\p{Lu}[\\p{L}&.'’-]{1,30}(?: (?:&|and|\\p{Lu}[\\p{L}&.'’-]{0,30})){0,4}";
const plainName = new RegExp(`^${name}$`, 'u');
/** What a part of a source line says beside a name. */
const aside = / (?:estimates?|research|forecasts?|calculations|data|analysis|compilation|est\.?)$|[.)]+$/i;
const mail = sought(/@(?:[a-z]{1,8}\.)?([a-z][a-z0-9-]{2,40})\.[a-z]{2,8}\b/g);
const trade =
  '(?:Institutional Equit(?:y|ies)|Institutional Research|Equity Research|Global Research|Securities|Equities|Research|Capital Markets|Markets|Capital|Partners|Brok(?:ers|ing|erage))';
/** `Acme Institutional Equities research is available on`, `Acme Securities and its affiliates may`. */
const aboutItself = sought(
  new RegExp(
    `(${name}?)(?: ${trade})*(?:,? (?:Inc|LLC|Ltd|Limited|plc|AG|AB|SA)\\.?)?(?: research)? (?:is (?:also )?(?:available|distributed|published|prepared|registered|regulated|authori[sz]ed)|(?:and|or)(?:/or)? its (?:affiliates|associates|clients|subsidiaries)|does and seeks|may (?:have|seek|hold|trade|act)|has (?:received|managed|acted))`,
    'gu',
  ),
  / (?:is (?:also )?(?:available|distributed|published|prepared|registered|regulated|authori[sz]ed)|(?:and|or)(?:\/or)? its (?:affiliates|associates|clients|subsidiaries)|does and seeks|may (?:have|seek|hold|trade|act)|has (?:received|managed|acted))/,
);
const collectors =
  /^(?:Company|Company [Dd]ata|Bloomberg|FactSet|Reuters|Refinitiv|LSEG|Datastream|Visible Alpha|Capital IQ|Consensus|Exchange|Street|Our|Author|Annual Report|Filings?|Management|Press|Wind|Factset|Thomson.*|S&P.*|MSCI|BSE|NSE|NYSE|Nasdaq|CEIC|Haver|IMF|World Bank)$/;

const letters = (words: string): string => words.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The name that two kinds of traces share, as the source lines have it; null where none does or the text is no note. */
export function houseByTraces(text: string): string | null {
  if (!isNote(text)) return null;
  const sources = new Map<string, number>();
  for (const m of sourceLine.all(text))
    for (const part of m[1]!.split(/[,;/]|\band\b(?= \p{Lu})/u)) {
      const printed = part.trim().replace(aside, '').trim();
      if (plainName.test(printed) && !collectors.test(printed) && !isGenericName(printed)) sources.set(printed, (sources.get(printed) ?? 0) + 1);
    }
  const domains = mail.all(text).map((m) => letters(m[1]!));
  const told = aboutItself.all(text).map((m) => m[1]!.replace(new RegExp(`(?: ${trade})+$`), '').trim());
  const byMail = (candidate: string): boolean => {
    const plain = letters(candidate);
    return plain.length > 3 && domains.some((d) => d.startsWith(plain));
  };
  for (const [candidate] of [...sources].sort((a, b) => b[1] - a[1])) if (byMail(candidate) || told.some((t) => letters(t) === letters(candidate))) return candidate;
  return told.find((t) => t.length > 2 && !isGenericName(t) && byMail(t)) ?? null;
}
