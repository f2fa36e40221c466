import { CustomChart } from 'echarts/charts'
import { dispose, getInstanceByDom, init, use as register } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'

/** Only what the scenes need: one series kind on a canvas. Pictures for export add the SVG renderer on demand. */
register([CustomChart, CanvasRenderer])

/** The part of ECharts that its React component calls. */
export const echartsCore = { dispose, getInstanceByDom, init }
