// What stands beside every page, in the order for a reader: a test holds that no page is missing.
import { readdirSync, readFileSync } from 'node:fs'

const decisions = new URL('../decisions/', import.meta.url)

/** The title of a decision without its number. */
function title(file: string): string {
  const [first] = readFileSync(new URL(file, decisions), 'utf8').split('\n', 1)
  return first.replace(/^# (\d+):? /, '$1 ').replaceAll('`', '')
}

function decisionItems() {
  return readdirSync(decisions)
    .filter((file) => /^\d{4}-.*\.md$/.test(file))
    .sort()
    .map((file) => ({ text: title(file), link: `/decisions/${file.replace('.md', '')}` }))
}

export const menu = [
  {
    text: 'Start',
    items: [
      { text: 'What it is', link: '/' },
      { text: 'Who this is not for', link: '/who-this-is-not-for' },
      { text: 'Install', link: '/install' },
      { text: 'A first course', link: '/first-course' }
    ]
  },
  {
    text: 'Your own',
    items: [
      { text: 'Protocol', link: '/own-protocol' },
      { text: 'Exercise', link: '/own-exercise' },
      { text: 'Scale', link: '/own-scale' },
      { text: 'Language', link: '/languages' },
      { text: 'Store', link: '/own-store' }
    ]
  },
  {
    text: 'Working with it',
    items: [
      { text: 'Testing', link: '/testing' },
      { text: 'Correcting', link: '/corrections' },
      { text: 'Storing and erasing', link: '/records' },
      { text: 'Exercises', link: '/exercises' },
      { text: 'Measures and fidelity', link: '/measures' },
      { text: 'Planning', link: '/planning' },
      { text: 'The way home', link: '/way-home' },
      { text: 'The least repair', link: '/repairs' },
      { text: 'Reports', link: '/reports' },
      { text: 'Tables', link: '/tables' },
      { text: 'Process mining', link: '/process-mining' },
      { text: 'FHIR', link: '/fhir' },
      { text: 'Bundles from elsewhere', link: '/fhir-foreign' },
      { text: 'Cases', link: '/cases' },
      { text: 'Playing a course', link: '/play' },
      { text: 'The workbench', link: '/workbench' }
    ]
  },
  {
    text: 'Reference',
    items: [
      { text: 'The journal', link: '/journal' },
      { text: 'The rules', link: '/rules' },
      { text: 'The protocols', link: '/protocols' },
      { text: 'Clinical sources', link: '/sources' },
      { text: 'Verification', link: '/verification' },
      { text: 'Performance', link: '/performance' },
      { text: 'Javadoc', link: '/api/index.html', target: '_self' }
    ]
  },
  {
    text: 'The project',
    items: [
      { text: 'Roadmap', link: '/roadmap' },
      { text: 'Good first issues', link: '/good-first-issues' },
      { text: 'Decisions', link: '/decisions/', collapsed: true, items: decisionItems() }
    ]
  }
]
