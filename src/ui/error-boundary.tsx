import { Component, type ReactNode } from 'react'
import { useText } from './language.tsx'

interface Props {
  children: ReactNode
  /** Shown instead of the children, with a way to show them again; left out: a whole-page message. */
  fallback?: (again: () => void) => ReactNode
  onError?: (error: Error) => void
}

interface State {
  error: Error | null
}

/** Keeps a fault in one part, or one page, from emptying the window. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: Error): State {
    return { error }
  }

  override componentDidCatch(error: Error) {
    this.props.onError?.(error)
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    return this.props.fallback?.(() => this.setState({ error: null })) ?? <Crash error={error} />
  }
}

function Crash({ error }: { error: Error }) {
  const text = useText()
  return (
    <div className="failed" role="alert">
      <h1>{text.failed.crash}</h1>
      <p>{text.failed.crashBody}</p>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {text.failed.reload}
      </button>
      <details>
        <summary>{text.failed.technical}</summary>
        <code>{error.message}</code>
      </details>
    </div>
  )
}
