/** Names of months and parts of a year, as the period grammar needs them. */
const months: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'janvier', 'gennaio', 'enero', 'janeiro'],
  ['february', 'feb', 'februar', 'février', 'febbraio', 'febrero', 'fevereiro'],
  ['march', 'mar', 'märz', 'mars', 'marzo', 'março'],
  ['april', 'apr', 'avril', 'aprile', 'abril'],
  ['may', 'mai', 'maggio', 'mayo', 'maio'],
  ['june', 'jun', 'juni', 'juin', 'giugno', 'junio', 'junho'],
  ['july', 'jul', 'juli', 'juillet', 'luglio', 'julio', 'julho'],
  ['august', 'aug', 'août', 'agosto'],
  ['september', 'sept', 'sep', 'septembre', 'settembre', 'septiembre', 'setembro'],
  ['october', 'oct', 'oktober', 'octobre', 'ottobre', 'octubre', 'outubro'],
  ['november', 'nov', 'novembre', 'noviembre', 'novembro'],
  ['december', 'dec', 'dezember', 'décembre', 'dicembre', 'diciembre', 'dezembro'],
];

const byName = new Map<string, number>();
months.forEach((names, index) => {
  for (const name of names) byName.set(name, index + 1);
});

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** Words as a pattern that reads each beginning once and takes the longest. */
function factored(words: readonly string[]): string {
  const byFirst = new Map<string, string[]>();
  for (const word of words) {
    if (word === '') continue;
    const rest = byFirst.get(word[0]!);
    if (rest === undefined) byFirst.set(word[0]!, [word.slice(1)]);
    else rest.push(word.slice(1));
  }
  const branches = [...byFirst].map(([first, rest]) => first + factored(rest));
  if (branches.length === 0) return '';
  if (words.includes('')) return `(?:${branches.join('|')})?`;
  return branches.length === 1 ? branches[0]! : `(?:${branches.join('|')})`;
}

/** Month names: as in print (capital), all capitals, and lower case for the longer names of other languages. */
export const monthPattern = factored([...byName.keys()].flatMap((name) => (name.length > 5 ? [capital(name), name.toUpperCase(), name] : [capital(name), name.toUpperCase()])));

/** Short names that stand for a month only beside a day or a year. */
const shortMonths: readonly (readonly string[])[] = [
  ['janv', 'gen', 'ene'],
  ['févr', 'fév', 'fev'],
  ['mär', 'mrz'],
  ['avr', 'abr'],
  ['mag'],
  ['giu'],
  ['juil', 'lug'],
  ['ago'],
  ['sett', 'set'],
  ['okt', 'ott', 'out'],
  [],
  ['dez', 'déc', 'dic'],
];
shortMonths.forEach((names, index) => {
  for (const name of names) byName.set(name, index + 1);
});

/** Every name of a month, for places where a day or a year stands beside it; matched in either case. */
export const anyMonth = factored([...byName.keys()]);

const cases = (names: readonly string[]): string[] => names.flatMap((name) => [capital(name), name.toUpperCase(), name]);
/** Full names, for days without a year: `31 March`, `30 juin`. */
export const longMonth = factored([
  ...cases(months.flatMap((names) => names.filter((name) => !['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec', 'may'].includes(name)))),
  'May',
  'MAY',
]);

export const monthOf = (word: string): number | null => byName.get(word.toLowerCase()) ?? null;

const quarters: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
  primo: 1,
  secondo: 2,
  terzo: 3,
  quarto: 4,
  erste: 1,
  ersten: 1,
  erstes: 1,
  erster: 1,
  zweite: 2,
  zweiten: 2,
  zweites: 2,
  zweiter: 2,
  dritte: 3,
  dritten: 3,
  drittes: 3,
  dritter: 3,
  vierte: 4,
  vierten: 4,
  viertes: 4,
  vierter: 4,
  premier: 1,
  deuxième: 2,
  troisième: 3,
  quatrième: 4,
  primer: 1,
  segundo: 2,
  tercer: 3,
  cuarto: 4,
  primeiro: 1,
  terceiro: 3,
};

export const ordinalQuarter = (word: string): number => quarters[word] ?? (Number.parseInt(word, 10) || 1);
export const ordinalHalf = (word: string): number => quarters[word] ?? 1;

const lengths: Readonly<Record<string, number>> = {
  three: 3,
  six: 6,
  nine: 9,
  twelve: 12,
  '3': 3,
  '6': 6,
  '9': 9,
  '12': 12,
  '12w': 3,
  twelvew: 3,
  '16w': 3,
  '17w': 3,
  '24w': 6,
  '36w': 9,
  '13w': 3,
  '14w': 3,
  thirteenw: 3,
  fourteenw: 3,
  '26w': 6,
  '27w': 6,
  'twenty-sixw': 6,
  '39w': 9,
  '40w': 9,
  'thirty-ninew': 9,
  '52w': 12,
  '53w': 12,
  'fifty-twow': 12,
  'fifty-threew': 12,
};

export const lengthInMonths = (word: string): number | null => lengths[word] ?? null;
