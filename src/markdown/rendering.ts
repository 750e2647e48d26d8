import type GithubSlugger from 'github-slugger'
import type { Definition, Root, RootContent } from 'mdast'
import type { Article } from '#core/article/article.ts'
import type { ComponentNode } from '#core/article/component-node.ts'
import type { Settings } from '#core/article/content.ts'
import type { Html } from '#core/html/html.ts'
import type { Audience } from '#schemas/audience.ts'
import type { CalendarDate } from '#schemas/calendar-date.ts'
import type { Locale } from '#schemas/locale.ts'

export type Heading = Readonly<{ depth: number; id: string; text: string }>

/** What the site knows of an article someone links to. `article` is needed where it is included. */
export type Found = Readonly<{ visible: boolean; title: string; url: string; article?: Article | undefined }>
export type Lookup = (id: string, locale: Locale) => Found | undefined

/** Where an image below content/images/ is served, and its size in pixels. */
export type ImageFile = Readonly<{ url: string; width?: number | undefined; height?: number | undefined }>
export type FindImage = (path: string) => ImageFile | undefined

/** What rendering one article gathers on its way. */
export type Gathered = {
  text: string[]
  headings: Heading[]
  images: Set<string>
  links: Set<string>
  includes: Set<string>
  slugger: GithubSlugger
  /** Depth of the heading under which we are: 1 is the page's own title. */
  depth: number
}

/** What a component's renderer gets: the article whose text it stands in, the build, and how to render children. */
export type Rendering = Readonly<{
  article: Article
  audience: Audience
  today: CalendarDate | undefined
  settings: Settings
  lookup: Lookup
  findImage: FindImage
  definitions: ReadonlyMap<string, Definition>
  /** Articles being included, outermost first: one that comes again is a cycle. */
  including: readonly string[]
  gathered: Gathered
  blocks: (nodes: readonly RootContent[]) => Html
  inline: (nodes: readonly RootContent[]) => Html
  /** Adds a text that is no node of the tree (a title, a label) to the searchable text. */
  say: (text: string) => void
  /** Renders nodes of another article's tree in this place. */
  renderOther: (article: Article, root: Root, nodes: readonly RootContent[]) => Html
}>

/** Turns a component into HTML that works without JavaScript. */
export type ComponentRenderer = (node: ComponentNode, on: Rendering) => Html
