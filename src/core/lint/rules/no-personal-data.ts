import { messageAt } from '../message-at.ts'
import { hitsAnywhere } from '../prose.ts'
import type { ArticleRule, Finding, LintSettings } from '../rule.ts'

/**
 * ja: 個人のメールアドレス、個人の電話番号、社員番号は記事に書きません。人は入れ替わり、記事は残ります。チームの連絡先は teams.yaml に書きます。
 * en: No mail addresses, phone numbers or employee ids of people. People move on and articles stay; contacts of teams go into teams.yaml.
 *
 * @example ok ja
 * 窓口は desk@example.com です。例のアドレスは taro@example.co.jp です。
 * @example bad ja
 * 担当は yamada.taro@kaisha.co.jp です。
 * @example bad ja
 * 山田の携帯は 090-1234-5678 です。
 * @example bad en
 * Ask jane.doe@acme-corp.com about it.
 * @example bad en
 * His employee id is EMP-204518.
 */
export const noPersonalData: ArticleRule = {
  id: 'no-personal-data',
  check: (subject, settings) => {
    const { article } = subject
    const known = contactsOf(settings)
    const shared = new Set([
      'info',
      'support',
      'help',
      'helpdesk',
      'desk',
      'sales',
      'abuse',
      'security',
      'admin',
    ])
    const say = (hit: ReturnType<typeof hitsAnywhere>[number], ja: string, en: string): Finding =>
      messageAt(article, hit.node, 'no-personal-data', {
        text: { ja: `${ja}「${hit.found}」があります。`, en: `Unexpected ${en} "${hit.found}".` },
        fix: {
          ja: 'チームの窓口に置き換えるか、例示には example.com や 03-0000-0000 を使ってください。',
          en: 'Name the team instead; in examples use example.com or 555-0100.',
        },
      })
    const mails = hitsAnywhere(subject, MAIL).filter(({ found }) => {
      const [name = '', host = ''] = found.toLowerCase().split('@')
      return (
        !known.has(found.toLowerCase()) &&
        !EXAMPLE_HOST.test(host) &&
        !shared.has(name) &&
        !/no-?reply/.test(name)
      )
    })
    const phones = hitsAnywhere(subject, PHONE).filter(({ found }) => {
      const digits = found.replace(/\D/g, '')
      return !known.has(digits) && !/0000|555-?01\d\d|^0120|^0800|^0570|^050/.test(found)
    })
    return [
      ...mails.map(hit => say(hit, '個人のものらしいメールアドレス', 'personal mail address')),
      ...phones.map(hit => say(hit, '個人のものらしい電話番号', 'personal phone number')),
      ...hitsAnywhere(subject, EMPLOYEE).map(hit => say(hit, '社員番号らしいもの', 'employee id')),
    ]
  },
}

const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g
const EXAMPLE_HOST =
  /(?:^|\.)example(?:\.(?:com|org|net|jp|co\.jp|ne\.jp|or\.jp))?$|\.(?:test|invalid|localhost)$/
const PHONE = /(?<![\d-])(?:\+81[- ]?\d{1,3}|0\d{1,3})[- ]\d{2,4}[- ]\d{4}(?![\d-])/g
const EMPLOYEE =
  /(?:社員番号|従業員番号|employee (?:id|number)(?: is)?|EMP-?)[:： ]{0,3}[A-Z]{0,4}-?\d{5,8}/gi

function contactsOf({ teams }: LintSettings): ReadonlySet<string> {
  const values = teams.flatMap(team => team.contacts.map(contact => contact.value.toLowerCase()))
  return new Set([...values, ...values.map(value => value.replace(/\D/g, ''))])
}
