import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams } from 'echarts';
import { useMemo, useState } from 'react';
import type { CompanyPage } from '../api/types.ts';
import { metricName } from '../format/metric.ts';
import { formatNumber, withUnit } from '../format/number.ts';
import { formatDate, shortPeriod } from '../format/period.ts';
import { tokenColour, useTheme } from '../parts/theme.ts';
import { Chart } from './Chart.tsx';
import { coursesOf, dayOfPrice, targetsOf, type Course, type Point } from './series.ts';

/** An axis is labelled with as many digits as its labels need to differ. */
const axisNumber =
  (range: number) =>
  (value: number): string =>
    formatNumber(value, Math.max(0, Math.min(4, 1 - Math.floor(Math.log10(range / 3 || 1)))))
      .replace(/(\.\d*?)0+(?=\)?$)/, '$1')
      .replace(/\.(?=\)?$)/, '');

const font = { fontFamily: 'Inter Variable, Inter, system-ui, sans-serif', fontSize: 11 };

function useColours() {
  const theme = useTheme();
  return useMemo(() => {
    const colour = (token: string): string => tokenColour(token);
    return {
      theme,
      ink: colour('--ink'),
      soft: colour('--ink-2'),
      rule: colour('--rule'),
      card: colour('--paper'),
      press: colour('--press'),
      ground: colour('--press-ground'),
      lines: ['--press', '--unclear', '--tie', '--ink-2', '--off'].map(colour),
    };
  }, [theme]);
}

const axisText = (colour: string) => ({ axisLabel: { ...font, color: colour }, axisLine: { show: false }, axisTick: { show: false } });

const plotHeight = 130;
const labelHeight = 14;

/** How far each label is moved down so that none stands on another, by its place in points from the top. */
function labelShifts(course: Course, place: (value: number) => number): (point: Point) => number {
  const labelled = course.series.flatMap((s) => s.points.filter((p, n) => p.old || n === s.points.length - 1)).toSorted((a, b) => place(a.value) - place(b.value));
  const shifts = new Map<Point, number>();
  let lowest = Number.NEGATIVE_INFINITY;
  for (const point of labelled) {
    const wanted = place(point.value);
    lowest = Math.max(wanted, lowest + labelHeight);
    shifts.set(point, lowest - wanted);
  }
  return (point) => shifts.get(point) ?? 0;
}

function CourseChart({ course }: { readonly course: Course }) {
  const colours = useColours();
  const title = `${shortPeriod(course.period)} ${course.row.name || metricName(course.row.metric)}`;
  const option = useMemo(() => {
    const points = course.series.flatMap((s) => s.points);
    const values = points.map((p) => p.value);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const room = (high - low || Math.abs(high) || 1) * 0.2;
    const days = points.map((p) => Date.parse(p.date));
    const [first, last] = [Math.min(...days), Math.max(...days)];
    const week = 7 * 86_400_000;
    const span = Math.max(last - first, 8 * week);
    const shift = labelShifts(course, (v) => (plotHeight * (high + room - v)) / (high - low + 2 * room));
    return {
      grid: { left: 4, right: 12, top: 18, bottom: 4, containLabel: true },
      xAxis: {
        type: 'time',
        min: first - span * 0.06,
        max: last + span * 0.06,
        splitNumber: 4,
        ...axisText(colours.soft),
        axisLabel: { ...font, color: colours.soft, formatter: '{d} {MMM} {yy}', hideOverlap: true },
        splitLine: { show: false },
      },
      yAxis: {
        type: 'value',
        min: low - room,
        max: high + room,
        splitNumber: 3,
        ...axisText(colours.soft),
        axisLabel: { ...font, color: colours.soft, formatter: axisNumber(high - low + 2 * room), showMinLabel: false, showMaxLabel: false },
        splitLine: { lineStyle: { color: colours.rule } },
      },
      series: course.series.map((series, i) => {
        const colour = colours.lines[i % colours.lines.length] ?? colours.ink;
        const end = series.points.at(-1);
        const isLate = end !== undefined && Date.parse(end.date) > first + span * 0.5;
        return {
          type: 'line',
          step: 'end',
          symbol: 'circle',
          symbolSize: 7,
          lineStyle: { color: colour, width: 2 },
          data: series.points.map((p, n) => ({
            value: [p.date, p.value],
            itemStyle: { color: p.old ? colours.ground : colour, borderColor: colour, borderWidth: 1.5 },
            label: {
              show: n === series.points.length - 1 || p.old,
              formatter: p.old ? `before ${formatNumber(p.value)}` : `${series.speaker === 'company' ? 'Company' : series.speaker} ${formatNumber(p.value)}`,
              position: isLate ? 'left' : 'right',
              color: colour,
              backgroundColor: colours.card,
              padding: [1, 3],
              offset: [0, shift(p)],
              ...font,
            },
          })),
        };
      }),
    };
  }, [course, colours]);
  const says = course.series.map((s) => `${s.speaker}: ${s.points.map((p) => `${formatNumber(p.value)} on ${formatDate(p.date)}`).join(', ')}`).join('; ');
  return <Chart option={option} height={plotHeight + 40} says={`${title} in ${course.row.unit}. ${says}`} />;
}

