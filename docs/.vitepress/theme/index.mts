import { withBase } from 'vitepress'
import theme from 'vitepress/theme-without-fonts'
import { h } from 'vue'
import './style.css'

/** Where there is no page. The theme's own has no main part, which readers of the screen jump to. */
const NoSuchPage = () =>
  h('main', { class: 'vp-doc no-such-page' }, [
    h('h1', 'There is no such page'),
    h('p', ['Search for it above, or go to ', h('a', { href: withBase('/') }, 'the front page'), '.'])
  ])

export default {
  extends: theme,
  Layout: () => h(theme.Layout, null, { 'not-found': NoSuchPage })
}
