import { CustomChart } from 'echarts/charts'
import { dispose, getInstanceByDom, init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'

/** Only what the scenes need: one series kind on a canvas. Pictures for export add the SVG renderer on demand. */
use([CustomChart, CanvasRenderer])

export { dispose, getInstanceByDom, init }
