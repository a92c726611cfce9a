import { explainProblem, type Problem } from '../kernel/problem.ts';
import { visible } from '../kernel/visible.ts';

/** A problem with its sentence; the one form in which surfaces pass it on. */
export const shownProblem = (problem: Problem): { code: string; subject: string; severity: Problem['severity']; message: string; detail?: Record<string, string | number> } => ({
  code: problem.code,
  subject: visible(problem.subject),
  severity: problem.severity,
  message: explainProblem(problem),
  ...(problem.detail === undefined ? {} : { detail: { ...problem.detail } }),
});
