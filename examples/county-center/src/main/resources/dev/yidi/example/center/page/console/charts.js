import * as echarts from '../lib/echarts/5.3.1/dist/echarts.esm.min.js';

/** The value of a design token. @param {string} name */
const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/**
 * Bars of shares, drawn on a canvas from the design tokens: as SVG, and in tooltips, ECharts writes styles in line, which the policy forbids.
 * Each value stands at its bar, and in words below the chart.
 *
 * @param {HTMLElement} place @param {{ name: string, share: number }[]} rates
 */
export const drawn = (place, rates) => {
  const size = parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.9;
  place.style.height = `${rates.length * 44 + 48}px`;
  const chart = echarts.init(place);
  chart.setOption({
    animation: false,
    textStyle: { fontFamily: token('--font'), color: token('--ink'), fontSize: size },
    grid: { left: 8, right: size * 6, top: 8, bottom: 8, containLabel: true },
    xAxis: { type: 'value', min: 0, max: 1, interval: place.clientWidth < 600 ? 0.5 : 0.2, axisLabel: { formatter: (/** @type {number} */ v) => `${Math.round(v * 100)} %`, color: token('--ink-soft') }, splitLine: { lineStyle: { color: token('--line') } } },
    yAxis: { type: 'category', inverse: true, data: rates.map((each) => each.name), axisLabel: { color: token('--ink'), fontSize: size, width: place.clientWidth < 600 ? 120 : 300, overflow: 'break' }, axisTick: { show: false }, axisLine: { lineStyle: { color: token('--line-strong') } } },
    series: [{ type: 'bar', data: rates.map((each) => each.share), barMaxWidth: 22, itemStyle: { color: token('--brand'), borderRadius: [0, 3, 3, 0] }, label: { show: true, position: 'right', formatter: (/** @type {{ value: number }} */ each) => `${(each.value * 100).toFixed(1)} %`, color: token('--ink') } }],
  });
  return chart;
};

/**
 * The course of a figure over months; a month without a value is a gap. The table below says the same.
 *
 * @param {HTMLElement} place @param {{ months: string[], values: (number | null)[], isRate: boolean, shown: (value: number) => string }} course
 */
export const coursed = (place, { months, values, isRate, shown }) => {
  const size = parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.9;
  place.style.height = '260px';
  const chart = echarts.init(place);
  chart.setOption({
    animation: false,
    textStyle: { fontFamily: token('--font'), color: token('--ink'), fontSize: size },
    grid: { left: 8, right: size * 3, top: size * 2.4, bottom: 8, containLabel: true },
    xAxis: { type: 'category', data: months, boundaryGap: false, axisLabel: { color: token('--ink-soft'), fontSize: size, hideOverlap: true }, axisTick: { show: false }, axisLine: { lineStyle: { color: token('--line-strong') } } },
    yAxis: { type: 'value', min: 0, ...(isRate ? { max: 100, interval: 25 } : { splitNumber: 4 }), axisLabel: { formatter: shown, color: token('--ink-soft'), fontSize: size }, splitLine: { lineStyle: { color: token('--line') } } },
    series: [{ type: 'line', data: values, connectNulls: false, symbol: 'circle', symbolSize: 8, lineStyle: { color: token('--brand'), width: 2 }, itemStyle: { color: token('--brand') }, labelLayout: { hideOverlap: true }, label: { show: true, position: 'top', formatter: (/** @type {{ value: number }} */ each) => shown(each.value), color: token('--ink'), fontSize: size } }],
  });
  return chart;
};
