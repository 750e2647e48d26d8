import type { Locale } from '#schemas/locale.ts'

const ja = {
  title: '運用の手引き',
  lead: '記事を書く人、見直す人、窓口を率いる人のための手引きです。社内向けのサイトにだけ載ります。',
  ways: '考え方と進め方',
  reference: '調べる',
  components: '記事で使える部品',
  componentsLead:
    '記事に書ける部品のすべてです。左が書き方、右が読者の見る姿です。どれもJavaScriptがなくても読めます。',
  rules: '点検の規則',
  rulesLead:
    '`npm run check` が記事を点検する規則です。引っかかったら、良い例と直したい例を見比べてください。',
  fields: '記事の先頭に書く項目',
  fieldsLead:
    '記事の先頭、「---」で囲んだ部分に書く項目です。太字は必ず書くもの、ほかは書かなくてよいものです。',
  source: '書き方',
  shown: '読者の見る姿',
  attributes: '属性',
  needed: '必須',
  notNeeded: '任意',
  standsIn: (parents: string) => `${parents} の中に書きます。`,
  seenIn: (parent: string) => `姿は ${parent} の例で確かめられます。`,
  ok: '良い例',
  bad: '直したい例',
  filterRules: '規則をしぼり込む',
  filterFields: '項目をしぼり込む',
  field: '項目',
  what: '書くこと',
  allowed: '書ける値',
  edit: 'この手引きの修正を提案する',
  contents: '手引き',
}

export type GuideWords = typeof ja

const en: GuideWords = {
  title: 'Guide',
  lead: 'For those who write articles, review them, or lead the desk. It appears on the internal site only.',
  ways: 'Ways of working',
  reference: 'Look up',
  components: 'Components of articles',
  componentsLead:
    'Every component an article can hold: how it is written, and what readers see. All of them read well without JavaScript.',
  rules: 'Rules of the check',
  rulesLead:
    'The rules by which `npm run check` reads an article. If one stops you, compare the good example with the one to mend.',
  fields: 'Fields above the text',
  fieldsLead:
    'What stands between the two lines of “---” at the top of an article. Bold ones are needed, the others may be left out.',
  source: 'Written',
  shown: 'Shown',
  attributes: 'Attributes',
  needed: 'needed',
  notNeeded: 'optional',
  standsIn: parents => `Stands in ${parents}.`,
  seenIn: parent => `See the example of ${parent} for how it looks.`,
  ok: 'Good',
  bad: 'To mend',
  filterRules: 'Narrow down the rules',
  filterFields: 'Narrow down the fields',
  field: 'Field',
  what: 'What to write',
  allowed: 'Allowed',
  edit: 'Suggest a fix to this guide',
  contents: 'Guide',
}

/** The words of the guide's own pages. */
export const GUIDE_WORDS: Readonly<Record<Locale, GuideWords>> = { ja, en }
