import type { ReactNode } from 'react';
import type { ValuePage } from '../api/types.ts';
import type { ValueFlow, ValueStep } from '../api/valueTypes.ts';
import { messageWords } from '../format/names.ts';
import { formatNumber } from '../format/number.ts';
import { SearchLink, SourceLink } from '../parts/SearchLink.tsx';

type Method = ValuePage['values'][number];

const rows = [
  ['revenue', 'Revenue'],
  ['operatingProfit', 'Operating profit'],
  ['tax', 'Tax on it'],
  ['lossesCarried', 'Losses carried forward'],
  ['netIncome', 'Net income'],
  ['depreciation', 'Depreciation'],
  ['capitalExpenditure', 'Capital expenditure'],
  ['workingCapital', 'Change in working capital'],
  ['borrowing', 'Change in debt'],
  ['flow', 'Cash flow'],
  ['counted', 'Still to come'],
  ['years', 'Years away'],
  ['factor', 'Discount factor'],
  ['presentValue', 'Present value'],
] as const satisfies readonly (readonly [keyof ValueFlow, string])[];

/** How the value of one method comes about: its cash flows year by year, and every line from the enterprise to the share. */
export function Derivation({ page, method }: { readonly page: ValuePage; readonly method: Method }) {
  const { derivation } = method;
  return (
    <section aria-label="How it comes about">
      <h2>How it comes about</h2>
      {page.values.length > 1 && (
        <div className="filters">
          <div className="segments" role="group" aria-label="Method">
            {page.values.map((one) => (
              <SearchLink key={one.method} change={{ method: one.method }} current={one.method === method.method ? 'true' : undefined}>
                {messageWords(one.method)}
              </SearchLink>
            ))}
          </div>
        </div>
      )}
      {derivation !== null && (
        <div className="derivation">
          {derivation.flows.length > 0 && <Flows flows={derivation.flows} money={page.money} />}
          <Steps derivation={derivation} />
          {derivation.notes.map((note) => (
            <p key={note} className="faint small">
              {note}
            </p>
          ))}
        </div>
      )}
    </section>
  );
}

function Flows({ flows, money }: { readonly flows: readonly ValueFlow[]; readonly money: string }) {
  const shown = rows.filter(([key]) => flows.some((flow) => flow[key] !== null));
  const decimals = (key: keyof ValueFlow): number => (key === 'factor' ? 3 : key === 'years' ? 2 : 1);
  return (
    <div className="scrolled" tabIndex={0} role="region" aria-label="Cash flows by year">
      <table className="flows">
        <thead>
          <tr>
            <th scope="col">{money}</th>
            {flows.map((flow) => (
              <th
                key={flow.period}
                scope="col"
                className={flow.extended ? 'extended' : undefined}
                title={flow.extended ? 'nobody’s estimate: carried on from the last one' : undefined}
              >
                {flow.period.replace('FY', '')}
                {flow.extended ? '' : 'E'}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(([key, label]) => (
            <tr key={key} className={key === 'flow' || key === 'presentValue' ? 'sum' : 'line'}>
              <th scope="row">{label}</th>
              {flows.map((flow) => (
                <td key={flow.period} className={flow.extended ? 'extended' : undefined}>
                  {flow[key] === null ? '–' : formatNumber(flow[key] as number, decimals(key))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="faint small">
        E expected · ( ) negative
        {flows.some(({ extended }) => extended) &&
          ' · tinted: carried on from the last estimate, nobody’s own. Set their number, margin, tax and capital expenditure under the assumptions.'}
      </p>
    </div>
  );
}

function Steps({ derivation }: { readonly derivation: NonNullable<Method['derivation']> }) {
  const { terminal, flows, steps } = derivation;
  const present = flows.reduce((sum, flow) => sum + flow.presentValue, 0);
  const percent = (x: number | null): string => (x === null ? '–' : `${formatNumber(x * 100, 1)}%`);
  return (
    <table className="steps">
      <tbody>
        {terminal !== null && (
          <>
            <Line label="Present value of the years" number={formatNumber(present, 1)} unit={steps[0]?.unit ?? ''} />
            <Line
              label="Present value of what comes after"
              number={formatNumber(terminal.presentValue, 1)}
              unit={steps[0]?.unit ?? ''}
              note={`${percent(terminal.share)} of the value; worth ${formatNumber(terminal.value, 0)} at the end of the years${terminal.impliedMultiple === null ? '' : `, ${formatNumber(terminal.impliedMultiple, 1)} times EBITDA`}${terminal.impliedGrowth === null ? '' : `, growing by ${percent(terminal.impliedGrowth)} for ever`}`}
            />
          </>
        )}
        {steps.map((step) => (
          <StepLine key={`${step.label} ${step.kind} ${step.amount}`} step={step} />
        ))}
      </tbody>
    </table>
  );
}

function StepLine({ step }: { readonly step: ValueStep }) {
  const { amount, unit, kind } = step;
  const decimals = unit.includes('/') && kind !== 'factor' ? 2 : kind === 'factor' ? undefined : 1;
  const number = amount === null ? '–' : kind === 'factor' ? `${unit === 'x' ? '×' : ''} ${formatNumber(Number(amount.toPrecision(6)))}` : formatNumber(amount, decimals);
  const note =
    amount === null ? (
      'not stated: the value is without it'
    ) : step.source !== null ? (
      <SourceLink to={step.source}>{step.period?.replace('FY', '') ?? 'source'}</SourceLink>
    ) : step.lines.length > 0 ? (
      <SearchLink change={{ tab: 'model' }}>model, {step.period?.replace('FY', '')}</SearchLink>
    ) : undefined;
  return <Line label={step.label} number={number.trim()} unit={unit === 'x' ? '' : unit} note={note} kind={kind} />;
}

function Line({
  label,
  number,
  unit,
  note,
  kind = 'part',
}: {
  readonly label: string;
  readonly number: string;
  readonly unit: string;
  readonly note?: ReactNode;
  readonly kind?: ValueStep['kind'];
}) {
  return (
    <tr className={kind}>
      <th scope="row">{messageWords(label)}</th>
      <td className="num">{number}</td>
      <td className="faint small">{unit}</td>
      <td className="faint small">{note}</td>
    </tr>
  );
}
