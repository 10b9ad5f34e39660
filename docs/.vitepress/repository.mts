// The pages are read on GitHub too. There a link may lead out of docs, to a file of the repository; here it leads to the
// repository's own page of that file, and to a file that is not there it fails the build.
import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type MarkdownIt from 'markdown-it'

export const repository = 'https://github.com/ipt4j/ipt'

const docs = fileURLToPath(new URL('../', import.meta.url))

export function repositoryLinks(markdown: MarkdownIt) {
  const otherwise = markdown.renderer.rules.link_open!
  markdown.renderer.rules.link_open = (tokens, index, options, environment, self) => {
    const link = tokens[index].attrGet('href')!
    if (link.startsWith('../') && environment.path) {
      const [path, anchor] = link.split('#', 2)
      const file = join(dirname(environment.path), path)
      if (!`${file}/`.startsWith(docs)) {
        if (!existsSync(file)) {
          throw new Error(`${environment.path}: dead link ${link}`)
        }
        const place = relative(join(docs, '..'), file)
        tokens[index].attrSet('href', `${repository}/blob/main/${place}${anchor ? `#${anchor}` : ''}`)
      }
    }
    return otherwise(tokens, index, options, environment, self)
  }
}

/**
 * Tables that are wider than the page scroll within themselves, and can be reached with the keyboard. A header without a
 * word is a cell like others: it would be read aloud as a name.
 */
export function scrollingTables(markdown: MarkdownIt) {
  markdown.renderer.rules.table_open = () => '<div class="scroll" role="group" aria-label="Table" tabindex="0"><table>\n'
  markdown.renderer.rules.table_close = () => '</table></div>\n'
  markdown.core.ruler.push('headers without a word', (state) => {
    state.tokens.forEach((token, index) => {
      if (token.type === 'th_open' && !state.tokens[index + 1].content) {
        token.tag = state.tokens[index + 2].tag = 'td'
      }
    })
  })
}

/** The anchors of headings, as GitHub makes them. */
export function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, '')
    .trim()
    .replaceAll(' ', '-')
}
