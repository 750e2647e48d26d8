import { matchingBefore, matchingFrom } from './at-place.ts'
import { type Capture, capturedIn } from './captures.ts'
import type { Clues } from './clues.ts'
import { type Writing, writingOf } from './loose-words.ts'
import { isMachineTheme } from './machine-themes.ts'
import { allMatches } from './matches.ts'
import type { PersonalKind, Span } from './span.ts'

/** What is said of machines right behind their name; of a word alone, too, where nothing else is said so. */
const SURELY_HOST_BEHIND = matchingFrom(
  /^["'」』)]? ?(?:(?:という|って(?:いう)?|っていう名前の)の?(?:マシン|サーバー?|端末|ホスト|PC|パソコン|機械|機器|装置|札|シール|ラベル|やつが(?:落|重|応答))|への?(?:疎通|ping|SSH|RDP)|の(?:レプリ|コンソール|コンフィグ|疎通|iDRAC|iLO|BMC|authorized_keys|crontab|cron|ディスク|再起動|SSH|sshd|OS|カーネル|syslog|eth\d|CPU|メモリ|スプール)|を通過|を経由|経由で|が(?:返る|返っ|落ち(?:た|て|ま)|死ん|上がっ|上がら|応答|再起動|沈黙|固ま)|(?:以外|だけ)(?:は|が)?(?:完了|落ち|応答|復旧|正常|上がっ)|は(?:様子見|無事|生きて|落ち|復旧|追いつ|入れ替え|交換済|停止中|再起動)|も(?:落ち|停止|再起動|死ん|応答)|と疎通|に(?:繋が|つなが|入れな|SSH|ssh|VNC|RDP|ログイン|疎通))/,
  24,
)
const HOST_BEHIND = matchingFrom(
  /^["'」』)]? ?(?:の(?:電流|温度|使用率|空き|負荷|容量|残量|電池|時計|NIC|メモリ|件(?:で|、|は|に|[。\n])|中の|Web画面|管理画面|画面|ほう(?:は|が|も|だけ)|電源|ランプ|時刻|設定|ログ|ファーム|証明書|ポート|交換|バックアップ|監視|アラート)|(?:は|が|も|を)(?:問題なし|正常|再起動|復旧|交換|撤去|廃止|切り離|監視|停止|入替|入れ替え|移設|除外|切替|切り替え)|に(?:入れ|入っ|入る|接続|ログ|転送|配布|移行|切替|切り替え)|から(?:応答|接続|アクセス|移行|切り離|コピー|転送)|へ(?:接続|切替|切り替え|移行|転送|コピー|VNC)|で(?:動い|稼働|誰でも|起動|発生|再現|実行)|じゃなくて|ではなく|の誤り|と書き|が正)/,
  24,
)
const HOST_BEFORE = matchingBefore(
  /(?:アラート|検知|通知|警告|障害|[\u4e00-\u9fff\u30a1-\u30faー]先|VM|セグメント|系統|ラック|リモート先|家の|会社の|職場の|対象(?:機|サーバー?|ホスト|装置|機器)?|現行機?|旧機?|新機?|誤|正|隣|本体|機器|装置|マシン|サーバー?|サーバー?側|ホスト|スプーラ|DB|ノード|コンソール|接続[先元]|端末|PC|パソコン|スレーブ|マスター?|プライマリー?|セカンダリー?|レプリカ|子機|親機|[本予待正副]系|本番機?|検証機?|筐体|ストレージ|踏み台|監視(?:サーバー?|機)?|ジャンプ|中継|カメラ|プリンター?|複合機|NAS|タブレット|ノート|レジ|名前|機器名|装置名|識別名|表示名|ラベル|シール|札|動いたの|落ちたの|該当)(?:名|機)?(?:は別で|のほう|の方|の名前|側)?(?:は|が|を|に|の|も|で|:|→|と|＝|=)?[ 「『（(["',、　]{0,3}$/i,
  24,
)
const SURELY_ACCOUNT_BEHIND = matchingFrom(
  /^["'」』)]? ?(?:さん)?(?:(?:という|って(?:いう)?)の?(?:ユーザー?|アカウント|ID|名前で|人(?:が|に|から|の)|やつ|奴|プレイヤー|キャラ|垢)|だと(?:弾|はじ|通|入|エラー|ダメ|だめ|駄目)|で(?:弾か|はじか|入っ|入れ|入り|入る|試し|ログ|サイン|認証)|の(?:鍵|公開鍵|秘密鍵|パスワード|パス|PW|権限|アカウント|ログイン|ホーム|セッション|ロック|メールボックス|ライセンス)|は(?:ロック|凍結|無効|退職|ログイン)|が(?:ロック|凍結|ログイン|消せ|弾か)|も(?:切断|ロック|無効|ログイン)|を(?:案内|凍結|ロック|無効|有効|削除|失効|再有効|アンロック|通報|BAN|ブロック)|(?:に|へ)(?:付け替え|権限|付与|切り替え|変えられ)|だけ(?:抜|消|残|外|ロック)|によ(?:る|り)(?:操作|ログイン|実行))/,
  24,
)
const ACCOUNT_BEFORE = matchingBefore(
  /(?:ユーザー?|(?:ユーザー?|ログイン|アカウント|利用者)(?:名|ID)|ログイン|ログオン|サインイン|アカウント|(?<![A-Za-z])ID|共用|共有|共通|(?:自分|わたし|私|俺|僕|うち|相手|夫|妻|娘|息子|父|母|兄|姉|弟|妹|嫁|旦那|主人|祖父|祖母|長男|長女|次男|次女)|作った人|作成者|所有者|担当者?|実行者|実行ユーザー?|管理者|利用者|登録者|操作者|投入者|投入ユーザー?|ニックネーム|ハンドル|HN|名義|チャンネル|モデレーター|用の|プレイヤー名?|キャラ名?|垢|サブ垢|本垢|メイン|サブ|PPPoE|adminじゃなくて|rootじゃなくて|結果で)(?:名|ID)?(?:のほう|の方)?(?:は別で|は|が|を|の|も|で|:|→|に)?[ 「『（(["'　]{0,3}$/,
  24,
)
/** What stands before things that are written as accounts are. */
const THING_BEFORE = matchingBefore(
  /(?:SSID|Wi-?Fi|無線(?:LAN)?|電波|型番|型式|型|品番|機種|モデル|製品|商品|コード|番号|エラー|コマンド|ファイル|フォルダー?|ブランチ|パッケージ|関数|変数|テーブル|カラム|列|項目|パラメータ|オプション|タグ|クラス|設定|バージョン|プラン|プロジェクト|リポジトリ|ジョブ|トリガー|コミット|リクエストID|スナップショット|namespace(?: は)?|名前空間|メソッド|イベント|ステータス|サイト|ページ|画面|アプリ|ソフト|サービス|ドメイン|URL|キー)(?:名|ID)?(?:は|が|を|の|に|:|=)?[ 「『（("'`[]{0,3}$/i,
  24,
)
const THING_BEHIND = matchingFrom(
  /^["'」』)`]{0,2} ?(?:という)?の?(?:エラー|例外|ファイル|フォルダ|コマンド|関数|変数|テーブル|カラム|パラメータ|オプション|パッケージ|ブランチ|タグ|設定値|ボタン|画面|ページ|形式|プラン|モデル|シリーズ|アプリ|ソフト|サービス|ジョブ|列|項目|キー|値)/,
  16,
)
/** Of what such a text speaks. */
const SYSTEMS =
  /サーバ|ログ|パス|アカウント|ユーザ|端末|接続|再起動|障害|監視|バックアップ|レプリ|権限|踏み台|ホスト|ネットワーク|疎通|認証|ID|PC|SSH|ssh|NAS|VPN|DB|ルータ|スイッチ|カメラ|ゲーム|VM|ラック|一覧|表示|共有|フォルダ|アクセス|アプリ|温度|電源|乗っ取|なりすまし|落ち|機器|マシン|IP|MAC|LAN|運用|検証|キー|シークレット|コマンド|プロセス|入れ|プレイ|チャンネル|配信|設定|エラー|error/
const TOKEN =
  /(?<![\w.@/\\¥?&%$#{<=-]|id=")[A-Za-z][\w.-]{1,31}(?<=[A-Za-z\d])(?![\w@\\¥=]|\.\w|:\/|-\w|\/[\w.-]{0,40}\/)/g

/** Accounts and machines in Japanese sentences, by what is said of them; words in Latin letters that are Japanese. */
export function findSaidInJapanese(folded: string, { runs }: Clues): Span[] {
  const spans: Span[] = capturedIn(
    folded,
    { marks: 0, windows: [{ start: 0, end: folded.length }] },
    LABELLED,
  )
  let isOfSystems: boolean | undefined
  for (let run = 0; run < runs.ascii.length; run += 2) {
    const [from = 0, to = 0] = [runs.ascii[run], runs.ascii[run + 1]]
    if (to - from > LONGEST_RUN) continue
    const part = folded.slice(from, to)
    if (part.includes('@') || part.includes('://')) continue
    for (const { 0: token, index } of allMatches(TOKEN, part)) {
      const writing = isMachineTheme(token) ? 'romaji' : writingOf(token)
      if (writing === undefined) continue
      const [start, end] = [from + index, from + index + token.length]
      if (index === 0 && folded.charAt(from - 1) === '¥') continue
      isOfSystems ??= SYSTEMS.test(folded)
      const kind =
        kindSaid(folded, writing, { start, end }) ??
        (isOwnWord(token, writing, isOfSystems) && !isInEnglish(folded, start, end) ? 'account' : undefined)
      if (kind !== undefined && !THING_BEFORE(folded, start) && !THING_BEHIND(folded, end))
        spans.push({ kind, start, end })
    }
  }
  return spans
}

/** Whether another word in Latin letters stands on either side. */
function isInEnglish(folded: string, start: number, end: number): boolean {
  return (
    /[A-Za-z][,;:]? $|="$|[{[,] $/.test(folded.slice(Math.max(0, start - 3), start)) ||
    /^ [A-Za-z]/.test(folded.slice(end, end + 2))
  )
}

const LONGEST_RUN = 60

const LABELS = [
  '名前',
  'ヤー名',
  'ャラ',
  'ハンドル',
  'ユーザ',
  'HN',
  'ギルマス',
  'フレンド',
  '配信',
  '引継',
  '引き',
  'ログ',
  'サイン',
  'アカ',
  '連携',
  '移行',
  '機種',
]
/** Names of players and IDs behind their label. */
export function findPlayers(folded: string): Span[] {
  if (!LABELS.some(label => folded.includes(label))) return []
  return capturedIn(folded, { marks: 0, windows: [{ start: 0, end: folded.length }] }, LABELLED)
}

/** ID by a label in brackets and names of players, which may be in any letters. */
const LABELLED: readonly Capture[] = [
  {
    kind: 'account',
    pattern:
      /(?:ログイン|ログオン|サインイン|ユーザー?|アカウント|引き?継ぎ?|プレイヤー|フレンド)(?:ID|名|コード)[\])】」』>]{1,2}[ :=は「\n]{0,3}([A-Za-z\d][\w.-]{3,30})/g,
  },
  {
    kind: 'account',
    pattern:
      /(?:引き?継ぎ?|連携|データ移行|機種変更?)(?:用)?(?:ID|コード)[ :=は「]{1,3}([A-Z\d]{3,5}(?:-[A-Z\d]{3,5}){1,4})/g,
  },
  {
    kind: 'account',
    pattern:
      /(?:プレイヤー名|キャラ(?:クター)?名|ハンドルネーム|ユーザー名|ゲーム内?の?(?:ほう|方)?の?名前(?:で呼んでください、)?|配信者名|HN|ギルマスの|ゲーム内名前|フレンドの|(?:ゲーム|サーバー?)(?:で|の)?名前)(?:は|が|を|:|で)?[ 「『]{0,2}([^\s、。「」『』()（）:\d]{2,12}?)(?=[」』]|、|です|でした|だった|に(?:なって|変え|戻)|って(?:いう|人|名前)|という|さん(?:に|が|から)|\n)/g,
    accepts: value => !NO_PLAYER.test(value) && (!/^[!-~]+$/.test(value) || writingOf(value) !== undefined),
  },
]
const NO_PLAYER =
  /です|ます|ません|ない|なし|空|不明|未|必須|入力|エラー|例|以上|以下|文字|半角|全角|名|欄|ください|同じ|違|変更|パス|登録|表示|確認|設定|間違|正し|忘|これ|それ|どれ|誰|私|自分|こと|もの|よう|本名|日本語|英語|^[はがをのでにと]/

function kindSaid(
  folded: string,
  writing: Writing,
  { start, end }: Omit<Span, 'kind'>,
): PersonalKind | undefined {
  if (SURELY_HOST_BEHIND(folded, end)) return 'host'
  if (SURELY_ACCOUNT_BEHIND(folded, end) && writing !== 'large') return 'account'
  if (writing === 'word') return undefined
  if (writing === 'large' && end - start < 4) return undefined
  if (HOST_BEFORE(folded, start)) return 'host'
  if (ACCOUNT_BEFORE(folded, start) && writing !== 'large') return 'account'
  return HOST_BEHIND(folded, end) ? 'host' : undefined
}

/** Japanese, or parts in letters of one case, one of which is a word of nobody else. */
function isOwnWord(token: string, writing: Writing, isOfSystems: boolean): boolean {
  if (writing !== 'joined' || !isOfSystems) return writing === 'romaji' || writing === 'initialed'
  return (
    /^[a-z][a-z\d]*(?:[._-][a-z\d]+){1,3}$/.test(token) ||
    /^[a-z]{3,12}\d{1,4}$/.test(token) ||
    /^[A-Z]{1,12}(?:-[A-Z]{3,12}){1,3}$/.test(token)
  )
}
