/** What keys are keys to: APIキー, Wi-Fiのキー, 事前共有鍵, プロダクトキー. */
const KEYS =
  '(?:API|アクセス|シークレット|秘密|セキュリティ|暗号化?|復号|署名|マスター|共通|認証|接続|事前共有|共有|Wi-?Fi|SSID|WPA[23]?|PSK|無線(?:LAN)?|ネットワーク|回復|復旧|リカバリー?|BitLocker|ライセンス|プロダクト|シリアル|アクティベーション|開催者|主催者|ホスト|ミーティング|会議|ウェビナー)の?[ -]?(?:キー(?!ボ)|鍵)|PSK(?=[ :はが「])|(?:キー|(?<![A-Za-z])KEY)(?=[ ]?[:「はが(]| [!-~]{8})|[覧集封凍開印刷込み取り]用(?=[はがも:]|=| [A-Za-z\\d])'
/** Codes by what they are for: 認証コード, 解除用PIN, ドアの解錠番号, 金庫のダイヤル番号. */
const CODES =
  '用の?コード|(?:ワンタイム|認証|確認|承認|セキュリティ|回復|復旧|リカバリー?|バックアップ|ログイン|本人確認|解除|解錠|開錠|開場|入室|入館|招待|引き?換え?|アクティベーション|有効化|連携|ペアリング)用?(?:コード|PIN|パス(?!ワ))|(?:認証|確認|承認|ワンタイム|解除|解錠|開錠|入室|ロック|ダイヤル|鍵|(?:金庫|ロッカー|キーボックス|ドア|シャッター|警備|アラーム|玄関|通用口|扉|錠|鍵|倉庫|裏口|門|入口|オートロック)\\d{0,3}の)番号|(?:SMS|[二2]段階認証|多要素認証|二要素認証|MFA|OTP|復元|予備)の?(?:コード|番号)|(?:届いた|桁の|送られてきた|発行された)(?:確認|認証)?(?:コード|番号|数字)|(?:SMS|メール|アプリ|LINE)[でにへ](?:届いた|送られてきた|受け取った)(?=[ 「『(]?\\d{4,8}(?!\\d))'
const ENGLISH =
  '(?:passwords?|passwd|passcode|pass ?phrase|passkey|pw|pwd|pass|pin(?: code| number)?|api[ _-]?key|access[ _-]?key|secret(?:[ _-]?key)?|token|otp|(?:verification|one-time|security|door|access|entry|gate|alarm|unlock|login|sign-in|auth(?:entication|enticator)?|confirmation|sms|2fa|mfa|lock|safe|keypad|meeting|invite|activation|pairing|reset) code|(?:recovery|backup) (?:codes?|keys?|phrase)|(?:wi-?fi|wpa[23]?|network|license|licence|product|(?:pre-?)?shared|encryption|bitlocker|serial|guest)[ -](?:key|secret)|community string|(?:enter|entered|typed?|type|got|received|entering|the|with|your|my|this|that) (?:the |this )?code)'
/** What a password, key or code is called, in Japanese and English; what stands beside it may be one. */
export const SECRET_LABEL = `(?:(?:パ|ハ゜)スワー(?:ド|ト゛)|ぱすわーど|パスコード|パスフレーズ|暗証(?:番号|コード)?|合い?言葉|(?:仮|初期|無線|管理者?|共通|解凍|ZIP|添付|旧|新)の?(?:PW|パス)(?![ワフポ])|パス(?=は|が|:|=| [A-Za-z\\d])|${KEYS}|トークン|シークレット(?!ウ|モ)|${CODES}|コミュニティ(?:名|ストリング|文字列)|(?:復元|シード)用?フレーズ|(?<![A-Za-z])P(?:IN|UK)(?:コード|番号)?(?![A-Za-z])|アクセスパス|(?:電子錠|オートロック|テンキー錠?|スマートロック|キーパッド|キーボックス|ナンバーロック)|(?<![A-Za-z])${ENGLISH}(?![A-Za-z]))`

/** Labels whose value may be digits alone. */
export const OF_DIGITS =
  /番号|錠|ロック|PUK|キーパッド|テンキー|キーボックス|パスコード|届いた|来た|コード|PIN|code|otp|暗証|ワンタイム|数字|passcode/i

/** A word of a sentence that may be a secret, without the marks that open it. */
export const TOKEN = /(?<![!-~])[:=>]{0,2}["'`([<]{0,2}([!-~]{4,64})/g

/** Where a label stands in a text, and what it is. */
export type Label = { readonly start: number; readonly end: number; readonly word: string }
/** A word and where it begins. */
export type Token = { readonly at: number; readonly value: string }
