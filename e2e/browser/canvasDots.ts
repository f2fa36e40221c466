/** Red, green and blue of each dot of the picture on white; runs in the page. */
export function canvasDots(): Uint8ClampedArray {
  const picture = document.querySelector('canvas') ?? new HTMLCanvasElement()
  const sheet = document.createElement('canvas')
  sheet.width = picture.width
  sheet.height = picture.height
  const context = sheet.getContext('2d')
  if (!context) throw new Error('nothing can be drawn')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, sheet.width, sheet.height)
  context.drawImage(picture, 0, 0)
  return context.getImageData(0, 0, sheet.width, sheet.height).data
}
