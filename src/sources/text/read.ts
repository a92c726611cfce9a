import { type Result, failed, ok } from '../../kernel/problem.ts';
import type { Content } from '../content.ts';
import { decode } from './decode.ts';
import { inspect } from './inspect.ts';

/** Control characters in a thousand above which a file is no text. */
const CONTROL_PER_MILLE_MAX = 5;
const CONTROL_PER_MILLE_OF_TEXT_MAX = 200;

const frontMatter = /^---\r?\n(?:[A-Za-z_][\w -]*:.*\r?\n|[ \t-].*\r?\n)+---\r?\n/;
const heading = /^#{1,6} \S/m;
const delimiterRow = /^\|?(?:\s*:?-{3,}:?\s*\|)+\s*:?-*:?\s*$/m;

/** Front matter, or a heading together with another construct that plain text does not use. */
function looksLikeMarkdown(text: string): boolean {
  const head = text.slice(0, 20_000);
  return frontMatter.test(head) || (heading.test(head) && (delimiterRow.test(head) || /\*\*\S[^*\n]*\*\*|\]\(https?:/.test(head)));
}

const isMarkdownName = (name: string): boolean => /\.(?:md|markdown|mdown)$/i.test(name);

/**
 * Reads text or Markdown. The text is the decoded file, unchanged.
 *
 * Errors: file.binary where what decodes is not text.
 */
export function readText(name: string, bytes: Uint8Array): Result<Content> {
  const { text, encoding, guessed } = decode(bytes);
  const { hiddenCount, controlCount } = inspect(text);
  const replaced = guessed ? text.split('\ufffd').length - 1 : 0;
  if ((controlCount + replaced) * 1000 > text.length * CONTROL_PER_MILLE_MAX || (text.length < 200 && controlCount > 0 && guessed)) {
    // text with a few of them is text that was damaged, not another format
    const isText = !guessed && controlCount * 1000 <= text.length * CONTROL_PER_MILLE_OF_TEXT_MAX;
    return failed({ code: 'file.binary', subject: name, severity: 'error', ...(isText ? { detail: { controls: controlCount } } : {}) });
  }
  if (text.trim() === '' && hiddenCount === 0) return failed({ code: 'file.empty', subject: name, severity: 'error' });
  return ok({
    format: isMarkdownName(name) || looksLikeMarkdown(text) ? 'markdown' : 'text',
    text,
    tables: [],
    pages: [],
    runs: [],
    sections: [],
    meta: {},
    problems: guessed ? [{ code: 'file.encoding-guessed', subject: name, severity: 'warning', detail: { encoding } }] : [],
  });
}
