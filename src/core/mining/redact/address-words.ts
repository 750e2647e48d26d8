/** Words behind a name that say how somebody is addressed; さm and さn are さん mistyped. */
export const HONORIFICS =
  'さん 様 さま 氏 殿 くん 君 先生 ちゃん どの さーん さ〜ん さ~ん さぁん さm さn サン サマ クン チャン 女史 嬢'.split(
    ' ',
  )

/** What people are by their work. */
export const TITLES =
  '課長 部長 係長 主任 次長 社長 店長 室長 所長 本部長 支店長 工場長 専務 常務 リーダー チームリーダー グループリーダー プロジェクトリーダー マネージャー マネジャー チーフ 先輩 後輩 医師 会長 主治医 担当医 校長 園長 院長 教授 准教授 弁護士 税理士 看護師 監査役 取締役 理事 監督 選手 主査 主幹 参事 主事 議長 局長 学長 館長 班長 組長 職長 隊長 団長 機長 師長 看護師長 事務長 医長 婦長 副部長 副課長 副社長 副店長 副主任 副校長 副院長 教頭 幹事長 幹事 顧問 相談役 会計士 社労士 司法書士 行政書士 建築士 技師長 技師 薬剤師 栄養士 保健師 保育士 介護士 講師 助教 教諭 専門官 議員 委員長 支配人 総支配人 料理長 コーチ キャプテン ディレクター プロデューサー エンジニア サブリーダー'.split(
    ' ',
  )

/** What follows a name where somebody says who they are, or for whom something is. */
export const INTRODUCTIONS =
  'です と申します ともうします と言います といいます でございます だと思います 宛 より'.split(' ')
