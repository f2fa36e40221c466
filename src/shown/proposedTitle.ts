import type { SlideContent } from './slideContent.ts'

/** The sentence that says most (要点), without its full stop; the heading when nothing can be said. */
export function proposedTitle({ title, takeaways }: SlideContent): string {
  return (takeaways[0]?.text ?? title).replace(/[。.]$/, '')
}
