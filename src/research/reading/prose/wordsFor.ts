/** The linker's words as a text in a given language needs them: words of one language are not looked for in another. */
import * as elsewhere from '../../vocabulary/proseWords.ts';
import * as english from './words.ts';

export interface ProseWords {
  readonly fillers: ReadonlySet<string>;
  readonly upVerbs: ReadonlySet<string>;
  readonly downVerbs: ReadonlySet<string>;
  readonly comparisons: ReadonlySet<string>;
  /** Of those, the ones that begin a comparison of its own. */
  readonly comparisonOpeners: ReadonlySet<string>;
  readonly shareVerbs: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  readonly guidanceVerbs: ReadonlySet<string>;
  readonly managementWords: ReadonlySet<string>;
  /** Between a percentage and what it is of. */
  readonly ofWords: ReadonlySet<string>;
  /** Never part of a name. */
  readonly nameless: ReadonlySet<string>;
  /** Growth words of languages that set them between a comparison and its figure. */
  readonly growing: ReadonlySet<string>;
}

/** Scripts of their own cannot be mistaken for English words. */
const ownScript = (words: readonly string[]): readonly string[] => words.filter((word) => /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+$/.test(word));

function build(pick: (words: readonly string[]) => readonly string[]): ProseWords {
  const join = (base: ReadonlySet<string>, words: readonly string[]): ReadonlySet<string> => new Set([...base, ...pick(words)]);
  return {
    fillers: join(english.fillers, elsewhere.linking),
    upVerbs: join(english.upVerbs, elsewhere.rising),
    downVerbs: join(english.downVerbs, elsewhere.falling),
    comparisons: join(english.comparisons, elsewhere.comparing),
    comparisonOpeners: join(english.comparisonOpeners, elsewhere.comparing),
    shareVerbs: join(english.shareVerbs, elsewhere.sharing),
    future: join(english.future, elsewhere.forecasting),
    guidanceVerbs: join(english.guidanceVerbs, elsewhere.guiding),
    managementWords: join(english.managementWords, elsewhere.managing),
    ofWords: join(new Set(['of', 'del', 'des']), elsewhere.ofWords),
    nameless: new Set(pick(elsewhere.nameless)),
    growing: new Set(pick([...elsewhere.rising, ...elsewhere.falling])),
  };
}

const inEnglish = build(ownScript);
const everywhere = build((words) => words);

/** `language` is an ISO 639-1 code. */
export const wordsFor = (language: string): ProseWords => (language === 'en' ? inEnglish : everywhere);
