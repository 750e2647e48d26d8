import { createRandom, type Random } from '../../../scripts/sample/random.ts'

export type Labelled = {
  readonly text: string
  readonly spans: readonly { readonly kind: string; readonly start: number; readonly end: number }[]
}

/** Two halves with no template and no surname in common: rules are tuned on the first. The second was mended once from its totals by kind, so it is no longer untouched. */
const HALVES = {
  tuned: {
    surnames:
      '佐藤 高橋 伊藤 山本 小林 吉田 佐々木 松本 木村 清水 森 橋本 石川 前田 後藤 長谷川 近藤 遠藤 藤井 福田 三浦 中川 竹内 和田 石田 上野 柴田 工藤 宮崎 内田 大野 今井 武田 千葉 野口 増田 小松 新井 松尾 柊木 鷲見 蓬田 鴨志田 塩原 有馬 八重樫 妹尾',
    given: '翔太 陽子 健一 直樹 恵子 亮 真由美 誠 悠斗 葵 千尋 和也 沙織 博之 圭介 あかり',
    templates: [
      'お世話になっております。営業部の[name]です。VPNにつながりません。',
      '[name]様\nお問い合わせありがとうございます。担当の[name]と申します。',
      '[name]さんのPCが起動しないそうです。携帯[phone]に折り返しをお願いします。',
      '氏名：[full]\n社員番号：[employee-id]\n内容：パスワードを忘れました。皆さんに確認しましたが同様でした。',
      '連絡先は[phone]、メールは[mail]です。製品のバージョンは 4.2.1.0 です。',
      '送付先：[postal] [address] までお願いします。[name]宛です。',
      'パスワードは[secret]です。受付番号 202604010123 でした。',
      '生年月日：[birth-date]、マイナンバー [my-number] を誤って送りました。',
      '[name]課長に承認いただき、経理の[name]さんへ回しました。様子を見ます。',
      'カード番号 [card] が使えません。注文番号は 1234-5678-9012 です。',
      '振込先は みなと銀行 本店 普通 [bank-account] 名義 カ）ミドリです。',
      'PCのIPアドレスは[ip]、MACは[mac]です。ポート番号は8080です。',
      'C:\\Users\\[account]\\Documents に保存できません。\\\\[host]\\share も開けません。',
      '--------------------\nはるにれ計装株式会社 総務部\n[full]\nTEL: [phone] FAX: [phone]\nE-mail: [mail]\n--------------------',
      '[name]が対応しましたが解決せず、[name]に引き継ぎます。仕様の確認が必要です。',
      '昨日 [full]（[kana]）様よりお電話あり。至急対応とのこと。ご担当者様へ共有します。',
      'URLは https://example.co.jp/reset?token=[secret]&lang=ja です。',
    ],
  },
  second: {
    surnames:
      '鈴木 田中 渡辺 中村 加藤 山田 山口 井上 林 斎藤 山崎 阿部 池田 山下 小川 岡田 村上 坂本 青木 西村 太田 藤原 岡本 松田 中野 原田 小野 田村 金子 中山 森田 上田 原 酒井 横山 宮本 谷口 丸山 高田 藤本 村田 河野 杉山 楢原 雨宮 猪狩 蛯名 久我 朝倉 神宮寺 粟野',
    given: '美咲 大輔 さくら 由美 拓也 浩二 彩香 智子 康平 隆 麻衣 久美子 慎一 学 結衣 奈々 瑞穂 創',
    templates: [
      'お疲れ様です、品質保証課の[name]です。プリンターが動かず困っています。',
      'いつもお世話になっております。[name]と申します。請求書の件でご連絡しました。',
      '[name]様\n\nご連絡ありがとうございます。ニレボードサポートの[name]でございます。\n多様な原因が考えられます。',
      'お名前：[full]\n電話番号：[phone]\nメールアドレス：[mail]\n型番：NB-2200-15',
      '折り返しは[phone]（[name]）までお願いいたします。内容は別紙のとおりです。',
      '住所変更をお願いします。新住所は [postal] [address] です。',
      '仮のPWは「[secret]」でした。変更済みです。問い合わせ番号は 0012345 です。',
      '従業員番号は[employee-id]、[birth-date]生まれです。',
      '[name]部長と[name]さんも同じ症状です。お客様への影響はありません。',
      '個人番号（[my-number]）を記載した書類を紛失しました。',
      'クレジットカード [card] の有効期限が切れました。伝票番号 98-7654-3210 です。',
      '口座番号：[bank-account] 名義を変更したいです。金額は 1,234,567 円です。',
      '端末のIPは [ip] で、[mac] のアダプターです。ビルド 22631.3447 です。',
      'サーバー \\\\[host]\\data に[account]でログインできません。ログインID：[account]',
      'よろしくお願いいたします。\n━━━━━━━━━━\n[full]\n株式会社みずほ計測 営業推進部\n電話 [phone]\nMail: [mail]\n━━━━━━━━━━',
      '[name]に確認したところ、[name]へ依頼済みとのことです。模様替えは来週です。',
      '[full]様（フリガナ：[kana]）のアカウントを作成してください。業者様は不要です。',
      '共有リンク https://files.example.jp/s?sig=[secret] が開けません。',
    ],
  },
} as const

