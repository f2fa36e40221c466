import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts'
import { GridSimpleComponent, MarkAreaComponent, MarkLineComponent } from 'echarts/components'
import { dispose, getInstanceByDom, init, use as register } from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { CanvasRenderer } from 'echarts/renderers'

/** Only what the charts use: the simple grid comes without pointers on axes. Pictures for files and paper add the SVG renderer on demand. */
register([
  BarChart,
  LineChart,
  ScatterChart,
  CustomChart,
  GridSimpleComponent,
  MarkAreaComponent,
  MarkLineComponent,
  LabelLayout,
  CanvasRenderer,
])

/** The part of ECharts that its React component calls. */
export const echartsCore = { dispose, getInstanceByDom, init }
