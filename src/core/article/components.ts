import { CHANNELS } from '#schemas/article.ts'
import type { LocalizedText } from '#schemas/locale.ts'

/** What a component's attribute may hold; all are written as plain strings. */
export type AttributeKind =
  | 'text'
  | 'slug'
  | 'date'
  | 'team'
  | 'channel'
  | 'article'
  | 'heading'
  | 'image'
  | 'term'
  | 'node'

export type AttributeDeclaration = Readonly<{
  kind: AttributeKind
  required: boolean
  about: LocalizedText
  values?: readonly string[]
}>

/** A component writers can use: the one place its name, attributes and place in an article are written. */
export type ComponentDeclaration = Readonly<{
  name: string
  /** block: on lines of its own; inline: within a sentence; both: either. */
  display: 'block' | 'inline' | 'both'
  attributes: Readonly<Record<string, AttributeDeclaration>>
  /** anything, nothing, one list, or only the named components. */
  children: 'any' | 'none' | 'list' | readonly string[]
  /** Components it must stand directly in. Absent: anywhere. */
  parents?: readonly string[]
  about: LocalizedText
  /** A snippet that a writer can copy. */
  example: LocalizedText
}>

const attribute = (kind: AttributeKind, ja: string, en: string): AttributeDeclaration => ({
  kind,
  required: true,
  about: { ja, en },
})
const optional = (kind: AttributeKind, ja: string, en: string): AttributeDeclaration => ({
  ...attribute(kind, ja, en),
  required: false,
})
const same = (text: string): LocalizedText => ({ ja: text, en: text })

const team = attribute(
  'team',
  '引き継ぐチーム（teams.yaml の id）。',
  'The team that takes over (id from teams.yaml).',
)
const channel: AttributeDeclaration = {
  ...optional('channel', '勧めたい連絡手段。', 'The channel to use.'),
  values: CHANNELS,
}
const nodeId = attribute(
  'slug',
  'この節の名前。木の中で一つだけ。',
  'Name of the node, unique in the article.',
)
const nodeTitle = attribute('text', '読者が見る見出し。', 'The heading readers see.')

