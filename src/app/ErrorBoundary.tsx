import { Component, type ReactElement, type ReactNode } from 'react'
import type { Messages } from '../i18n/messages.ts'
import { CrashPage } from './CrashPage.tsx'

interface ErrorBoundaryProps {
  messages: Messages
  children: ReactNode
}

/** The one boundary: what should never happen shows a calm page instead of a blank one. React offers it as a class only. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render(): ReactElement {
    const { error } = this.state
    if (error === null) return <>{this.props.children}</>
    return <CrashPage error={error} messages={this.props.messages} />
  }
}
