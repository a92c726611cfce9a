/**
 * Lines that go round in a circle, as code that solves them within a period.
 *
 * Method: the circle is cut at one line and solved by secants, which for the usual circle (interest on average balances) is exact after
 * two steps; a step that leaves where the formulas are defined is halved. A circle that needs several cuts is put back into itself
 * until nothing moves. What settles at once is tried a second time from elsewhere: if it settles there as well, any number would do.
 */
import type { Problem } from '../../kernel/problem.ts';
import type { Layout } from './layout.ts';
import { mistakeAt } from './mistake.ts';
import type { Model } from './model.ts';
import { groupsOf, type Group, type Need } from './order.ts';

/** Trials of a circle before it is called unsettled; a linear one needs three. */
const trialsMax = 200;

const failures = ['unsettled', 'anything', 'nothing'] as const;
type Failure = (typeof failures)[number];
const sentences: Readonly<Record<Failure, (circle: string, period: string) => string>> = {
  unsettled: (circle, period) => `these lines go round in a circle that does not settle in ${period}: ${circle}`,
  anything: (circle, period) => `these lines go round in a circle that any number would fit in ${period}: ${circle}`,
  nothing: (circle, period) => `these lines go round in a circle in which nothing is given for ${period}: ${circle}`,
};
/** Lines of a circle that are named. */
const namedMax = 8;

/** What the code of a circle gives back, as a mistake at the first of the circle's formulas in the text. */
export function circleMistake(model: Model, circles: readonly (readonly string[])[], { columns, stride }: Layout, bad: number): Problem {
  const cell = Math.floor((bad - 1) / failures.length);
  const period = [...columns].find(([, column]) => column === cell % stride)?.[0] ?? '';
  return mistakeOfLines(model, circles[Math.floor(cell / stride)]!, (ids) => sentences[failures[(bad - 1) % failures.length]!](ids, period));
}

/** A mistake of several lines, at the formula that stands first in the text. */
export function mistakeOfLines(model: Model, ids: readonly string[], sentence: (ids: string) => string): Problem {
  const first = model.lines.find(({ id, formula }) => formula !== null && ids.includes(id));
  const { place, column } = first?.formulaAt ?? { place: 1, column: 1 };
  const more = ids.length > namedMax ? ` and ${ids.length - namedMax} more` : '';
  return mistakeAt(model.company, place, column, sentence(ids.slice(0, namedMax).join(' → ') + more));
}

export interface CircleCode {
  /** Assignment of a line, which leaves a given cell alone. */
  readonly statement: (line: number) => string;
  /** Right side of a line's assignment. */
  readonly right: (line: number) => string;
  readonly at: (line: number, offset?: number) => string;
  /** Code of what the circle reads of other periods and of lines outside of it. */
  readonly inputs: readonly string[];
  /** Whether a cell of the line is given in some of the periods. */
  readonly isGivenSomewhere: (line: number) => boolean;
  readonly stride: number;
  /** Number of the circle, from 1. */
  readonly circle: number;
}

/**
 * Code that solves the circle in column t: given the lines of `cut`, those of `order` follow one after another.
 *
 * A circle that reads a missing number is missing; one that reads none and still has no number did not settle.
 */
export function circleCode(cut: readonly number[], order: readonly number[], code: CircleCode): string {
  const { at, inputs, isGivenSomewhere, stride, circle } = code;
  const given = (line: number): string => `g[t+${line * stride}]`;
  const how = (failure: Failure): string => `${(circle - 1) * stride * failures.length + failures.indexOf(failure) + 1}+t*${failures.length}`;
  const start = cut.map((line) => `if(!isFinite(${at(line)})){${at(line)}=${at(line, -1)};if(!isFinite(${at(line)}))${at(line)}=0;}`).join('');
  const whole = inputs.length === 0 ? 'true' : inputs.map((one) => `isFinite(${one})`).join('&&');
  // without a number from outside a circle would stand on the zero that it was begun with
  const members = [...cut, ...order].filter(isGivenSomewhere).map((line) => `!${given(line)}`);
  const nothing = inputs.length > 0 ? 'false' : [...cut.map((line) => `${at(line)}===0`), ...members].join('&&');
  const parts = { body: order.map(code.statement).join(''), start, whole, nothing, how };
  return cut.length === 1 ? bySecants(cut[0]!, given, code, parts) : bySubstitution(cut, given, code, parts);
}

/** Another number than x, whatever x is. */
const elsewhere = (x: string): string => `1.5*${x}+(${x}<0?-1:1)`;

interface Parts {
  readonly body: string;
  readonly start: string;
  readonly whole: string;
  readonly nothing: string;
  readonly how: (failure: Failure) => string;
}

