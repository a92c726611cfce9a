import { describe, expect, test } from 'vitest';
import { readingOf } from '../testing/readText.ts';

// Goal: in a round-up no figure is given to the company before its own.
describe('lines that open with a company', () => {
  const companies = (text: string): string[] => readingOf(text).facts.map((f) => `${f.company} ${f.metric} ${JSON.stringify(f.value)}`);
  const head = 'Brokers’ moves: Wednesday, 6 May 2026\n\nOrle Metals (ORLE): Finch Vale lifts its target to $310 from $290, Buy.\n\n';

  test.each([
    ['a name that is its own code', 'ABN (ABN): Marlow Peak cuts its target to $9, Hold.', 'ABN targetPrice 9'],
    ['a code of one letter', 'Fallow (F): Marlow Peak cuts its target to $9, Hold.', 'F targetPrice 9'],
    ['a name with a sign', 'A&T Wire (T): Marlow Peak cuts its target to $9, Hold.', 'T targetPrice 9'],
    ['a name with a number', '3W (WWW): Marlow Peak cuts its target to $9, Hold.', 'WWW targetPrice 9'],
    ['initials of the name', 'Advanced Brass Works (ABW): Marlow Peak cuts its target to $9, Hold.', 'ABW targetPrice 9'],
    ['in bold with a dash', '- **Fallow (F)** – Marlow Peak cuts its target to $9, Hold.', 'F targetPrice 9'],
    ['an exchange before it', 'Fallow Motor (NYSE: F) Marlow Peak cuts its target to $9, Hold.', 'F targetPrice 9'],
  ])('%s', (_form, line, want) => expect(companies(`${head}${line}\n`).slice(2)).toEqual([want]));

  test('a name without a code closes the company before it', () => {
    const text = `${head}Fallow (F): Marlow Peak cuts its target to $9, Hold.\n\nBrack Tube (private): revenue of $40.2 billion, down 3%.\n`;
    expect(companies(text).some((c) => /revenue/.test(c))).toBe(false);
    expect(readingOf(text).unread.map((u) => u.quote)).toContain('$40.2 billion');
  });

  test('one letter behind the name of an essay’s company is its code', () =>
    expect(readingOf('# Fallow: a toll road\n\nFallow (F) closed at $45.20 on 13 October 2025. I think Fallow is worth $58.\n').info.companies[0]).toMatchObject({
      id: 'F',
      name: 'Fallow',
    }));

  test.each(['- Bear case (B): revenue of $5bn\n- Bull case (A): revenue of $6bn\n', 'Scenario (A): sales of $5bn\n\nScenario (B): sales of $6bn\n'])('no company: %s', (lines) =>
    expect(readingOf(`Finch Vale Research\nOrle Metals (ORLE.N)\n\nWe expect growth.\n\n${lines}`).info.companies.map((c) => c.id)).toEqual(['ORLE.N']),
  );
});
