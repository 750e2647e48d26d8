import type { Topic } from './topic.ts'

const internal = { desk: 'internal' } as const

/** Topics of the internal desk. Articles named here exist in content/articles. */
export const INTERNAL_TOPICS: readonly Topic[] = [
  {
    ...internal,
    id: 'vpn-cannot-connect',
    coverage: 'covered',
    article: 'vpn-network/vpn-cannot-connect',
    weight: 100,
    season: 'fiscal-year-start',
    category: 'ネットワーク',
    subjects: [
      '{つなぐVPN|VPN}{に|が}{つながらない|繋がらない|接続できない|つながりません}',
      'VPN接続{エラー|不可|できない}{|について}',
      '在宅で{VPN|つなぐVPN}が{つながらない|使えない}',
    ],
    requests: [
      '{今朝|昨日|先ほど}から{自宅|在宅勤務中}で{つなぐVPN|VPN}に{つながりません|接続できません|繋がらなくなりました}。{TG-101 認証に失敗しました|TG-310 応答がありません}と{出ます|表示されます}。',
      '{VPN|つなぐVPN}のアイコンが{赤い|灰色の}ままで、接続を押しても{すぐ切れます|変わりません}。{PCの再起動はしました。|}',
      'VPNが{5分くらいで|すぐ}切れ{て仕事になりません|ます}。回線は{自宅の光|テザリング}です。',
    ],
    answers: [
      'VPNを切った状態でWebページが開くか確認いただき、開かない場合はルーターと終端装置の電源を入れ直してください。開く場合は、はるにれIDでサインインし直すとつながります。',
      'ルーターの再起動と、つなぐVPNの「サインアウト」→再サインインで{解消しました|つながりました}。',
    ],
  },
  {
    ...internal,
    id: 'reset-password',
    coverage: 'covered',
    article: 'account/reset-password',
    weight: 90,
    season: 'monday',
    category: 'アカウント',
    subjects: [
      '{はるにれIDの|}パスワード{を|}忘れ{ました|た}',
      'PW忘れ{|ました}',
      'パスワード{再設定|リセット}{のお願い|をお願いします|希望}',
    ],
    requests: [
      '{休み明けで|連休明けで|}{はるにれIDの|}パスワードを{忘れて|思い出せず}{PCに入れません|サインインできません}。{再設定|リセット}を{お願いします|お願いできますか}。',
      'パスワードが違うと{言われます|表示されます}。{たぶん忘れました。|}どこで変えられますか。',
    ],
    answers: [
      'id.harunire.example.co.jp/reset を社用スマートフォンで開き、認証アプリで本人確認のうえ、14文字以上の新しいパスワードを設定してください。',
      '再設定ページ（id.harunire.example.co.jp/reset）をご案内し、ご自身で{変更|再設定}できたことを確認しました。',
    ],
  },
  {
    ...internal,
    id: 'locked-out',
    coverage: 'outdated',
    article: 'account/locked-out',
    weight: 60,
    season: 'monday',
    category: 'アカウント',
    subjects: [
      'アカウント{が|}ロック{された|されました|解除のお願い}',
      '{サインイン|ログイン}{できない|不可}（ロック）',
      'ロックアウト{|してしまいました}',
    ],
    requests: [
      'パスワードを{何回か|何度も}間違えて、アカウントがロックされました。{急ぎの仕事があるので|会議があるので}解除をお願いします。',
      '「アカウントがロックされています」と{出て|表示されて}{サインイン|ログイン}できません。どのくらい待てば解けますか。',
    ],
    answers: [
      '10月の設定変更により、ロックは15分で自動解除になりました。また、ロックまでの回数は5回です。15分待ってから1回だけお試しください。',
      'ロックは15分で解けます（以前は30分）。15分後に正しいパスワードで入れたとのことです。',
    ],
  },
  {
    ...internal,
    id: 'mfa-new-phone',
    coverage: 'covered',
    article: 'account/new-phone-mfa',
    weight: 55,
    season: 'fiscal-year-start',
    category: 'アカウント',
    subjects: [
      '{機種変更|スマホ交換}{後の|で}認証アプリ{|が使えない}',
      '多要素認証の{再登録|移行}{|について}',
      'スマホを{変えたら|替えたら}サインインできない',
    ],
    requests: [
      'スマートフォンを{機種変更|交換}したら、認証アプリの{通知が来なく|コードが出なく}なりました。{移行の方法を教えてください。|再登録をお願いします。}',
      '新しいスマホに認証アプリを入れましたが、{会社のアカウントが出てきません|登録の仕方がわかりません}。古い端末は{初期化済み|手元にありません}です。',
    ],
    answers: [
      '古い端末があれば認証アプリで「アカウントの移行」を行ってください。ない場合は本人確認のうえ登録を消去しますので、次のサインインで新しい端末を登録してください。',
      '本人確認後に登録を消去し、新しい端末で再登録していただきました。',
    ],
  },
  {
    ...internal,
    id: 'mfa-code',
    coverage: 'covered',
    article: 'account/mfa-code-not-arriving',
    weight: 30,
    category: 'アカウント',
    subjects: ['認証{アプリの|}通知が{来ない|届かない}', '6桁の{コード|番号}が{届かない|来ない}'],
    requests: [
      'サインインしようとしても認証アプリの通知が{来ません|届きません}。電波は{良好です|あります}。',
      '{MFA|多要素認証}のコードが{届かなくて|来なくて}先に進めません。',
    ],
    answers: [
      '認証アプリを開いて画面を下に引くと通知が出ます。出ない場合は「別の方法でサインインする」から6桁のコードを入力してください。',
    ],
  },
  {
    ...internal,
    id: 'black-screen',
    coverage: 'covered',
    article: 'pc/black-screen',
    weight: 35,
    category: 'パソコン',
    subjects: ['{PC|パソコン}の画面が{真っ暗|映らない}', '電源は入るが画面が{出ない|黒いまま}'],
    requests: [
      '{出社して|今朝}電源を入れたら画面が真っ暗です。{ランプは点いています。|ファンの音はします。}{どうすればいいですか。|}',
      'スリープから戻すと画面が{真っ暗のまま|黒いまま}です。',
    ],
    answers: [
      '電源ボタンを30秒長押しして放電し、ACアダプターだけつないで起動してください。改善しました。',
      '外部モニターのケーブルを外し、電源の長押しで{復旧|復帰}しました。',
    ],
  },
  {
    ...internal,
    id: 'slow-pc',
    coverage: 'covered',
    article: 'pc/slow-pc',
    weight: 40,
    category: 'パソコン',
    subjects: [
      '{PC|パソコン}が{遅い|重い|激重}',
      '起動に{時間がかかる|10分かかる}',
      '動作が{もっさり|重くて固まる}',
    ],
    requests: [
      '最近{PC|パソコン}の動きが{とても遅い|重い}です。{Excelを開くだけで1分かかります。|起動に10分以上かかります。}',
      'Teamsを開くと{PC全体が固まり|重くなり}ます。何か{対策は|方法は}ありますか。',
    ],
    answers: [
      '再起動のうえ、スタートアップの不要なアプリを止め、Cドライブの空きを20GB以上にしてください。',
      '更新の適用待ちでした。更新と再起動で改善しました。',
    ],
  },
  {
    ...internal,
    id: 'office-wifi',
    coverage: 'covered',
    article: 'vpn-network/office-wifi',
    weight: 30,
    category: 'ネットワーク',
    subjects: ['{社内|会社の}Wi-Fiに{つながらない|繋がらない}', 'HARUNIREに{接続できない|つながらない}'],
    requests: [
      '{会議室|自席}でWi-Fi（HARUNIRE）に{つながりません|繋がりません}。パスワードを{聞かれます|求められます}。',
      '無線が{つながらなくなりました|切れます}。有線はつながります。',
    ],
    answers: [
      '証明書の更新待ちでした。有線かVPNで15分ほど接続したあと、HARUNIREを選び直すと自動でつながります。',
    ],
  },
  {
    ...internal,
    id: 'suspicious-mail',
    coverage: 'covered',
    article: 'security/suspicious-mail',
    weight: 45,
    category: 'セキュリティ',
    subjects: [
      '{不審|怪しい|迷惑}メール{が届いた|について|の報告}',
      'このメール{開いても|本物でしょうか|大丈夫}？',
    ],
    requests: [
      '{宅配業者|銀行|取引先}を名乗る{不審な|怪しい}メールが届きました。{リンクは押していません。|添付は開いていません。}どうすればいいですか。',
      '「アカウントを停止します」というメールが来ました。本物でしょうか。',
    ],
    answers: [
      '開かずに「不審メールを報告」ボタンで転送してください。リンクを押していなければそのまま削除で問題ありません。',
    ],
  },
  {
    ...internal,
    id: 'guest-wifi',
    coverage: 'hard-to-find',
    article: 'vpn-network/guest-wifi',
    weight: 25,
    category: 'ネットワーク',
    subjects: ['来客{に|が}ネットを{使わせたい|使いたい}', '{お客様|業者さん}用のネット{|の使い方}'],
    requests: [
      '明日{来客|打ち合わせで来る方}があり、先方のPCでインターネットを使っていただきたいのですが、{どうすれば|何を申請すれば}いいですか。',
      '業者さんが会議室でネットにつなぎたいそうです。番号のようなものは{どこで|どうやって}もらえますか。',
    ],
    answers: ['受付端末で「来訪者Wi-Fi」を押すと当日限りのパスが印刷されます。申請は不要です。'],
  },
  {
    ...internal,
    id: 'attendance-closing',
    coverage: 'gap',
    weight: 75,
    season: 'month-end',
    category: '業務システム',
    subjects: [
      'きんたい帳{の|が}{締め|月次締め}{できない|でエラー}',
      '勤怠の{締め処理|月末申請}{|について}',
      'きんたい帳 {打刻漏れ|打刻忘れ}の修正',
    ],
    requests: [
      'きんたい帳で{今月|当月}の締めを押すと「{未承認の打刻があります|打刻漏れがあります}」と{出て|表示され}申請できません。{今日が締め日です。|}',
      '{直行|出張}の日の打刻を忘れました。{締め日|月末}を過ぎると直せないのでしょうか。',
    ],
    answers: [
      'きんたい帳の「打刻修正」で該当日を選び、理由に「直行」などを入れて申請し、上長の承認後に「月次締め」を押してください。締め日の翌日12時までは修正できます。',
      '該当日の修正申請→上長承認→月次締めの順で{完了|解決}しました。',
    ],
  },
  {
    ...internal,
    id: 'expense-invoice-number',
    coverage: 'gap',
    weight: 48,
    season: 'month-end',
    onlyAgent: 3,
    category: '業務システム',
    subjects: [
      'けいひ便 {登録番号|インボイス番号}の{入力|エラー}',
      '経費精算で{差し戻し|差戻し}された',
      'けいひ便で領収書が{通らない|登録できない}',
    ],
    requests: [
      'けいひ便で{タクシー|飲食店}の領収書を登録すると「登録番号が確認できません」と{出ます|なります}。{番号は合っています。|}',
      '経費精算が{差し戻され|差し戻しになり}ました。インボイスの番号が{ない|書いていない}領収書はどう{入力|申請}すればいいですか。',
    ],
    answers: [
      '登録番号のない領収書は、けいひ便の「番号なし（経過措置）」にチェックし、備考に店名を入れて再申請してください。公共交通機関は3万円未満なら番号不要です。',
      'Tから始まる13桁をハイフンなしで入れ直して通りました。',
    ],
  },
  {
    ...internal,
    id: 'year-end-adjustment',
    coverage: 'gap',
    weight: 60,
    season: 'year-end-adjustment',
    category: '業務システム',
    subjects: [
      '年末調整の{入力|提出}{方法|ができない}',
      '年調 {保険料控除|住宅ローン控除}{|の添付}',
      '年末調整{サイト|画面}に{入れない|ログインできない}',
    ],
    requests: [
      '年末調整の{画面|サイト}に{入れません|ログインできません}。{招待メールを消してしまいました。|}',
      '生命保険料控除証明書は{電子データ|PDF}で{添付すればいいですか|いいのでしょうか}。{原本も必要ですか。|}',
    ],
    answers: [
      'ニレの広場の「年末調整」から開き、はるにれIDでサインインしてください。控除証明書はXMLデータを添付し、ハガキの場合は原本を人事へ送ってください。提出期限は11月20日です。',
    ],
  },
  {
    ...internal,
    id: 'label-printer-offset',
    coverage: 'gap',
    weight: 26,
    onlyAgent: 5,
    category: '工場',
    subjects: [
      'ラベルプリンター{の|}{印字がずれる|位置ずれ}',
      '{長野工場|工場}のラベルが{ずれる|切れる}',
      'ラベル{用紙|}{交換|切替}後に印字不良',
    ],
    requests: [
      '{出荷|検査}ラベルの印字が{上に|右に}ずれて{バーコードが読めません|文字が切れます}。用紙を{替えて|交換して}からです。',
      'ラベルプリンターが{白紙を出し続けます|1枚おきに空白になります}。',
    ],
    answers: [
      '用紙センサーの校正が必要です。電源を切り、FEEDボタンを押したまま電源を入れ、ランプが緑に点滅したら離してください。校正後にテスト印刷で位置を確認してください。',
      'FEED長押し起動で校正し、解消しました。用紙幅の設定を58mmに直しています。',
    ],
  },
  {
    ...internal,
    id: 'kanade-stock-lock',
    coverage: 'gap',
    weight: 22,
    onlyAgent: 7,
    season: 'month-end',
    category: '業務システム',
    subjects: [
      'KANADE {在庫|棚卸}画面が{ロック|排他}中',
      'KANADEで「他の端末が{使用中|更新中}」',
      'KANADE 出庫{登録できない|エラー K-512}',
    ],
    requests: [
      'KANADEで出庫登録をすると「他の端末が更新中です（K-512）」と{出て|表示されて}{先に進めません|登録できません}。{誰も使っていないはずです。|}',
      '棚卸の画面が{ずっと|朝から}ロックされたままです。月末なので{至急|早めに}お願いします。',
    ],
    answers: [
      '前の利用者が異常終了してロックが残っています。管理画面の「排他一覧」で該当の端末の行を解放すると登録できます。30分待っても自動では解けません。',
      '排他一覧からロックを解放し、登録できることを確認しました。',
    ],
  },
  {
    ...internal,
    id: 'printer-auth',
    coverage: 'gap',
    weight: 38,
    category: '印刷',
    subjects: [
      'どこでも印刷 {社員証|カード}で{反応しない|認証できない}',
      '複合機に{カードをかざしても|社員証をかざしても}印刷されない',
      '{印刷|プリント}が{出てこない|できない}',
    ],
    requests: [
      '複合機に社員証をかざしても「{未登録のカードです|認証できません}」と{出ます|なります}。{先週カードを再発行しました。|}',
      '印刷を押したのに複合機の一覧に{出てきません|何もありません}。',
    ],
    answers: [
      '再発行したカードは、複合機で「カード登録」を押し、はるにれIDとパスワードを一度だけ入力すると使えるようになります。',
      'カードの再登録で{印刷|解決}できました。',
    ],
  },
  {
    ...internal,
    id: 'meeting-echo',
    coverage: 'gap',
    weight: 28,
    category: '会議',
    subjects: [
      'Teams会議で{ハウリング|エコー}',
      '会議室の{マイク|スピーカー}が{使えない|聞こえない}',
      'オンライン会議{の音が|で声が}{割れる|届かない}',
    ],
    requests: [
      '{第2会議室|大会議室}でTeams会議をすると{ハウリングします|声が二重に聞こえると言われます}。',
      '会議室のマイクスピーカーをつないでも、相手に{声が届きません|聞こえないようです}。',
    ],
    answers: [
      '会議室では1台だけ音声をつなぎ、ほかの参加者はスピーカーとマイクを切って参加してください。デバイスの設定で「会議室スピーカー」を選びます。',
    ],
  },
  {
    ...internal,
    id: 'shared-folder-access',
    coverage: 'gap',
    weight: 50,
    season: 'fiscal-year-start',
    category: 'ファイル',
    subjects: [
      '共有フォルダ{の|}{権限|アクセス権}{申請|がない|追加}',
      '{部署|課}の{フォルダ|共有}が{開けない|見えない}',
      'アクセスが拒否されました',
    ],
    requests: [
      '{異動|配属}しましたが、{新しい部署の|}共有フォルダが開けません。「アクセスが拒否されました」と{出ます|表示されます}。',
      '共有フォルダの権限を{追加|付与}してください。{どこから申請するのかわかりません。|}',
    ],
    answers: [
      'まわりの「フォルダ権限申請」から、フォルダ名と必要な権限（閲覧／更新）を入れて申請してください。フォルダの管理者が承認すると翌朝7時に反映されます。',
    ],
  },
  {
    ...internal,
    id: 'onedrive-sync',
    coverage: 'gap',
    weight: 33,
    category: 'Microsoft 365',
    subjects: ['OneDriveの同期が{止まる|終わらない}', 'OneDrive {同期エラー|赤い×}'],
    requests: [
      'OneDriveのアイコンに{赤い×|×印}が付いて同期{が止まっています|されません}。',
      'ファイルを保存しても{ほかの人|別のPC}から古いままに{見えます|なっています}。OneDriveが「同期中」のまま{です|終わりません}。',
    ],
    answers: [
      'ファイル名に使えない文字（# や末尾の空白）があると止まります。OneDriveの「同期の問題を表示」で該当のファイル名を直してください。直らない場合はOneDriveをリセットします。',
    ],
  },
  {
    ...internal,
    id: 'vpn-english',
    locale: 'en',
    coverage: 'covered',
    article: 'vpn-network/vpn-cannot-connect',
    weight: 14,
    category: 'Network',
    subjects: [
      '{Cannot|Can not|Unable to} connect to {the VPN|Tsunagu VPN}',
      'VPN {keeps dropping|not working} from home',
    ],
    requests: [
      "{Since this morning|Since yesterday} I {cannot|can't} connect to the VPN from home. It says {TG-101|TG-310}.",
      'The VPN drops every few minutes and I lose my work. {I restarted the laptop twice.|}',
    ],
    answers: [
      'Please switch the VPN off and check that a web page opens. If it does not, restart the router. If it does, sign out of the VPN client and sign in again.',
    ],
  },
  {
    ...internal,
    id: 'overseas-sim',
    coverage: 'gap',
    weight: 16,
    season: 'summer',
    onlyAgent: 2,
    category: '電話',
    subjects: ['海外出張{の|で}{SIM|スマホ}{|の手配}', '社用スマホ{を|}海外で{使いたい|使えますか}'],
    requests: [
      '来月{タイ|台湾|ドイツ}へ出張します。社用スマホは現地で{使えますか|そのまま使えるのでしょうか}。{高額請求が心配です。|}',
      '海外用のSIM{を借りたい|の手配をお願いしたい}のですが、何日前までに{申請|連絡}すればいいですか。',
    ],
    answers: [
      '出発の5営業日前までに「海外利用申請」を出してください。貸出SIMに入れ替え、データローミングは必ずオフのままにしてください。',
    ],
  },
  {
    ...internal,
    id: 'excel-macro-blocked',
    coverage: 'gap',
    weight: 24,
    category: 'Microsoft 365',
    subjects: ['Excelの{マクロが|VBAが}{動かない|ブロックされる}', 'マクロ「セキュリティリスク」'],
    requests: [
      '取引先から{もらった|届いた}Excelのマクロが「セキュリティ リスク」と出て{動きません|実行できません}。',
      '昨日まで動いていた集計マクロが{ブロック|停止}されました。',
    ],
    answers: [
      'ファイルのプロパティで「許可する」にチェックを入れてから開いてください。社内の集計表は「信頼できる場所」に置くと止まりません。',
    ],
  },
]
