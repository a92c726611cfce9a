/** The inputs of a model by what they decide, in the order of the statements. */
import type { Line, Model } from '../model/model.ts';
import { incomeStages } from '../model/statements.ts';

/** In the order in which one person's assumptions are put in the place of another's. */
export const driverGroups = [
  'Reported base',
  'Revenue',
  'Gross margin',
  'Operating costs',
  'Depreciation and amortization',
  'Interest and other items',
  'Tax',
  'Minorities and exceptional items',
  'Balance sheet and cash flow',
  'Shares',
  'Other lines',
] as const;
export type DriverGroup = (typeof driverGroups)[number];

const stageOf = (total: string): number => incomeStages.findIndex(({ totals }) => totals.includes(total));
const [revenueStage, grossStage, ebitdaStage, ebitStage, pretaxStage] = ['revenue', 'grossProfit', 'ebitda', 'ebit', 'pretaxIncome'].map(stageOf) as [
  number,
  number,
  number,
  number,
  number,
];
const ofDepreciation = /^(?:depreciation|amortization)/i;
const ofTax = /^(?:taxRate$|incomeTax\b)/;

/** By line: its group by the total that it stands before, or by its sheet. */
export function groupsOf(model: Model): ReadonlyMap<string, DriverGroup> {
  const income = model.lines.filter(isIncome);
  const hasGross = income.some(({ id }) => stageOf(id) === grossStage);
  const hasEbitda = income.some(({ id }) => stageOf(id) === ebitdaStage);
  const groups = new Map<string, DriverGroup>();
  let passed = -1;
  let begun = false;
  for (const line of model.lines) {
    if (!isIncome(line)) {
      // what stands before the income statement makes up its revenue
      groups.set(line.id, sheetGroup(line, begun));
      continue;
    }
    begun = true;
    const stage = stageOf(line.id);
    groups.set(line.id, incomeGroup(line.id, Math.max(passed, stage - 1), hasGross, hasEbitda));
    passed = Math.max(passed, stage);
  }
  return groups;
}

const isIncome = ({ sheet }: Line): boolean => /^income/i.test(sheet);

function sheetGroup({ sheet }: Line, begun: boolean): DriverGroup {
  if (/^(?:balance|cash flow)/i.test(sheet)) return 'Balance sheet and cash flow';
  if (/^per share/i.test(sheet)) return 'Shares';
  return begun ? 'Other lines' : 'Revenue';
}

/** The group of a line that stands after the total of stage `passed`. */
function incomeGroup(id: string, passed: number, hasGross: boolean, hasEbitda: boolean): DriverGroup {
  if (ofDepreciation.test(id)) return 'Depreciation and amortization';
  if (ofTax.test(id)) return 'Tax';
  if (passed < revenueStage) return 'Revenue';
  if (passed < grossStage && hasGross) return 'Gross margin';
  if (passed < ebitdaStage || (passed < ebitStage && !hasEbitda)) return 'Operating costs';
  if (passed < ebitStage) return 'Depreciation and amortization';
  if (passed < pretaxStage) return 'Interest and other items';
  return 'Minorities and exceptional items';
}