/** Who said what of a figure, and when. */
function CourseCard({ courses }: { readonly courses: readonly Course[] }) {
  const [chosen, setChosen] = useState('');
  const shown = courses.slice(0, 40);
  const key = (c: Course): string => `${c.row.metric} ${c.row.unit} ${c.period}`;
  const course = shown.find((c) => key(c) === chosen) ?? shown[0];
  if (!course) return null;
  const sources = new Set(course.series.flatMap((s) => s.points.map((p) => p.cell.document)));
  return (
    <section className="card">
      <header>
        <h2>Who said what, when</h2>
        <select aria-label="Figure" value={key(course)} onChange={(e) => setChosen(e.target.value)}>
          {shown.map((c) => (
            <option key={key(c)} value={key(c)}>
              {c.row.name || metricName(c.row.metric)} {shortPeriod(c.period)}, {c.row.unit}
            </option>
          ))}
        </select>
      </header>
      <CourseChart course={course} />
      <p className="faint small">
        From {sources.size} document{sources.size > 1 ? 's' : ''}, at the date of each.
      </p>
    </section>
  );
}

function TargetCard({ page }: { readonly page: CompanyPage }) {
  const colours = useColours();
  const found = useMemo(() => targetsOf(page), [page]);
  const option = useMemo(() => {
    if (!found) return null;
    const { targets, unit } = found;
    const price = found.price?.cell;
    const upside = (value: number): string =>
      price && typeof price.value === 'number' && price.value > 0 ? ` (${value >= price.value ? '+' : '−'}${Math.abs((value / price.value - 1) * 100).toFixed(0)}%)` : '';
    const values = [...targets.flatMap((t) => [t.low, t.high]), ...(typeof price?.value === 'number' ? [price.value] : [])];
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const room = (high - low || high) * 0.12;
    const draw = (params: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) => {
      const target = targets[params.dataIndex];
      if (!target) return null;
      const [x1 = 0, y = 0] = api.coord([target.low, params.dataIndex]);
      const [x2 = 0] = api.coord([target.high, params.dataIndex]);
      const words = target.low === target.high ? `${formatNumber(target.low)}${upside(target.low)}` : `${formatNumber(target.low)} to ${formatNumber(target.high)}`;
      const { x: left = 0, width = 0 } = params.coordSys as unknown as { x?: number; width?: number };
      const toRight = x2 < left + width * 0.68;
      return {
        type: 'group' as const,
        children: [
          {
            type: 'rect' as const,
            shape: { x: target.low === target.high ? x1 - 5 : x1, y: y - 6, width: target.low === target.high ? 10 : x2 - x1, height: 12, r: 3 },
            style: { fill: colours.ground, stroke: colours.press },
          },
          {
            type: 'text' as const,
            style: {
              text: words,
              x: toRight ? x2 + 9 : x1 - 9,
              y,
              align: toRight ? ('left' as const) : ('right' as const),
              verticalAlign: 'middle' as const,
              fill: colours.soft,
              ...font,
            },
          },
        ],
      };
    };
    return {
      grid: { left: 4, right: 12, top: 20, bottom: 4, containLabel: true },
      xAxis: {
        type: 'value',
        min: Math.max(0, low - room),
        max: high + room,
        ...axisText(colours.soft),
        axisLabel: { ...font, color: colours.soft, formatter: axisNumber(high - low + 2 * room), showMinLabel: false, showMaxLabel: false, hideOverlap: true },
        splitLine: { lineStyle: { color: colours.rule } },
        splitNumber: 4,
      },
      yAxis: { type: 'category', inverse: true, data: targets.map((t) => t.label), ...axisText(colours.soft) },
      series: [
        {
          type: 'custom',
          data: targets.map((t, i) => [t.low, i]),
          renderItem: draw,
          ...(typeof price?.value === 'number'
            ? {
                markLine: {
                  symbol: 'none',
                  silent: true,
                  lineStyle: { color: colours.ink, type: [2, 3] },
                  label: { ...font, color: colours.ink, formatter: `price ${withUnit(formatNumber(price.value), unit)}`, position: 'start', distance: 6 },
                  data: [{ xAxis: price.value }],
                },
              }
            : {}),
        },
      ],
    };
  }, [found, colours]);
  if (!found || !option) return null;
  const says = found.targets.map((t) => `${t.label} ${t.low === t.high ? formatNumber(t.low) : `${formatNumber(t.low)} to ${formatNumber(t.high)}`}`).join('; ');
  return (
    <section className="card">
      <header>
        <h2>Price against every target</h2>
        <span className="faint">{found.unit}</span>
      </header>
      <Chart option={option} height={Math.max(100, 56 + found.targets.length * 28)} says={`Price targets in ${found.unit}: ${says}`} />
      <p className="faint small">
        {found.price ? `The price is the newest one printed, of ${formatDate(dayOfPrice(found.price))}.` : 'No document prints a price in this currency.'}
      </p>
    </section>
  );
}

/** The drawings of a company page; where nothing was said twice there is nothing to draw. */
export default function Charts({ page, metric }: { readonly page: CompanyPage; readonly metric: string | undefined }) {
  const courses = useMemo(() => {
    const own = coursesOf(page, metric);
    return own.length > 0 ? own : coursesOf(page, undefined);
  }, [page, metric]);
  return (
    <div className="charts">
      <CourseCard courses={courses} />
      <TargetCard page={page} />
    </div>
  );
}