const KANA = ['ヤマダ タロウ', 'サトウ ハナコ', 'スズキ イチロウ', 'タナカ ユミ', 'コバヤシ ケン']
const ADDRESSES = [
  '東京都港区芝公園四丁目2番8号',
  '長野県上田市踏入2-16-24',
  '大阪市北区梅田3-1-3 大阪ビル5階',
  '神奈川県横浜市西区みなとみらい2-2-1',
  '札幌市中央区北一条西2丁目1番地',
  '福岡県福岡市博多区博多駅前1-2-3 コーポ青葉201号室',
  'さいたま市大宮区桜木町1-7-5',
]

/** Texts of one half, with the place and kind of every personal datum in them. */
export function japaneseSet(half: keyof typeof HALVES, count: number): readonly Labelled[] {
  const random = createRandom(half === 'tuned' ? 11 : 77)
  const { surnames, given, templates } = HALVES[half]
  const lists = { surnames: surnames.split(' '), given: given.split(' ') }
  return Array.from({ length: count }, () => {
    let text = ''
    const spans: { kind: string; start: number; end: number }[] = []
    for (const piece of random.pick(templates).split(/(\[[a-z-]+\])/)) {
      const slot = /^\[([a-z-]+)\]$/.exec(piece)?.[1]
      if (slot === undefined) text += piece
      else {
        const datum = datumOf(slot, lists, random)
        const kind = slot === 'full' || slot === 'kana' ? 'name' : slot
        spans.push({ kind, start: text.length, end: text.length + datum.length })
        text += datum
      }
    }
    return { text, spans }
  })
}

function datumOf(
  slot: string,
  lists: { surnames: readonly string[]; given: readonly string[] },
  random: Random,
): string {
  const digits = (count: number) => Array.from({ length: count }, () => random.below(10)).join('')
  switch (slot) {
    case 'name':
      return random.pick(lists.surnames)
    case 'full':
      return `${random.pick(lists.surnames)}${random.pick([' ', '　', ''])}${random.pick(lists.given)}`
    case 'kana':
      return random.pick(KANA)
    case 'phone':
      return random.pick([
        `090-${digits(4)}-${digits(4)}`,
        `03-${1000 + random.below(9000)}-${digits(4)}`,
        `080${1 + random.below(9)}${digits(7)}`,
        `０９０－${wide(digits(4))}－${wide(digits(4))}`,
        `026-2${digits(2)}-${digits(4)}`,
        `+81-90-${digits(4)}-${digits(4)}`,
      ])
    case 'mail':
      return `${random.pick(['t.sato', 'yamada_h', 'info-2', 'k.tanaka99'])}@${random.pick(['example.co.jp', 'mail.example.jp', 'example.com'])}`
    case 'postal':
      return `〒${digits(3)}-${digits(4)}`
    case 'address':
      return random.pick(ADDRESSES)
    case 'secret':
      return `${random.pick(['Haru', 'nire', 'Kb'])}${digits(4)}${random.pick(['!x', '#Q', 'zZ9'])}`
    case 'employee-id':
      return `${random.pick(['H', 'A', ''])}${digits(5)}`
    case 'birth-date':
      return random.pick(['1985年4月2日', '昭和55年12月3日', '1990/07/15', '平成3年1月20日'])
    case 'my-number':
      return withCheckDigit(digits(11))
    case 'card':
      return luhn(`4${digits(14)}`, random.pick(['', ' ', '-']))
    case 'bank-account':
      return digits(7)
    case 'ip':
      return `192.168.${random.below(256)}.${1 + random.below(250)}`
    case 'mac':
      return Array.from({ length: 6 }, () => (16 + random.below(240)).toString(16)).join(
        random.pick([':', '-']),
      )
    case 'account':
      return random.pick(['t.sato', 'h-yamada', 'suzuki01'])
    case 'host':
      return random.pick(['fs01', 'NAGANO-FS', 'srv-file2'])
    default:
      throw new Error(`No datum for ${slot}`)
  }
}

function wide(text: string): string {
  return text.replace(/\d/g, char => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
}

function luhn(start: string, gap: string): string {
  let sum = 0
  for (let index = 0; index < start.length; index += 1) {
    const digit = Number(start[start.length - 1 - index])
    const doubled = index % 2 === 0 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return `${start}${(10 - (sum % 10)) % 10}`.replace(/(\d{4})(?=\d)/g, `$1${gap}`)
}

function withCheckDigit(eleven: string): string {
  let sum = 0
  for (let n = 1; n <= 11; n += 1) sum += Number(eleven[11 - n]) * (n <= 6 ? n + 1 : n - 5)
  return `${eleven}${sum % 11 <= 1 ? 0 : 11 - (sum % 11)}`
}
