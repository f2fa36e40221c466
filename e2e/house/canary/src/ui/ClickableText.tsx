// breaks jsx-a11y(click-events-have-key-events), jsx-a11y(no-static-element-interactions)
export function ClickableText({ onPress }: { onPress: () => void }) {
  return <div onClick={onPress}>open</div>
}
