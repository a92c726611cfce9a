/** Words that announce claims: of headings, of leads in prose, of heads of tables. Data: adding one is adding a word. */
import type { Claim } from '../../../kernel/records.ts';

export type ClaimKind = Claim['kind'];

/** Tried in order; the first that matches tells the kind. */
const headings: readonly (readonly [RegExp, ClaimKind])[] = [
  [
    /\b(?:open|key|main|outstanding|unanswered)? ?questions?\b|\b(?:what (?:remains|is still) (?:uncertain|unclear|open)|uncertainties|key debates?|what we do(?: not|n['’]t) know)\b/i,
    'question',
  ],
  [/\bcatalysts?\b|\bevents? to watch\b|\bwhat to watch\b|\bupcoming events\b/i, 'catalyst'],
  [/\brisks?\b|\bwhat (?:could|can|would|might) (?:go|prove)\b.*\bwrong\b|\b(?:weakness(?:es)?|vulnerabilities|threats|headwinds|concerns|challenges|bear points)\b/i, 'risk'],
  [/\b(?:drivers?|tailwinds|growth opportunities|opportunities)\b/i, 'driver'],
  [
    /\b(?:thesis|investment (?:case|view|highlights|positives|conclusion|summary)|strengths|competitive advantages?|moat|key (?:takeaways?|points?|merits)|bull points|why (?:we|i) (?:like|own|buy))\b/i,
    'thesis',
  ],
];

/** Headings that hold the word but no claims. */
const notClaims =
  /\b(?:risk[- ](?:free|weighted|adjusted|management|reward|factors? incorporated)|disclos\w*|disclaimers?|questions? and answers|q ?& ?a|equity risk premium|table of contents|market risk disclosures?)\b/i;

export function kindOfHeading(heading: string): ClaimKind | null {
  if (notClaims.test(heading)) return null;
  for (const [pattern, kind] of headings) if (pattern.test(heading)) return kind;
  return null;
}

const subject = '(?:(?:the|our|its|other|some|key|main|principal|primary|major|biggest|near[- ]term|long[- ]term|upside|downside|positive|negative|potential|important|further) )*';
/** `Downside risks: …`, `Key upside drivers include …`, `I am wrong if …`; the first group is the word that tells the kind. */
export const lead = new RegExp(
  `^${subject}(risks?|catalysts?|drivers?|concerns?|questions?|headwinds|tailwinds)\\b(?! (?:free|weighted|adjusted|premium))((?:[- ](?:to|for|of|on|in|from|factors?)\\b[^.:;]{0,60}?)?)(?:\\s*:|\\s+(?:include|includes|are|remain|would be|come from)\\b:?)\\s*`,
  'i',
);
/** `Key risks.` at the head of a paragraph. */
export const runIn = new RegExp(`^\\s*${subject}(risks?|catalysts?|drivers?|open questions?|strengths)\\.$`, 'i');
export const wrongIf = /^(?:(?:i|we) (?:am|are|would be|could be) wrong if|what would (?:change|prove)[^.:]{0,30}:|the thesis (?:breaks|fails) if)\s*/i;
