// The limit of a page without data: node:http sending the same bytes. Its bytes come from the portal.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const page = Buffer.from(await (await fetch(process.env.PAGE!)).text())
const server = createServer((_request, response) => {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': page.length,
  })
  response.end(page)
})
server.listen(0, '127.0.0.1', () => process.send!({ port: (server.address() as AddressInfo).port }))
process.once('SIGTERM', () => {
  server.close()
  server.closeAllConnections()
  process.disconnect?.()
})
