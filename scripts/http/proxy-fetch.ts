type Variables = Readonly<Record<string, string | undefined>>

/** The proxy that the environment names, as it may be shown: without a user and a password. */
export function proxyOf(env: Variables): string | undefined {
  const named = env['HTTPS_PROXY'] || env['https_proxy'] || env['HTTP_PROXY'] || env['http_proxy']
  return named?.replace(/[^/]*@/, '').replace(/\/$/, '') || undefined
}

/**
 * Node's `fetch`, or, where `HTTPS_PROXY` or `HTTP_PROXY` is set, one that goes through that proxy
 * but for the hosts in `NO_PROXY`: Node's own heeds none of them until version 24.
 */
export async function fetchFor(env: Variables): Promise<typeof fetch> {
  if (proxyOf(env) === undefined) return fetch
  const undici = await import('undici')
  const [httpProxy, httpsProxy, noProxy] = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'].map(
    (name) => env[name.toLowerCase()] || env[name] || '',
  )
  const dispatcher = new undici.EnvHttpProxyAgent({
    ...(httpProxy ? { httpProxy } : {}),
    ...(httpsProxy ? { httpsProxy } : {}),
    ...(noProxy ? { noProxy } : {}),
  })
  // The two have the same calls, and types that do not know each other.
  const through = (input: string | URL, init: object = {}) =>
    undici.fetch(input, { ...init, dispatcher })
  return through as unknown as typeof fetch
}

let chosen: Promise<typeof fetch> | undefined

/** `fetch` as this process's environment says; decided at the first request. */
export const environmentFetch: typeof fetch = async (...asked) => {
  chosen ??= fetchFor(process.env)
  return (await chosen)(...asked)
}
