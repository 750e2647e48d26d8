import { BarChart, HeatmapChart, LineChart } from 'echarts/charts'
import { GridComponent, VisualMapComponent } from 'echarts/components'
import { type EChartsCoreOption, init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { type Html, html, trusted } from '#core/html/html.ts'

use([BarChart, LineChart, HeatmapChart, GridComponent, VisualMapComponent, SVGRenderer])

/** Series over the same labels. A missing value is a gap in the line, never a zero. */
export type Chart = Readonly<{
  title: string
  /** Heading of the first column of the table behind the picture. */
  labelHeading: string
  labels: readonly string[]
  series: readonly Readonly<{
    name: string
    values: readonly (number | undefined)[]
    kind?: 'bar' | 'line'
  }>[]
  unit?: string
  /** A figure to say beside the title: the last month's. */
  latest?: string
  /** Labels down the side, values to the right: for long names. */
  sideways?: boolean
  size?: Size
  /** What the summary of the table says: "Show the numbers". */
  tableLabel: string
}>

/** Rows × columns of numbers as shades. */
export type HeatMap = Readonly<{
  title: string
  labelHeading: string
  rows: readonly string[]
  columns: readonly string[]
  values: readonly (readonly number[])[]
  size?: Size
  tableLabel: string
}>

/** How much of the page's width a picture has: all, one of two, one of three. Letters are as large in each. */
type Size = 'whole' | 'half' | 'small'
const SIZES = {
  whole: { width: 760, height: 240, longestLabel: 230 },
  half: { width: 520, height: 240, longestLabel: 190 },
  small: { width: 330, height: 150, longestLabel: 120 },
}

/** Told apart in light, dark, print and with weak colour vision; series also differ by dashes. */
const COLOURS = ['#3b7dd8', '#c8700a', '#2a9d6f', '#8f63c9']
const DASHES = ['solid', 'dashed', 'dotted', [8, 3, 2, 3]]

/** A bar or line chart as inline SVG, with its numbers in a table for screen readers and whoever wants them. */
export function chart(of: Chart): Html {
  const size = SIZES[of.size ?? 'whole']
  const category = {
    type: 'category',
    data: of.labels.map(label => cut(label, size.longestLabel)),
    inverse: of.sideways === true,
  }
  const value = { type: 'value', splitLine: { lineStyle: { color: '#8884' } } }
  const text = {
    axisLabel: { color: 'currentColor', fontSize: FONT_SIZE },
    axisLine: { lineStyle: { color: '#888' } },
  }
  const option = {
    grid: gridOf(of.sideways ? of.labels : [widestNumber(of)], size.longestLabel),
    xAxis: of.sideways ? { ...value, ...text } : { ...category, ...text },
    yAxis: of.sideways ? { ...category, ...text } : { ...value, ...text },
    series: of.series.map((one, i) => ({
      type: one.kind ?? 'bar',
      name: one.name,
      data: one.values.map(number => number ?? '-'),
      itemStyle: { color: COLOURS[i % COLOURS.length] },
      lineStyle: { color: COLOURS[i % COLOURS.length], type: DASHES[i % DASHES.length], width: 2 },
      barMaxWidth: 28,
      symbolSize: 5,
    })),
  }
  const height = of.sideways ? 40 + of.labels.length * 26 : size.height
  const legend =
    of.series.length > 1
      ? html`<ul class="chart-legend">${of.series.map(
          (one, i) =>
            html`<li><svg width="24" height="10" aria-hidden="true"><rect width="24" height="10" fill="${
              COLOURS[i % COLOURS.length]
            }"></rect></svg> ${one.name}</li>`,
        )}</ul>`
      : html``
  const rows = of.labels.map(
    (label, i) =>
      html`<tr><th scope="row">${label}</th>${of.series.map(one => html`<td>${shown(one.values[i], of.unit)}</td>`)}</tr>`,
  )
  const head = html`<tr><th scope="col">${of.labelHeading}</th>${of.series.map(
    one => html`<th scope="col">${one.name}</th>`,
  )}</tr>`
  return figure(of, { svg: draw(option, { ...size, height }), legend, head, rows })
}

/** A heat map as inline SVG, with its numbers in a table. */
export function heatMap(of: HeatMap): Html {
  const size = SIZES[of.size ?? 'whole']
  const data = of.values.flatMap((row, y) => row.map((value, x) => [x, y, value]))
  const most = Math.max(1, ...of.values.flat())
  const text = {
    axisLabel: { color: 'currentColor', fontSize: FONT_SIZE },
    axisLine: { lineStyle: { color: '#888' } },
  }
  const option = {
    grid: gridOf(of.rows, size.longestLabel),
    xAxis: { type: 'category', data: [...of.columns], ...text },
    yAxis: {
      type: 'category',
      data: of.rows.map(row => cut(row, size.longestLabel)),
      inverse: true,
      ...text,
    },
    visualMap: { min: 0, max: most, show: false, inRange: { color: ['#9cc3f01a', '#3b7dd8'] } },
    series: [{ type: 'heatmap', data, itemStyle: { borderColor: '#8883', borderWidth: 1 } }],
  }
  const rows = of.rows.map(
    (row, y) =>
      html`<tr><th scope="row">${row}</th>${(of.values[y] ?? []).map(value => html`<td>${value}</td>`)}</tr>`,
  )
  const head = html`<tr><th scope="col">${of.labelHeading}</th>${of.columns.map(
    column => html`<th scope="col">${column}</th>`,
  )}</tr>`
  return figure(of, {
    svg: draw(option, { ...size, height: 40 + of.rows.length * 26 }),
    legend: html``,
    head,
    rows,
  })
}

function figure(
  of: { title: string; latest?: string; tableLabel: string },
  parts: { svg: Html; legend: Html; head: Html; rows: readonly Html[] },
): Html {
  return html`<figure class="chart"><figcaption>${of.title}${of.latest !== undefined && html` <b>${of.latest}</b>`}</figcaption>${parts.legend}<div class="chart-picture" tabindex="0" role="img" aria-label="${
    of.title
  }">${parts.svg}</div><details><summary>${of.tableLabel}</summary><div class="table-scroll"><table><thead>${
    parts.head
  }</thead><tbody>${parts.rows}</tbody></table></div></details></figure>`
}

function draw(option: EChartsCoreOption, { width, height }: { width: number; height: number }): Html {
  const picture = init(null, null, { renderer: 'svg', ssr: true, width, height })
  picture.setOption({
    animation: false,
    textStyle: { color: 'currentColor', fontFamily: 'inherit' },
    ...option,
  })
  const svg = picture.renderToSVGString()
  picture.dispose()
  // Class names count pictures up over the whole run; without them equal charts are equal text.
  // Styles become attributes: the site's content security policy allows no inline style.
  return trusted(
    svg
      .replaceAll(/ class="zr[^"]*"/g, '')
      .replaceAll(/<style[^>]*>[^<]*(?:<!\[CDATA\[[^\]]*\]\]>)?[^<]*<\/style>/g, '')
      .replace(/^(<svg[^>]*?) style="[^"]*"/, '$1')
      .replaceAll(/ style="([^"]*)"/g, (_all, style: string) =>
        style
          .split(';')
          .flatMap(one => {
            const [name = '', value = ''] = one.split(':').map(part => part.trim())
            return /^[a-z-]+$/.test(name) && value !== '' ? [` ${name}="${value}"`] : []
          })
          .join(''),
      ),
  )
}

function shown(value: number | undefined, unit = ''): string {
  return value === undefined ? '—' : `${Math.round(value * 10) / 10}${unit}`
}

const FONT_SIZE = 12

/** As wide as a number on the axis may be: the axis ends above the largest value. */
function widestNumber({ series }: Chart): string {
  const most = Math.max(1, ...series.flatMap(({ values }) => values.map(value => value ?? 0)))
  return `${'0'.repeat(Math.ceil(most).toString().length)},0`
}

/** Space for the labels at the left. Without a browser nothing measures text, and the library's guess cuts it off. */
function gridOf(labels: readonly string[], longestLabel: number) {
  const longest = Math.max(...labels.map(label => widthOf(cut(label, longestLabel))))
  return { left: longest + 14, right: 16, top: 12, bottom: 28, outerBoundsMode: 'none' }
}

/** Pixels a text takes at most: a full-width character is as wide as it is high, others are narrower. */
function widthOf(text: string): number {
  return [...text].reduce(
    (sum, char) =>
      sum + FONT_SIZE * (/[\u0020-\u024f]/.test(char) ? (/[A-Zmw@%]/.test(char) ? 0.82 : 0.63) : 1),
    0,
  )
}

function cut(text: string, longest: number): string {
  if (widthOf(text) <= longest) return text
  let kept = ''
  for (const char of text) {
    if (widthOf(`${kept}${char}…`) > longest) break
    kept += char
  }
  return `${kept}…`
}
