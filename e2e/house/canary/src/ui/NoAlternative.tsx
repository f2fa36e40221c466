// breaks jsx-a11y(alt-text)
export function NoAlternative() {
  return <img src="a.svg" />
}
