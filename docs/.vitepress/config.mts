import { defineConfig } from 'vitepress'
import { menu } from './menu.mts'
import { repository, repositoryLinks, scrollingTables, slug } from './repository.mts'

export default defineConfig({
  title: 'ipt',
  description: 'Interpersonal psychotherapy as a Java library',
  lang: 'en',
  base: '/ipt/',
  outDir: '../target/site/ipt',
  cacheDir: '../target/site-cache',
  rewrites: {
    'README.md': 'index.md',
    'decisions/README.md': 'decisions/index.md'
  },
  router: { prefetchLinks: false }, // or each page fetches dozens of others that nobody may read
  markdown: {
    anchor: { slugify: slug },
    languageAlias: { answers: 'shellsession' },
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config(markdown) {
      repositoryLinks(markdown)
      scrollingTables(markdown)
    }
  },
  themeConfig: {
    nav: [
      { text: 'Install', link: '/install' },
      { text: 'A first course', link: '/first-course' },
      { text: 'Javadoc', link: '/api/index.html', target: '_self' }
    ],
    sidebar: menu,
    outline: [2, 3],
    search: { provider: 'local' },
    socialLinks: [{ icon: 'github', link: repository, ariaLabel: 'The repository on GitHub' }],
    footer: { message: 'Not a medical device. Apache License 2.0.' }
  }
})
