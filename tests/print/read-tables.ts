import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A cell as readers of a tagged file get it: its paragraphs, each with its language where it has one of its own. */
export type ReadCell = { role: string; paragraphs: { text: string; lang?: string }[] }

/** What stands on a page outside of its table, by role, and the rows of its table. */
export type ReadTags = { roles: string[]; rows: ReadCell[][] }

type Node = { role: string; lang?: string; children: (Node | { type: string; id: string })[] }

const isNode = (child: Node['children'][number]): child is Node => 'role' in child

/** Reads the structure of every page with pdf.js, and the text of its cells by the marks that the structure names. */
export async function readTags(bytes: Uint8Array): Promise<ReadTags[]> {
  const document = await getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    isEvalSupported: false,
  }).promise
  const pages: ReadTags[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
    const said = new Map<string, string>()
    let open = ''
    for (const item of items) {
      if ('str' in item) said.set(open, (said.get(open) ?? '') + item.str + (item.hasEOL ? ' ' : ''))
      else if ('id' in item && typeof item.id === 'string') open = item.id
      else open = ''
    }
    const textOf = (node: Node): string =>
      node.children
        .map((child) => (isNode(child) ? textOf(child) : (said.get(child.id) ?? '')))
        .join('')
        .trim()
    const tree = (await page.getStructTree()) as unknown as Node
    const top = tree.children.filter(isNode)[0]!.children.filter(isNode)
    const rows = top
      .filter(({ role }) => role === 'Table')
      .flatMap((table) => table.children.filter(isNode))
      .map((row) => {
        if (row.role !== 'TR') throw new Error(`a ${row.role} in a table`)
        return row.children.filter(isNode).map(({ role, children }) => ({
          role,
          paragraphs: children.filter(isNode).map((paragraph) => ({
            text: textOf(paragraph),
            ...(paragraph.lang && { lang: paragraph.lang }),
          })),
        }))
      })
    pages.push({ roles: top.map(({ role }) => role), rows })
  }
  await document.destroy()
  return pages
}
