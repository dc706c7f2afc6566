// What we use of autocannon, which ships no types.
declare module 'autocannon' {
  namespace autocannon {
    type Request = {
      method?: 'GET' | 'POST'
      path?: string
      headers?: Readonly<Record<string, string>>
      body?: string
    }
    type Options = Request & {
      url: string
      duration: number
      connections: number
      overallRate?: number
      requests?: Request[]
    }
    type Result = {
      duration: number
      errors: number
      latency: { p99: number }
      statusCodeStats?: Readonly<Record<string, { count: number }>>
    }
  }
  function autocannon(options: autocannon.Options): Promise<autocannon.Result>
  export default autocannon
}
