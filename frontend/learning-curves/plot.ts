import { LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { DASHES, type Chart } from './chart';
import type { Look } from './look';

use([LineChart, GridComponent, MarkLineComponent, TooltipComponent, SVGRenderer]);

/** A chart drawn in one place of the page. */
export class Plot {
  readonly #chart: EChartsType;

  constructor(place: HTMLElement) {
    this.#chart = init(place, undefined, { renderer: 'svg' });
  }

  draw(chart: Chart, look: Look): void {
    const words = { color: look.secondary, fontFamily: look.font };
    this.#chart.setOption(
      {
        animation: false,
        textStyle: { fontFamily: look.font },
        color: look.lines,
        grid: { left: 4, right: 12, top: 24, bottom: 22, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
        tooltip: {
          trigger: 'axis',
          confine: true,
          backgroundColor: look.surface,
          borderColor: look.grid,
          textStyle: { color: look.text, fontFamily: look.font },
          valueFormatter: (value: unknown) => (typeof value === 'number' ? value.toFixed(3) : '–'),
        },
        xAxis: {
          type: 'category',
          data: chart.at,
          name: chart.x,
          nameLocation: 'middle',
          nameGap: 26,
          nameTextStyle: words,
          boundaryGap: false,
          axisLabel: words,
          axisTick: { show: false },
          axisLine: { lineStyle: { color: look.grid } },
        },
        yAxis: { type: 'value', scale: true, axisLabel: words, splitLine: { lineStyle: { color: look.grid } } },
        series: chart.lines.map((line, i) => ({
          type: 'line',
          name: line.name,
          data: line.values,
          connectNulls: true,
          symbol: 'circle',
          symbolSize: 4,
          showSymbol: chart.at.length < 3,
          lineStyle: { width: 2, type: dash(i), cap: 'butt' },
          markLine: i || !chart.mark ? undefined : mark(chart.mark, chart.at, look),
        })),
      },
      { notMerge: true },
    );
  }

  fit(): void {
    this.#chart.resize();
  }

  dispose(): void {
    this.#chart.dispose();
  }
}

function dash(line: number): 'solid' | number[] {
  const lengths = DASHES[line % DASHES.length];
  return lengths.length ? [...lengths] : 'solid';
}

function mark(place: { at: number; name: string }, at: number[], look: Look) {
  return {
    silent: true,
    symbol: 'none',
    lineStyle: { color: look.secondary, type: 'solid', width: 1 },
    label: { formatter: place.name, color: look.secondary, position: 'insideEndTop', fontFamily: look.font, rotate: 0 },
    data: [{ xAxis: at.indexOf(place.at) }],
  };
}