/** State 0 looks for what fits, 1 tries another number after one that fitted at once, 2 computes the circle with what was decided. */
function bySecants(line: number, given: (line: number) => string, { right, at, isGivenSomewhere }: CircleCode, { body, start, whole, nothing, how }: Parts): string {
  const fail = (failure: Failure): string => `c=${how(failure)};x=NaN;w=2;continue;`;
  const solve =
    `${start}let x=${at(line)},px=NaN,ph=0,root=x,w=0,c=0;for(let k=0;;k++){${at(line)}=x;${body}if(w===2)break;` +
    `const y=${right(line)},h=y-x,fits=Math.abs(h)<=1e-13*(Math.abs(x)+Math.abs(y));` +
    `if(w===1){if(fits){${fail('anything')}}x=root;w=2;continue;}` +
    `if(!isFinite(h)){if(px===px&&k<=${trialsMax}){x=0.5*(x+px);continue;}if(k>0||${whole}){${fail('unsettled')}}x=NaN;w=2;continue;}` +
    `if(fits){if(px===px)break;if(${nothing}){${fail('nothing')}}root=x;x=${elsewhere('x')};w=1;continue;}` +
    `if(k>${trialsMax}){${fail('unsettled')}}` +
    `const s=h-ph,n=px===px&&s!==0?x-h*(x-px)/s:y;px=x;ph=h;x=n;}bad=bad||c;`;
  return isGivenSomewhere(line) ? `if(${given(line)}){${body}}else{${solve}}` : `{${solve}}`;
}

/** Several lines must be cut: each is put back into the others until none moves. */
function bySubstitution(cut: readonly number[], given: (line: number) => string, { right, at, isGivenSomewhere }: CircleCode, { body, start, whole, nothing, how }: Parts): string {
  const each = (code: (line: number, i: number) => string): string => cut.map(code).join('');
  const free = (line: number, code: string): string => (isGivenSomewhere(line) ? `if(!${given(line)}){${code}}` : code);
  const fail = (failure: Failure): string => `c=${how(failure)};${each((line) => free(line, `${at(line)}=NaN;`))}w=2;continue;`;
  const step = each(
    (line, i) =>
      `const y${i}=${isGivenSomewhere(line) ? `${given(line)}?${at(line)}:` : ''}${right(line)};` +
      // a number that becomes missing has moved
      `m=Math.max(m,y${i}!==y${i}?(${at(line)}===${at(line)}?1:0):Math.abs(y${i}-${at(line)})/(Math.abs(y${i})+1e-300));`,
  );
  const some = cut.map((_, i) => `y${i}!==y${i}`).join('||');
  return (
    `{${start}let w=0,c=0;${each((_, i) => `let r${i}=0;`)}for(let k=0;;k++){${body}if(w===2)break;let m=0;${step}` +
    `if(w===1){if(m<=1e-13){${fail('anything')}}${each((line, i) => `${at(line)}=r${i};`)}w=2;continue;}` +
    `if(m!==m||k>${trialsMax * 5}){${fail('unsettled')}}` +
    `if(m<=1e-13){if(${some}){if(${whole}){${fail('unsettled')}}break;}if(k>0)break;if(${nothing}){${fail('nothing')}}` +
    `${each((line, i) => `r${i}=${at(line)};${free(line, `${at(line)}=${elsewhere(at(line))};`)}`)}w=1;continue;}` +
    `${each((line, i) => `${at(line)}=y${i};`)}}bad=bad||c;}`
  );
}

/** Lines whose removal leaves no circle: one where one does, else the most used, one after another. */
export function cutOf(lines: readonly number[], needs: readonly (readonly Need[])[], isNow: (need: Need) => boolean): readonly number[] {
  const circlesIn = (left: readonly number[]): readonly Group[] => groupsOf(left, needs, isNow).filter((one) => one.circular);
  // a line that opens every circle lies on any of them
  const single = shortCircle(lines, needs, isNow).find((line) => circlesIn(lines.filter((one) => one !== line)).length === 0);
  if (single !== undefined) return [single];
  const users = new Map<number, number>();
  for (const line of lines) for (const used of new Set(needs[line]!.filter(isNow).map((need) => need.line))) users.set(used, (users.get(used) ?? 0) + 1);
  const cut: number[] = [];
  let left = lines;
  while (left.length > 0) {
    const most = left.reduce((a, b) => ((users.get(b) ?? 0) > (users.get(a) ?? 0) ? b : a));
    cut.push(most);
    for (const used of new Set(needs[most]!.filter(isNow).map((need) => need.line))) users.set(used, (users.get(used) ?? 0) - 1);
    // only what is still in a circle needs another cut
    left = circlesIn(left.filter((one) => one !== most)).flatMap((group) => group.lines);
  }
  return cut;
}

/** The lines of a shortest circle through the first line, by breadth first search; the line alone that uses itself. */
function shortCircle(lines: readonly number[], needs: readonly (readonly Need[])[], isNow: (need: Need) => boolean): readonly number[] {
  const chosen = new Set(lines);
  const next = (line: number): readonly number[] => needs[line]!.filter((need) => isNow(need) && chosen.has(need.line)).map((need) => need.line);
  const self = lines.find((line) => next(line).includes(line));
  if (self !== undefined) return [self];
  const from = new Map<number, number>();
  const open = [lines[0]!];
  for (const line of open)
    for (const used of next(line)) {
      if (used === lines[0]) {
        const way = [line];
        while (way.at(-1) !== lines[0]) way.push(from.get(way.at(-1)!)!);
        return way;
      }
      if (!from.has(used)) {
        from.set(used, line);
        open.push(used);
      }
    }
  return lines;
}
