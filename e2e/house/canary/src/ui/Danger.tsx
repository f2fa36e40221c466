// breaks react(no-danger)
export function Danger({ html }: { html: string }) {
  return <p dangerouslySetInnerHTML={{ __html: html }} />
}
