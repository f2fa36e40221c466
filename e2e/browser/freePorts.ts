import { type AddressInfo, createServer, type Server } from 'node:net'

/** Ports that nobody listens on, all different. Whoever asks at the same time gets others. */
export async function freePorts(count: number): Promise<number[]> {
  // Held together, so that none is given twice.
  const probes = await Promise.all(Array.from({ length: count }, listen))
  // The address of a listening TCP server is never a pipe's name.
  const ports = probes.map((probe) => (probe.address() as AddressInfo).port)
  await Promise.all(probes.map((probe) => new Promise((done) => probe.close(done))))
  return ports
}

function listen(): Promise<Server> {
  const probe = createServer()
  return new Promise((done) => probe.listen(0, 'localhost', () => done(probe)))
}
