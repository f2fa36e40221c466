import { CustomChart, LineChart } from 'echarts/charts'
import { GridComponent, MarkAreaComponent, MarkLineComponent } from 'echarts/components'
import { dispose, getInstanceByDom, init, use as register } from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { CanvasRenderer } from 'echarts/renderers'

/** Only what the charts use. Pictures for files and paper add the SVG renderer on demand. */
register([LineChart, CustomChart, GridComponent, MarkAreaComponent, MarkLineComponent, LabelLayout, CanvasRenderer])

/** The part of ECharts that its React component calls. */
export const echartsCore = { dispose, getInstanceByDom, init }
