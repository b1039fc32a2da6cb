/**
 * In the place of how queries wait and fail by suspending (`vite.config.ts`): pages say themselves
 * what is waited for and what did not come (`DataGate`), so that no page carries it.
 */
const nothing = (): void => {}
const never = (): false => false

export {
  nothing as ensureSuspenseTimers,
  nothing as ensurePreventErrorBoundaryRetry,
  nothing as useClearResetErrorBoundary,
  nothing as fetchOptimistic,
  never as shouldSuspend,
  never as getHasError,
  never as defaultThrowOnError,
}
