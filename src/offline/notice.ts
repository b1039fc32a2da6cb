import './notice.css'

interface Notice {
  /** One of each is shown. */
  readonly id: string
  readonly text: string
  readonly button?: string
  readonly onPress?: () => void
}

/** A line at the foot of the page, read out politely; it covers nothing that can be pressed. */
export function notice({ id, text, button, onPress }: Notice): void {
  document.getElementById(id)?.remove()
  const line = document.createElement('div')
  line.id = id
  line.className = 'notice no-print'
  line.setAttribute('role', 'status')
  document.body.append(line)
  const said = document.createElement('p')
  said.textContent = text
  line.append(said)
  if (!button) return
  const press = document.createElement('button')
  press.type = 'button'
  press.className = 'button'
  press.textContent = button
  press.addEventListener('click', () => onPress?.())
  line.append(press)
}
