import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Bridge, ComparePage } from '../api/comparison.ts';
import { shortPeriod } from '../format/period.ts';
import { shownValue } from '../model/shown.ts';
import { Empty } from '../parts/Notice.tsx';
import { Lane, laneScale, type LaneScale } from './Lane.tsx';
import { signed } from './words.ts';

const basis: Readonly<Record<Bridge['by'], string>> = {
  'one model': 'your own numbers over one model',
  'shared lines': 'a model of the lines that both print',
  totals: 'a model of the totals that both print',
};

/** From one's figure to another's, by what they assume differently. */
export function BridgeView({ page }: { readonly page: ComparePage }) {
  const navigate = useNavigate();
  const sides = page.voices.filter(({ hasModel }) => hasModel).map(({ name }) => name);
  const { bridge, choices } = page;
  const go = (change: Readonly<Record<string, string | undefined>>): void =>
    void navigate({ to: '.', search: (before) => ({ ...before, from: bridge?.fromVoice, to: bridge?.toVoice, ...change }), replace: true, resetScroll: false });
  if (sides.length < 2)
    return (
      <Empty title="A bridge needs two models">
        <p>
          {sides.length === 0
            ? 'Nobody’s estimates of this company make a model yet: add a note with a table of whole years.'
            : `Only ${sides[0]} has estimates that make a model. Add another house’s note, or change a number on the Model page and keep it: the bridge then leads from theirs to yours.`}
        </p>
      </Empty>
    );
  const chosen = choices.find(({ line }) => line === bridge?.line);
  return (
    <>
      <div className="filters">
        <Choice
          label="From"
          value={bridge?.fromVoice ?? ''}
          options={sides.map((name) => [name, name])}
          take={(from) => go({ from, ...(from === bridge?.toVoice ? { to: bridge.fromVoice } : {}) })}
        />
        <Choice
          label="to"
          value={bridge?.toVoice ?? ''}
          options={sides.map((name) => [name, name])}
          take={(to) => go({ to, ...(to === bridge?.fromVoice ? { from: bridge.toVoice } : {}) })}
        />
        <Choice label="of" value={bridge?.line ?? ''} options={choices.map(({ line, label }) => [line, label])} take={(line) => go({ line, period: undefined })} />
        <Choice
          label="in"
          value={bridge?.period ?? ''}
          options={(chosen?.periods ?? []).map((one) => [one, shortPeriod(one)])}
          take={(period) => go({ line: bridge?.line, period })}
        />
      </div>
      {bridge === null ? (
        <Empty title="No bridge between these two">
          <p>{page.withoutBridge ?? 'They share no figure.'} Choose other ends.</p>
        </Empty>
      ) : (
        <Waterfall bridge={bridge} />
      )}
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly take: (value: string) => void;
}

function Choice({ label, value, options, take }: ChoiceProps) {
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={(event) => take(event.target.value)}>
        {options.every(([one]) => one !== value) && <option value={value}>choose</option>}
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Each step a row: its bar from where the one before ended, its effect, where it leads, and what it comes to in any order. */
function Waterfall({ bridge }: { readonly bridge: Bridge }) {
  const { unit, steps } = bridge;
  const scale = laneScale([bridge.from, bridge.to, ...steps.map(({ after }) => after)]);
  const averaged = steps.some(({ average }) => average !== null);
  return (
    <>
      <p className="bridge-head">
        <b>
          {bridge.label} {shortPeriod(bridge.period)}
        </b>{' '}
        <span className="soft">
          {bridge.fromVoice} {shownValue(bridge.from, unit)}, {bridge.toVoice} {shownValue(bridge.to, unit)} {unit}: {signed(bridge.to - bridge.from, unit)}
        </span>
      </p>
      <div className="sheet-scroll" role="region" aria-label="Bridge" tabIndex={0}>
        <table className="waterfall">
          <thead>
            <tr>
              <th scope="col">In the order of the statements</th>
              <th scope="col">
                <span className="unseen">Drawn</span>
              </th>
              <th scope="col">Step</th>
              <th scope="col">Then</th>
              {averaged && (
                <th scope="col" title="the effect averaged over every order of the steps, exactly (Shapley)">
                  In any order
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            <End name={bridge.fromVoice} value={bridge.from} unit={unit} scale={scale} averaged={averaged} />
            {steps.map((step, i) => (
              <Step key={step.group} step={step} before={steps[i - 1]?.after ?? bridge.from} unit={unit} scale={scale} averaged={averaged} />
            ))}
            <End name={bridge.toVoice} value={bridge.to} unit={unit} scale={scale} averaged={averaged} />
          </tbody>
        </table>
      </div>
      <p className="faint small legend">
        Computed by {basis[bridge.by]}: the other’s drivers take the place of the one’s, group after group; the steps add up to the difference exactly
        {averaged && ' · in any order: averaged over every order of the groups'}
        {scale.isCut && ` · bars begin at ${shownValue(scale.least, unit)}, not at zero`}
      </p>
    </>
  );
}

interface EndProps {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly scale: LaneScale;
  readonly averaged: boolean;
}

function End({ name, value, unit, scale, averaged }: EndProps) {
  return (
    <tr className="end">
      <th scope="row">{name}</th>
      <td className="track">
        <Lane scale={scale} from={scale.isCut ? scale.least : 0} to={value} kind="end" />
      </td>
      <td />
      <td className="num">{shownValue(value, unit)}</td>
      {averaged && <td />}
    </tr>
  );
}

interface StepProps {
  readonly step: Bridge['steps'][number];
  readonly before: number;
  readonly unit: string;
  readonly scale: LaneScale;
  readonly averaged: boolean;
}

function Step({ step, before, unit, scale, averaged }: StepProps) {
  const [open, setOpen] = useState(false);
  const name = step.group === 'Not shared' ? 'Lines they do not share, and rounding' : step.group;
  const columns = averaged ? 5 : 4;
  return (
    <>
      <tr>
        <th scope="row">
          {step.inputs.length === 0 ? (
            name
          ) : (
            <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
              {name}
            </button>
          )}
        </th>
        <td className="track">
          <Lane scale={scale} from={before} to={step.after} kind={step.effect < 0 ? 'down' : 'up'} />
        </td>
        <td className="num">{signed(step.effect, unit)}</td>
        <td className="num soft">{shownValue(step.after, unit)}</td>
        {averaged && <td className="num soft">{step.average === null ? '–' : signed(step.average, unit)}</td>}
      </tr>
      {open && (
        <tr className="inputs">
          <td colSpan={columns}>
            <ul>
              {step.inputs.map((input) => (
                <li key={`${input.line} ${input.period}`}>
                  {input.label} <span className="faint">{shortPeriod(input.period)}</span>{' '}
                  <span className="num">
                    {shownValue(input.from, input.unit)} <span className="faint">then</span> {shownValue(input.to, input.unit)}
                  </span>{' '}
                  <span className="faint">{input.unit}</span>
                </li>
              ))}
            </ul>
          </td>
        </tr>
      )}
    </>
  );
}
