import { expect, test, vi } from 'vitest'
import { keepOffline, type OfflineParts } from './startOffline.ts'

type Call = () => void

/** Stands for the browser's service workers; a test lets them change. */
function stub({ isKept, registers = true }: { isKept: boolean; registers?: boolean }) {
  const worker = Object.assign(new EventTarget(), {
    state: 'installing',
    postMessage: vi.fn<(data: unknown) => void>(),
  })
  const registration = Object.assign(new EventTarget(), { waiting: null, installing: worker })
  const container = Object.assign(new EventTarget(), {
    controller: isKept ? {} : null,
    register: () => (registers ? Promise.resolve(registration) : Promise.reject(new Error('a private window'))),
  })
  const offer = vi.fn<(apply: Call) => void>()
  const reload = vi.fn<Call>()
  const onClaimed = vi.fn<Call>()
  return {
    // Only what is used of them is there.
    parts: {
      container: container as unknown as ServiceWorkerContainer,
      offer,
      reload,
      onClaimed,
    } satisfies OfflineParts,
    worker,
    registration,
    offer,
    reload,
    onClaimed,
    takeOver: () => {
      container.controller = {}
      container.dispatchEvent(new Event('controllerchange'))
    },
    install: () => {
      registration.dispatchEvent(new Event('updatefound'))
      worker.state = 'installed'
      worker.dispatchEvent(new Event('statechange'))
    },
  }
}

test('the first visit is kept without a word, and what it showed is asked for once more', async () => {
  const { parts, install, takeOver, offer, reload, onClaimed } = stub({ isKept: false })
  await keepOffline(parts)
  install()
  takeOver()
  expect(onClaimed).toHaveBeenCalledOnce()
  expect(offer).not.toHaveBeenCalled()
  expect(reload).not.toHaveBeenCalled()
})

test('a newer version is offered, and taken only when asked for', async () => {
  const { parts, install, takeOver, worker, offer, reload } = stub({ isKept: true })
  await keepOffline(parts)
  install()
  expect(offer).toHaveBeenCalledOnce()
  expect(worker.postMessage).not.toHaveBeenCalled()
  offer.mock.calls[0]?.[0]()
  expect(worker.postMessage).toHaveBeenCalledWith({ type: 'SKIP_WAITING' })
  expect(reload).not.toHaveBeenCalled()
  takeOver()
  expect(reload).toHaveBeenCalledOnce()
})

test('one that was put off is offered at the next visit', async () => {
  const { parts, registration, worker, offer } = stub({ isKept: true })
  Object.assign(registration, { waiting: worker })
  await keepOffline(parts)
  expect(offer).toHaveBeenCalledOnce()
})

test('a version taken in another tab never reloads this one by itself', async () => {
  const { parts, takeOver, offer, reload } = stub({ isKept: true })
  await keepOffline(parts)
  takeOver()
  expect(reload).not.toHaveBeenCalled()
  offer.mock.calls[0]?.[0]()
  expect(reload).toHaveBeenCalledOnce()
})

test('a browser that refuses is left alone', async () => {
  const { parts, offer } = stub({ isKept: false, registers: false })
  await expect(keepOffline(parts)).resolves.toBeUndefined()
  expect(offer).not.toHaveBeenCalled()
})
