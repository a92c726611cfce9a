import { useEffect, useImperativeHandle, useRef, type KeyboardEvent, type Ref } from 'react';
import type { TextMistake } from './messages.ts';

export interface TextPlace {
  /** Puts the caret at a line and column, both from 1. */
  goTo(line: number, column: number): void;
}

interface Props {
  readonly text: string;
  readonly mistakes: readonly TextMistake[];
  readonly change: (text: string) => void;
  readonly place: Ref<TextPlace>;
}

/** The text of a model with numbered lines; those with mistakes are marked. */
export function TextArea({ text, mistakes, change, place }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const gutter = useRef<HTMLDivElement>(null);
  const bad = new Set(mistakes.map(({ line }) => line));
  const lines = text.split('\n').length;
  const follow = (): void => {
    if (area.current && gutter.current) gutter.current.scrollTop = area.current.scrollTop;
  };
  useEffect(follow);
  useImperativeHandle(place, () => ({
    goTo(line, column) {
      const field = area.current;
      if (!field) return;
      const start = text.split('\n').slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0); // prettier-ignore
      field.focus();
      field.setSelectionRange(start + column - 1, start + column - 1);
      const height = Number.parseFloat(getComputedStyle(field).lineHeight);
      field.scrollTop = Math.max(0, (line - 6) * height);
      follow();
    },
  }));
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    // Enter goes on where the line above is indented; Tab leaves the field, as everywhere
    if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    const field = event.currentTarget;
    const indent = /^[ ]*/.exec(text.slice(text.lastIndexOf('\n', field.selectionStart - 1) + 1))![0];
    if (indent === '') return;
    event.preventDefault();
    field.setRangeText(`\n${indent}`, field.selectionStart, field.selectionEnd, 'end');
    change(field.value);
  };
  return (
    <div className="text-area">
      <div className="line-numbers" ref={gutter} aria-hidden="true">
        {Array.from({ length: lines }, (_, k) => (
          <span key={k} className={bad.has(k + 1) ? 'bad' : undefined}>
            {k + 1}
          </span>
        ))}
      </div>
      <textarea
        ref={area}
        aria-label="The model as text"
        aria-invalid={mistakes.length > 0}
        spellCheck={false}
        autoCapitalize="off"
        wrap="off"
        value={text}
        onChange={(event) => change(event.target.value)}
        onScroll={follow}
        onKeyDown={onKey}
      />
    </div>
  );
}
