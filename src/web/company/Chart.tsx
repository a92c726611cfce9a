import { CustomChart, LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import type { EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

echarts.use([LineChart, CustomChart, GridComponent, MarkLineComponent, SVGRenderer]);

/** A drawing with its meaning in words for those who do not see it. */
export function Chart({ option, height, says }: { readonly option: EChartsCoreOption; readonly height: number; readonly says: string }) {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!holder.current) return undefined;
    const chart = echarts.init(holder.current, null, { renderer: 'svg' });
    chart.setOption({ animation: false, ...option });
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(holder.current);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [option]);
  return <div className="chart" ref={holder} style={{ height }} role="img" aria-label={says} />;
}
