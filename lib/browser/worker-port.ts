/** Anything that speaks like a worker: a real one on the page, a stand-in in tests. */
export type WorkerPort<Question, Answer> = {
  postMessage(question: Question, transfer?: Transferable[]): void
  addEventListener(type: 'message', listener: (event: MessageEvent<Answer>) => void): void
  addEventListener(type: 'error', listener: (event: Event) => void): void
  terminate(): void
}
