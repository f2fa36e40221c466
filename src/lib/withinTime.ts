/** The same promise, but given up after so many milliseconds; what it still brings then is handed to `late`. */
export function withinTime<T>(promise: Promise<T>, milliseconds: number, late: (value: T) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    let isOver = false
    const timer = setTimeout(() => {
      isOver = true
      reject(new Error(`no answer within ${milliseconds} ms`))
    }, milliseconds)
    promise.then(
      (value) => {
        clearTimeout(timer)
        if (isOver) late(value)
        else resolve(value)
      },
      (error: unknown) => {
        clearTimeout(timer)
        reject(error)
      },
    )
  })
}
