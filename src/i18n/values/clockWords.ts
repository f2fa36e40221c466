/** 9:05 of the day, on a clock of 24 hours. */
export function clockText(time: number): string {
  const date = new Date(time)
  return `${date.getHours()}:${twoDigits(date.getMinutes())}`
}

/** 0:07, 12:30, 1:02:05. Whole seconds that have passed. */
export function durationText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  const rest = twoDigits(seconds % 60)
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${rest}` : `${minutes}:${rest}`
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
