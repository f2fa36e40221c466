import { GraphicComponent } from 'echarts/components'
import { use as register } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import './echartsCore.ts'

/** What pictures for files, slides and paper need beyond the canvas of the screen: SVG, and the words around a picture. */
register([SVGRenderer, GraphicComponent])
