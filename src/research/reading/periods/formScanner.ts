/** Finds the forms of a grammar of periods in a text, each place read by the first form that fits there. */
import { Prefilter } from '../matching/prefilter.ts';
import type { PeriodForm, PeriodMention } from './mention.ts';

export class FormScanner {
  private readonly forms: readonly PeriodForm[];
  private readonly ignoreCase: boolean;
  private readonly prefilter: Prefilter;
  /** One a form, made when a text first needs it. */
  private readonly tries: (RegExp | undefined)[] = [];

  constructor(forms: readonly PeriodForm[], { name, ignoreCase = false }: { readonly name?: string; readonly ignoreCase?: boolean } = {}) {
    this.forms = forms;
    this.ignoreCase = ignoreCase;
    this.prefilter = new Prefilter(
      forms.map(({ source }) => ({ source, ignoreCase })),
      name === undefined ? {} : { name },
    );
  }

  scan(text: string): PeriodMention[] {
    const found: PeriodMention[] = [];
    const { prefilter } = this;
    for (let at = prefilter.next(text, 0); at >= 0;) {
      const hit = this.formAt(text, at, prefilter.alive);
      if (hit === null) {
        at = prefilter.next(text, at + 1);
        continue;
      }
      const end = at + hit.match[0].length;
      const built = hit.form.build(hit.match, text);
      if (built === null) {
        at = prefilter.next(text, at + Math.max(1, wordLength(text, at)));
        continue;
      }
      found.push({
        start: at,
        end,
        period: null,
        mark: null,
        year: null,
        part: null,
        day: null,
        length: null,
        fiscal: false,
        plainYear: false,
        named: null,
        ...built,
      });
      at = prefilter.next(text, Math.max(end, at + 1));
    }
    return found;
  }

  /** The first of these forms that matches at this place. */
  private formAt(text: string, at: number, forms: readonly number[]): { readonly form: PeriodForm; readonly match: RegExpExecArray } | null {
    for (const k of forms) {
      const form = this.forms[k]!;
      const regex = (this.tries[k] ??= new RegExp(form.source, this.ignoreCase ? 'iuy' : 'uy'));
      regex.lastIndex = at;
      const match = regex.exec(text);
      if (match !== null) return { form, match };
    }
    return null;
  }
}

function wordLength(text: string, at: number): number {
  let i = at;
  while (i < text.length && /[\p{L}\p{N}]/u.test(text[i]!)) i++;
  return i - at;
}
