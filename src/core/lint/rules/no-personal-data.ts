import { messageAt } from '../message-at.ts'
import { hitsAnywhere } from '../prose.ts'
import type { ArticleRule, Finding, LintSettings } from '../rule.ts'

/**
 * ja: 個人のメールアドレス、個人の電話番号、社員番号は記事に書きません。人は入れ替わり、記事は残ります。チームの連絡先は teams.yaml に書きます。
 * en: No mail addresses, phone numbers or employee ids of people. People move on and articles stay; contacts of teams go into teams.yaml.
 *
 * @example ok ja
 * 窓口は desk@example.com です。例のアドレスは taro@example.co.jp です。
 * @example ok en
 * Write to press@acme-corp.com or tts-travel@acme-corp.com, and install react-images@1.0.0.
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
    const say = (hit: ReturnType<typeof hitsAnywhere>[number], ja: string, en: string): Finding =>
      messageAt(article, hit.node, 'no-personal-data', {
        text: { ja: `${ja}「${hit.found}」があります。`, en: `Unexpected ${en} "${hit.found}".` },
        fix: {
          ja: 'チームの窓口に置き換えるか、例示には example.com や 03-0000-0000 を使ってください。',
          en: 'Name the team instead; in examples use example.com or 555-0100.',
        },
      })
    const mails = (subject.source.includes('@') ? hitsAnywhere(subject, MAIL) : []).filter(({ found }) => {
      const [name = '', host = ''] = found.toLowerCase().split('@')
      return (
        !known.has(found.toLowerCase()) &&
        /\.[a-z]{2,}$/.test(host) &&
        !EXAMPLE_HOST.test(host) &&
        !ROLE.test(name)
      )
    })
    const phones = hitsAnywhere(subject, PHONE).filter(({ found }) => {
      const digits = found.replace(/\D/g, '')
      return !known.has(digits) && !/0000|555-?01\d\d|^0120|^0800|^0570|^050/.test(found)
    })
    return [
      ...mails.map(hit =>
        PERSON.test(hit.found)
          ? say(hit, '個人のものらしいメールアドレス', 'personal mail address')
          : {
              ...say(hit, 'teams.yaml にないメールアドレス', 'mail address that no team has'),
              severity: 'warning' as const,
              fix: TEAM_MAIL,
            },
      ),
      ...phones.map(hit => say(hit, '個人のものらしい電話番号', 'personal phone number')),
      ...(EMPLOYEE_WORD.test(subject.source) ? hitsAnywhere(subject, EMPLOYEE) : []).map(hit =>
        say(hit, '社員番号らしいもの', 'employee id'),
      ),
    ]
  },
}

const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g
const EXAMPLE_HOST =
  /^(?:your-?)?domain\.|(?:^|\.)example(?:\.(?:com|org|net|jp|co\.jp|ne\.jp|or\.jp))?$|\.(?:test|invalid|localhost)$/
const TEAM_MAIL = {
  ja: 'チームの窓口なら teams.yaml の contacts に書き、人のものなら消してください。例示には example.com を使います。',
  en: "If it is a team's, add it to its contacts in teams.yaml; if a person's, remove it. In examples use example.com.",
}
/** A given name and a family name, or an initial and one. */
const PERSON = /^[a-z]{1,20}[._][a-z]{2,20}\d{0,4}@/i
/** Mailboxes of a role or a team, and names that stand for the reader's own: no person moves on with them. */
const ROLE =
  /(?:^|[._+-]|it|my|your)(?:abuse|account(?:s|ing)?|admin(?:istrator)?|alerts?|apply|billing|booking|careers?|ciso|compliance|contact|csirt|customer|desk|dev|dpo|enquir(?:y|ies)|events?|facilit(?:y|ies)|feedback|finance|general|group|hello|help(?:desk)?|hr|info|inquir(?:y|ies)|invoices?|it|jobs|legal|list|mail(?:er-daemon|ing)?|marketing|media|name|news(?:letter)?|notifications?|no-?reply|office|oncall|operations|ops|orders?|pay(?:ments|roll)|postmaster|press|privacy|procurement|reception|recruit(?:ing|ment)?|registration|report|request|root|sales|secretariat|security|service(?:desk)?|shop|soumu|staff|subscribe|support|sysadmin|team|tech|training|travel|user(?:name)?|webmaster|welcome|email|madoguchi|jinji|keiri|eigyo|koho|joho)s?(?:$|[._+\d-])|(?:servicedesk|helpdesk|compliance|support|team)$/
const PHONE = /(?<![\d-])(?:\+81[- ]?\d{1,3}|0\d{1,3})[- ]\d{2,4}[- ]\d{4}(?![\d-])/g
const EMPLOYEE_WORD = /員番号|emp/i
const EMPLOYEE =
  /(?:社員番号|従業員番号|employee (?:id|number)(?: is)?|EMP-?)[:： ]{0,3}[A-Z]{0,4}-?\d{5,8}/gi

function contactsOf({ teams }: LintSettings): ReadonlySet<string> {
  const values = teams.flatMap(team => team.contacts.map(contact => contact.value.toLowerCase()))
  return new Set([...values, ...values.map(value => value.replace(/\D/g, ''))])
}
