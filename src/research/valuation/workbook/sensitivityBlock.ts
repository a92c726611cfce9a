/** A table over discount rate and growth for ever: every cell a closed formula, so that no data table of a spreadsheet's own is needed. */
import { cell, constant, plus, type Live } from '../../model/workbook/live.ts';
import { scalarColumn } from '../../model/workbook/sheet.ts';
import { equityOf, type Bridge } from './bridgeBlock.ts';
import { nextAt, type Discounted, type FirmFlows } from './flowBlocks.ts';
import { percentFormat, perShareFormat, toShare, type Setting } from './setting.ts';

/** Half a point a step, two steps either way: as the program's own table has it. */
const step = 0.005;
const steps = [-2, -1, 0, 1, 2] as const;

/** Flows by year under another growth for ever, as this sheet refers to them; null where there is no such model. */
export type FlowsAt = (growth: Live, step: number) => FirmFlows | null;

export function sensitivityBlock(setting: Setting, bridge: Bridge, found: Discounted & FirmFlows, flowsAt: FlowsAt): void {
  const { writer, rates, ahead, engine, assumptions } = setting;
  const { discountRate, terminalGrowth } = rates;
  if (discountRate === null || terminalGrowth === null || bridge.claims === null) return;
  writer.section('Sensitivity: discount rate down, terminal growth across');
  const stepped = (base: Live, by: number): Live => (by === 0 ? cell(base.text, base.value) : plus(base, constant(by * step)));
  const heads = (): ReadonlyMap<number, Live> =>
    new Map(steps.map((k, i) => [k, writer.put(scalarColumn + 1 + i, stepped(terminalGrowth, k), { format: percentFormat, look: 'formula' })]));

  writer.text(0, 'Enterprise value', 'label', { isTotal: true });
  writer.text(1, engine.model.money, 'unit');
  const growths = heads();
  writer.row += 1;
  const flows = new Map(steps.map((k) => [k, k === 0 ? found : flowsAt(growths.get(k)!, k)]));
  const range = (row: ReadonlyMap<string, Live>): string => {
    const [from, to] = [row.get(ahead[0]!)!.text, row.get(ahead.at(-1)!)!.text];
    return from === to ? from : `${from}:${to.replace(/^.*!/, '')}`;
  };
  const isMid = (assumptions.convention ?? 'mid') === 'mid';
  const enterprise = (rate: Live, growth: Live, of: FirmFlows | null): Live => {
    if (of === null) return cell('"n.m."', Number.NaN);
    const { flows: row } = of;
    // under another growth the far years are others, and the last of them grows as what follows it
    const after = row === found.flows ? found : { growing: of.lastFlow, perGrowth: null };
    const [r, g] = [rate.value, growth.value];
    const value =
      ahead.reduce((sum, period) => sum + row.get(period)!.value * found.counted.get(period)!.value * (1 + r) ** -found.years.get(period)!.value, 0) +
      (nextAt(after, growth).value / (r - g)) * (1 + r) ** ((isMid ? 0.5 : 0) - found.lastEnd.value);
    const [rt, gt] = [rate.text.replace(/^([A-Z]+)/, '$$$1'), growth.text.replace(/(\d+)$/, '$$$1')];
    const next = nextAt(after, cell(gt!, g)).text;
    const text = `SUMPRODUCT(${range(row)},${range(found.counted)},(1+${rt})^(-${range(found.years)}))+(${next})/(${rt}-${gt})*(1+${rt})^(${isMid ? '0.5' : '0'}-${found.lastEnd.text})`;
    return cell(`IF(OR(${rt}<=${gt},${next}<=0),"n.m.",${text})`, r > g && nextAt(after, growth).value > 0 ? value : Number.NaN);
  };
  const values = steps.map((k) => {
    const rate = writer.put(scalarColumn, stepped(discountRate, k), { format: percentFormat, look: 'formula' });
    const row = steps.map((j, i) => ({
      column: scalarColumn + 1 + i,
      live: writer.put(scalarColumn + 1 + i, enterprise(rate, growths.get(j)!, flows.get(j)!), { format: '#,##0;(#,##0)', look: 'formula' }),
    }));
    writer.row += 1;
    return { rate, row };
  });
  writer.row += 1;
  writer.text(0, 'Value of a share', 'label', { isTotal: true });
  writer.text(1, assumptions.listing.currency, 'unit');
  for (const [i, k] of steps.entries()) writer.put(scalarColumn + 1 + i, cell(growths.get(k)!.text, growths.get(k)!.value), { format: percentFormat, look: 'formula' });
  writer.row += 1;
  for (const [at, { rate, row }] of values.entries()) {
    writer.put(scalarColumn, cell(rate.text, rate.value), { format: percentFormat, look: 'formula' });
    for (const [i, { column, live }] of row.entries()) {
      const share = toShare(setting, equityOf(live, bridge.claims), bridge.shares, bridge.scale, bridge.options);
      writer.put(column, cell(`IF(ISNUMBER(${live.text}),${share.text},"n.m.")`, share.value), { format: perShareFormat, isTotal: steps[at] === 0 && steps[i] === 0 });
    }
    writer.row += 1;
  }
}