/** Every component an article may contain. The gate, the renderers, the guide and the editor all read this. */
export const COMPONENTS: readonly ComponentDeclaration[] = [
  {
    name: 'Note',
    display: 'block',
    attributes: {},
    children: 'any',
    about: { ja: '知っておくと役に立つ補足。', en: 'Something useful to know on the side.' },
    example: {
      ja: '<Note>\n\n反映まで5分ほどかかります。\n\n</Note>',
      en: '<Note>\n\nIt takes about five minutes.\n\n</Note>',
    },
  },
  {
    name: 'Warning',
    display: 'block',
    attributes: {},
    children: 'any',
    about: { ja: '見落とすと困る注意。', en: 'Something that does harm if missed.' },
    example: {
      ja: '<Warning>\n\n保存していないデータは消えます。\n\n</Warning>',
      en: '<Warning>\n\nUnsaved work is lost.\n\n</Warning>',
    },
  },
  {
    name: 'Steps',
    display: 'block',
    attributes: {},
    children: 'list',
    about: { ja: '順番に行う手順。番号付きリストを囲みます。', en: 'Steps in order; wraps a numbered list.' },
    example: {
      ja: '<Steps>\n\n1. 設定を開きます。\n2. 「パスワード」を選びます。\n\n</Steps>',
      en: '<Steps>\n\n1. Open Settings.\n2. Choose Password.\n\n</Steps>',
    },
  },
  {
    name: 'Tabs',
    display: 'block',
    attributes: {
      group: optional(
        'slug',
        '同じ名前のタブは選択が揃います（例 os）。',
        'Tabs of one group switch together (os).',
      ),
    },
    children: ['Tab'],
    about: { ja: '環境ごとの説明を切り替えるタブ。', en: 'One explanation for each environment.' },
    example: {
      ja: '<Tabs group="os">\n<Tab label="Windows">\n\nスタートを開きます。\n\n</Tab>\n<Tab label="macOS">\n\nアップルメニューを開きます。\n\n</Tab>\n</Tabs>',
      en: '<Tabs group="os">\n<Tab label="Windows">\n\nOpen Start.\n\n</Tab>\n<Tab label="macOS">\n\nOpen the Apple menu.\n\n</Tab>\n</Tabs>',
    },
  },
  {
    name: 'Tab',
    display: 'block',
    attributes: { label: attribute('text', 'タブの名前。', 'Name of the tab.') },
    children: 'any',
    parents: ['Tabs'],
    about: { ja: 'Tabs の中の一枚。', en: 'One panel of Tabs.' },
    example: same('<Tab label="Windows">\n\n…\n\n</Tab>'),
  },
  {
    name: 'Checklist',
    display: 'block',
    attributes: {
      id: attribute('slug', '印を覚えておくための名前。', 'A name under which ticks are remembered.'),
    },
    children: 'list',
    about: { ja: '印を付けられるリスト。', en: 'A list whose points can be ticked off.' },
    example: {
      ja: '<Checklist id="first-day">\n\n- PCを受け取る\n- パスワードを決める\n\n</Checklist>',
      en: '<Checklist id="first-day">\n\n- Collect your computer\n- Choose a password\n\n</Checklist>',
    },
  },
  {
    name: 'Troubleshoot',
    display: 'block',
    attributes: { title: attribute('text', '切り分けの題。', 'What is being narrowed down.') },
    children: ['Question', 'Answer', 'Handover'],
    about: {
      ja: '質問に答えて進む切り分け。最初の Question から始まります。',
      en: 'A decision tree. The first Question is where it begins.',
    },
    example: {
      ja: '<Troubleshoot title="画面が真っ暗なときの切り分け">\n<Question id="lamp" title="電源ランプは点いていますか？">\n<Choice label="点いていない" to="adapter" />\n<Choice label="点いている" to="repair" />\n</Question>\n<Answer id="adapter" title="電源をつなぎ直す">\n\n1. アダプターを抜き、挿し直します。\n\n</Answer>\n<Handover id="repair" team="service-desk" title="修理を手配します" />\n</Troubleshoot>',
      en: '<Troubleshoot title="The screen stays black">\n<Question id="lamp" title="Is the power light on?">\n<Choice label="No" to="adapter" />\n<Choice label="Yes" to="repair" />\n</Question>\n<Answer id="adapter" title="Reconnect the power">\n\n1. Unplug the adapter and plug it in again.\n\n</Answer>\n<Handover id="repair" team="service-desk" title="We arrange a repair" />\n</Troubleshoot>',
    },
  },
  {
    name: 'Question',
    display: 'block',
    attributes: { id: nodeId, title: nodeTitle },
    children: 'any',
    parents: ['Troubleshoot'],
    about: { ja: '切り分けの質問。Choice で次へ進みます。', en: 'A question of the tree; choices lead on.' },
    example: same('<Question id="lamp" title="…">\n<Choice label="…" to="adapter" />\n</Question>'),
  },
  {
    name: 'Choice',
    display: 'block',
    attributes: {
      label: attribute('text', '読者が選ぶ答え。', 'The answer readers choose.'),
      to: attribute('node', '次に進む節の id。', 'The id of the node it leads to.'),
    },
    children: 'none',
    parents: ['Question'],
    about: { ja: '質問への答えの一つ。', en: 'One answer to a question.' },
    example: same('<Choice label="…" to="adapter" />'),
  },
  {
    name: 'Answer',
    display: 'block',
    attributes: { id: nodeId, title: nodeTitle },
    children: 'any',
    parents: ['Troubleshoot'],
    about: { ja: '切り分けの行き着く解決策。', en: 'Where the tree ends: what to do.' },
    example: same('<Answer id="adapter" title="…">\n\n1. …\n\n</Answer>'),
  },
  {
    name: 'Handover',
    display: 'block',
    attributes: { id: nodeId, title: nodeTitle, team, channel },
    children: 'any',
    parents: ['Troubleshoot'],
    about: { ja: '切り分けの行き着く引き継ぎ先。', en: 'Where the tree ends: who takes over.' },
    example: same('<Handover id="repair" team="service-desk" title="…" />'),
  },
  {
    name: 'Figure',
    display: 'block',
    attributes: {
      src: attribute('image', '画像への相対パス。', 'Relative path of the image.'),
      alt: attribute(
        'text',
        '画像が見えない人への説明。',
        'What the image shows, for those who cannot see it.',
      ),
      caption: optional('text', '画像の下の説明。', 'Text below the image.'),
    },
    children: 'none',
    about: { ja: '説明付きの図。', en: 'An image with a caption.' },
    example: {
      ja: '<Figure src="../../../images/account/sign-in.svg" alt="サインイン画面" caption="右下の「次へ」を選びます" />',
      en: '<Figure src="../../../images/account/sign-in.svg" alt="The sign-in screen" caption="Choose Next at the lower right" />',
    },
  },
  {
    name: 'Kbd',
    display: 'inline',
    attributes: {},
    children: 'any',
    about: { ja: 'キーボードのキー。', en: 'Keys on the keyboard.' },
    example: same('<Kbd>Ctrl+C</Kbd>'),
  },
  {
    name: 'Escalate',
    display: 'block',
    attributes: { team, channel },
    children: 'none',
    about: { ja: '解決しないときの連絡先。', en: 'Whom to reach when this did not help.' },
    example: same('<Escalate team="service-desk" channel="phone" />'),
  },
  {
    name: 'Internal',
    display: 'both',
    attributes: {},
    children: 'any',
    about: { ja: '社内向けサイトにだけ出る部分。', en: 'Shown on the internal site only.' },
    example: {
      ja: '<Internal>\n\n内線 2400\n\n</Internal>',
      en: '<Internal>\n\nExtension 2400\n\n</Internal>',
    },
  },
  {
    name: 'Partner',
    display: 'both',
    attributes: {},
    children: 'any',
    about: {
      ja: '委託先向けと社内向けのサイトにだけ出る部分。',
      en: 'Shown on the partner and internal sites only.',
    },
    example: same('<Partner>\n\n…\n\n</Partner>'),
  },
  {
    name: 'Until',
    display: 'both',
    attributes: {
      date: attribute('date', '表示する最後の日（YYYY-MM-DD）。', 'The last day it is shown (YYYY-MM-DD).'),
    },
    children: 'any',
    about: { ja: '期限を過ぎると消える部分。', en: 'Something that goes away after a day.' },
    example: {
      ja: '<Until date="2026-12-28">\n\n年末調整の受付中です。\n\n</Until>',
      en: '<Until date="2026-12-28">\n\nYear-end adjustment is open.\n\n</Until>',
    },
  },
  {
    name: 'Term',
    display: 'inline',
    attributes: { id: attribute('term', '用語の id（glossary.yaml）。', 'Id of the word in glossary.yaml.') },
    children: 'any',
    about: { ja: '説明の付いた用語。', en: 'A word with its explanation.' },
    example: same('<Term id="mfa">MFA</Term>'),
  },
  {
    name: 'Include',
    display: 'block',
    attributes: {
      article: attribute('article', '引用する記事の id。', 'Id of the article to take from.'),
      section: optional('heading', '引用する見出し。', 'The heading whose section is taken.'),
    },
    children: 'none',
    about: { ja: '他の記事の一節をそのまま出します。', en: 'Shows a section of another article.' },
    example: {
      ja: '<Include article="account/reset-password" section="手順" />',
      en: '<Include article="account/reset-password" section="steps" />',
    },
  },
]

/** The components by name. */
export const COMPONENTS_BY_NAME: ReadonlyMap<string, ComponentDeclaration> = new Map(
  COMPONENTS.map(component => [component.name, component]),
)
