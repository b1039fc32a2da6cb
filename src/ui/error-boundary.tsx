import { Component, type ReactNode } from 'react'
import { useText } from './language.tsx'

interface State {
  error: Error | null
}

/** Keeps a fault in one page from emptying the window. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: Error): State {
    return { error }
  }

  override render() {
    return this.state.error ? <Crash error={this.state.error} /> : this.props.children
  }
}

function Crash({ error }: { error: Error }) {
  const text = useText()
  return (
    <div className="failed" role="alert">
      <h1>{text.failed.crash}</h1>
      <p>{text.failed.crashBody}</p>
      <p>
        <code>{error.message}</code>
      </p>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {text.failed.reload}
      </button>
    </div>
  )
}
