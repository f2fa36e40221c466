// breaks react(jsx-key)
export function NoKey({ names }: { names: readonly string[] }) {
  return (
    <ul>
      {names.map((name) => (
        <li>{name}</li>
      ))}
    </ul>
  )
}
