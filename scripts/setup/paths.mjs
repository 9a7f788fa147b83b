import path from 'node:path'

/** The project folder. */
export const root = path.resolve(import.meta.dirname, '..', '..')

/** Where set-up and the running site keep what they make. */
export const varFolder = path.join(root, 'var')
