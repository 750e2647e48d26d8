import type { Random } from './random.ts'

/** A made-up person; every name, number and address here is fictional. */
export type Person = {
  readonly surname: string
  readonly given: string
  readonly mail: string
  readonly phone: string
  readonly department: string
  readonly employeeId: string
}

const SURNAMES =
  '佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 松本 井上 木村 清水 斎藤 阿部 池田 橋本 石川 前田 藤田 後藤 岡田 長谷川 村上 近藤 坂本 遠藤 青木 藤井 西村 福田 太田 三浦 松田 中川 小野 竹内 金子 和田 中山 石田 森田 上野 原田 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 谷口 大野 丸山 今井 河野 小島 柊木 楢原 鷲見 蓬田 雨宮 鴨志田 小鳥遊 塩原 猪狩 有馬 蛯名 久我 朝倉 八重樫 神宮寺 妹尾 桑島 粟野'.split(
    ' ',
  )
const GIVEN =
  '翔太 美咲 大輔 陽子 健一 さくら 直樹 由美 拓也 恵子 亮 真由美 浩二 彩香 誠 智子 悠斗 葵 康平 千尋 隆 麻衣 和也 久美子 慎一 沙織 学 結衣 博之 奈々 圭介 瑞穂 創 あかり 俊介 里奈 修 百合子 航 美帆 哲也 みどり'.split(
    ' ',
  )
const ROMAN =
  'sato suzuki takahashi tanaka ito watanabe yamamoto nakamura kobayashi kato yoshida yamada sasaki matsumoto inoue kimura shimizu saito abe ikeda'.split(
    ' ',
  )
const DEPARTMENTS =
  '営業部 営業一課 営業二課 総務部 経理部 人事部 製造部 品質保証課 開発部 設計課 購買課 長野工場 大阪支店 情報システム部 ニレボード事業部 カスタマーサポート課'.split(
    ' ',
  )

/** People of the year: the same for the same seed. */
export function createPeople(count: number, random: Random): readonly Person[] {
  return Array.from({ length: count }, (_none, index) => ({
    surname: random.pick(SURNAMES),
    given: random.pick(GIVEN),
    mail: `${random.pick(ROMAN)}.${String.fromCharCode(97 + random.below(26))}${index}@harunire.example.co.jp`,
    phone: `0${random.pick(['70', '80', '90'])}-0000-${String(1000 + random.below(9000))}`,
    department: random.pick(DEPARTMENTS),
    employeeId: `H${String(10_000 + index)}`,
  }))
}
