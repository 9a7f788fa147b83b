import type { Cell } from '@/lib/print/types'
import type { Document, Structure } from './document'

/** The structure of one sheet's table, made as its cells come: row after row, column after column. */
export class TableTags {
  private table: Structure | null = null
  private row: { at: number; element: Structure } | null = null
  private cell: { at: number; element: Structure } | null = null

  constructor(
    private readonly doc: Document,
    private readonly root: Structure,
  ) {}

  /** The element of a cell: a new one, unless it is the one that came last. */
  cellOf({ row, column, heads }: Cell): Structure {
    if (this.row?.at !== row) {
      this.table ??= this.open(this.root, 'Table')
      this.row = { at: row, element: this.open(this.table, 'TR') }
      this.cell = null
    }
    if (this.cell?.at !== column) {
      const scope = heads && { scope: heads === 'row' ? 'Row' : 'Column' }
      this.cell = { at: column, element: this.open(this.row.element, heads ? 'TH' : 'TD', scope) }
    }
    return this.cell.element
  }

  /** It stays open for children: the whole tree ends with its root. */
  private open(parent: Structure, type: string, options: object = {}): Structure {
    const element = this.doc.struct(type, options)
    parent.add(element)
    return element
  }
}
