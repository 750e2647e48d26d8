import type { JapaneseHalf } from './japanese-half.ts'

/**
 * The commonest surnames in the plainest sentences, by another hand than the rules and the sets before: what most
 * tickets are like. First measured on 30 November 2026, after all rules were written: names .99 / 1.000.
 */
export const COMMON: JapaneseHalf = {
  seed: 1130_5,
  surnames: `
佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 清水 山崎 森 池田 橋本
阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 斉藤 福田 太田 西村 藤井 岡本 金子 藤原
三浦 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 原 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島
谷口 今井 工藤 増田 丸山 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 野口 武田 松井 千葉 菅原 岩崎 久保 木下 佐野 野村
松尾 市川 菊地 杉本 古川 大西 島田 水野 桜井 高野 渡部 吉川 山内 西田 飯田 菊池 西川 小松 北村 安田 五十嵐 川口 平田 関
中田 久保田 服部 東 岩田 土屋 川崎 福島 本田 辻 樋口 秋山 田口 永井 山中 中西 吉村 川上 石原 大橋 松岡 馬場 浜田 森本
星野 矢野 浅野 大島 松下 吉岡 小池 野田 荒木 大久保 熊谷 松浦 大谷 内藤 黒田
`,
  givenNames: `
大翔 蓮 太郎 健一 翔太 美咲 陽子 恵子 直樹 大輔 さくら 由美子 浩 誠 愛 優子 拓也 明美 健 結衣 和也 真由美 隆 智子
洋平 裕太 麻衣 茂 久美子 悠斗
`,
  foreign: [],
  templates: [
    'お世話になっております。[name]です。',
    '[name]さんのパソコンが起動しません。',
    '[name]様より電話で問い合わせがありました。',
    '担当者は[name]です。',
    '依頼者：[full]',
    '[full]のアカウントを作成してください。',
    '新入社員の[full]さんにメールアドレスを発行願います。',
    '[name]部長の承認が必要です。',
    '[name]に確認済みです。',
    '先ほど[name]が対応しました。',
    '[name]から引き継ぎました[name]です。',
    'CCに[name]さんと[name]さんを入れてください。',
    '営業部　[full]',
    '[name]課長からの依頼です。',
    '経理の[name]と申します。',
    '[name]さん、ありがとうございました。',
    '[full]様のご注文をキャンセルしてください。',
    '契約者名は[full]になっています。',
    '[name]氏のICカードが使えません。',
    'お客様名：[full]　様',
    '[name]が退職したため、権限を削除してください。',
    '電話を取ったのは[name]さんだったと思います。',
    '上司の[name]に相談したところ、許可が出ました。',
    '昨日、[name]さんに教えてもらった方法で直りました。',
    '[name]のPCにソフトを入れてください。',
    '以上、[name]より',
    '[name]：了解しました。',
    '→[name]さんへ転送',
    'この件は[name]さんに聞いてください。',
    '[name]主任が出張中のため代理で申請します。',
    '同じ部署の[name]も同様の症状です。',
    '[full]（人事部）の退職手続き',
    '受付担当 [name]',
    '情報システム部の[full]です。',
    '宛先：[name]様',
    '[name]、[name]、[name]の3名を追加してください。',
    '[name]先生の予定表が見られません。',
    '退職者：[full]',
    '弊社の[name]がお伺いします。',
    '[name]くんのモニターが映らない',
  ],
  phones: [],
  mailNames: [],
  mailDomains: [],
  postal: [],
  addresses: [],
  secrets: [],
  employeeIds: [],
  birthDates: [],
  accounts: [],
  hosts: [],
}
