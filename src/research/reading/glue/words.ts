/** Words that lose the blank beside them when a page is copied. Data for unglue.ts. */
import { fillers, downVerbs, leftLinks, upVerbs, comparisonOpeners, shareVerbs } from '../prose/words.ts';

const set = (text: string): readonly string[] => text.split(/\s+/);

/** Everyday words that can stand right before a number: `of29.4%`, `increased14.9%`, `September30`. */
export const leadsToNumber: ReadonlySet<string> = new Set(
  [
    ...[...upVerbs, ...downVerbs, ...leftLinks, ...fillers, ...comparisonOpeners, ...shareVerbs].filter((word) => /^[a-z]{2,}$/.test(word)),
    ...set('and or than with for after before between only until since another but which while where these those has had will previously'),
    ...set('january february march april may june july august september october november december quarter half year fiscal'),
  ].filter((word) => !/^(?:yoy|qoq|adj|par|di|du|la|il|le|de)$/.test(word)),
);

/** Behind a scale: `millionof`, `%morethan`. */
export const followsAmount: ReadonlySet<string> = new Set(
  set(
    'of in and for with above below from to at or was were is are by on as the over under against than per compared versus higher lower more less up down which that while after before during this last morethan lessthan ofthe inthe forthe fromthe abovethe belowthe',
  ),
);

/** Ends of two words printed as one that no single word has, whatever stands before: `incomewas`. */
export const tails: ReadonlySet<string> = new Set([
  ...[...upVerbs, ...downVerbs].filter((word) => /^[a-z]{6,}d$/.test(word)),
  ...set('was were contributed generated reached compared totaled totalled came'),
]);

/** Ends that single words have too, so that the words before must be everyday ones: `abovethe`, `comparedwith`. */
export const tailsOfKnown: ReadonlySet<string> = new Set(set('the with than of from to by and in for a at points quarter net'));

/** `anincrease`, `adecline`. */
export const articled: ReadonlySet<string> = new Set([
  ...set('rise decline decrease gain drop jump reduction fall margin profit loss').map((word) => `a${word}`),
  'anincrease',
  'animprovement',
]);

/** Words that stand before those. */
export const known: ReadonlySet<string> = new Set([...leadsToNumber, ...articled, ...set('more less compared basis third second first fourth all each total overcame')]);
