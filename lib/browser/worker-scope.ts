/** The part of a dedicated worker's own scope that ours use; TypeScript's DOM library knows only the page's. */
export type WorkerScope<In, Out> = {
  addEventListener(type: 'message', listener: (event: MessageEvent<In>) => void): void
  postMessage(message: Out, transfer?: Transferable[]): void
}

/** The scope this worker's script runs in. */
export function workerScope<In, Out>(): WorkerScope<In, Out> {
  return self as unknown as WorkerScope<In, Out>
}
