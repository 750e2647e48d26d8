import type { Topic } from './topic.ts'

const external = { desk: 'external' } as const

/** Topics of the Nireboard support desk (customers). Articles named here exist in content/articles. */
export const EXTERNAL_TOPICS: readonly Topic[] = [
  {
    ...external,
    id: 'nb-forgot-password',
    coverage: 'covered',
    article: 'sign-in/forgot-password',
    weight: 60,
    category: 'ログイン',
    subjects: ['ニレボードのパスワードを{忘れました|忘れた}', 'ログインパスワード再発行{|のお願い}'],
    requests: [
      'ニレボードのパスワードを忘れてしまい、{ログイン|サインイン}できません。再発行{をお願いします|は可能でしょうか}。',
      'パスワード再設定のメールが{届きません|来ないのですが}。',
    ],
    answers: [
      'ログイン画面の「パスワードを忘れた方」から、登録のメールアドレスを入力してください。届くメールのリンクで新しいパスワードを設定できます。',
    ],
  },
  {
    ...external,
    id: 'nb-csv-garbled',
    coverage: 'covered',
    article: 'data/csv-garbled',
    weight: 45,
    category: 'データ',
    subjects: ['CSVが{文字化け|化け}{する|します}', '書き出した{CSV|ファイル}が{読めない|文字化け}'],
    requests: [
      '点検記録を書き出してExcelで開くと{文字化け|日本語が化けて}します。',
      'CSVを開いたら{「縺ゅ」のような|意味不明な}文字に{なります|なってしまいました}。',
    ],
    answers: [
      '書き出しの画面で「Excel用（Shift_JIS）」を選ぶか、Excelの「データ」→「テキストまたはCSVから」でUTF-8を選んで開いてください。',
    ],
  },
  {
    ...external,
    id: 'nb-photo-upload',
    coverage: 'outdated',
    article: 'errors/photo-upload-fails',
    weight: 40,
    category: 'アプリ',
    subjects: [
      '写真が{送れない|アップロードできない}',
      '{NB-4130|NB-4160}{|エラー}',
      '点検写真{の|が}{添付|登録}{できない|失敗}',
    ],
    requests: [
      'アプリで写真を付けると{NB-4130|エラー}になり{送れません|保存できません}。{サイズは25MBくらいです。|}',
      '1件に{35枚|40枚}の写真を付けたら{エラー|NB-4160}が出ました。上限は何枚ですか。',
    ],
    answers: [
      '9月の更新で上限が1枚50MB、1件60枚に上がりました。アプリを最新版（4.2以降）に更新してください。更新後は標準に縮めなくても送れます。',
      'アプリの更新で1枚50MBまで送れるようになり、解決しました。',
    ],
  },
  {
    ...external,
    id: 'nb-restore-deleted',
    coverage: 'outdated',
    article: 'data/restore-deleted',
    weight: 24,
    category: 'データ',
    subjects: ['{間違えて|誤って}{消した|削除した}記録{を戻したい|の復元}', '点検記録の{復元|復旧}'],
    requests: [
      '{先月|40日ほど前に}点検記録を誤って削除してしまいました。{戻せますか。|復元をお願いします。}',
      'ごみ箱を見ましたが、{消した|削除した}記録が{見つかりません|ありません}。何日まで残りますか。',
    ],
    answers: [
      'ごみ箱の保存は30日から60日に延びました。60日以内であれば「取り込みと書き出し」→「ごみ箱」から管理者の方が戻せます。',
      '60日以内でしたので、ごみ箱から復元できました。',
    ],
  },
  {
    ...external,
    id: 'nb-invitation',
    coverage: 'covered',
    article: 'members/invitation-not-arrived',
    weight: 34,
    season: 'fiscal-year-start',
    category: 'メンバー',
    subjects: ['招待メールが{届かない|来ない}', '新しい{メンバー|担当者}を招待できない'],
    requests: [
      '新しい担当者を招待しましたが、メールが{届いていない|来ない}そうです。{迷惑メールにもありません。|}',
      '招待のリンクを押すと「期限切れ」と{出ます|表示されます}。',
    ],
    answers: [
      '管理者の画面で「招待リンクをコピー」し、直接お送りください。招待は7日で切れますので、切れた場合は「送り直す」を押してください。',
    ],
  },
  {
    ...external,
    id: 'nb-receipt',
    coverage: 'covered',
    article: 'billing/receipt',
    weight: 30,
    season: 'month-end',
    category: '請求',
    subjects: ['領収書{を発行|の発行}{してほしい|について}', '領収書の{宛名|再発行}'],
    requests: [
      'カードで支払った分の領収書を{発行して|出して}いただけますか。{宛名を会社名にしたいです。|}',
      '領収書を{なくして|紛失して}しまいました。再発行は{できますか|可能でしょうか}。',
    ],
    answers: [
      '設定→「契約と請求」→「お支払いの履歴」→「領収書」で宛名を入れて発行できます。なくされた場合は「発行済み」から写しを開けます。',
    ],
  },
  {
    ...external,
    id: 'nb-qualified-invoice',
    coverage: 'covered',
    article: 'billing/qualified-invoice',
    weight: 26,
    season: 'month-end',
    category: '請求',
    subjects: ['適格請求書{|（インボイス）}{について|の発行}', '請求書に登録番号{が|は}ありますか'],
    requests: [
      '経理から適格請求書が必要と{言われました|指示がありました}。登録番号の入った請求書は{どこで|どのように}もらえますか。',
    ],
    answers: [
      '設定→「契約と請求」→「請求書」からダウンロードした請求書が適格請求書です。登録番号は右上に記載しています。',
    ],
  },
  {
    ...external,
    id: 'nb-sensor',
    coverage: 'covered',
    article: 'integrations/sensor-not-reporting',
    weight: 28,
    season: 'winter',
    category: '連携',
    subjects: ['センサーの値が{来ない|更新されない}', '{温度|振動}センサーが{途切れる|止まった}'],
    requests: [
      '{ポンプ|コンプレッサー}に付けた温度センサーの値が{昨日から|今朝から}更新されません。',
      'センサーが「圏外」のまま{です|戻りません}。電池は{先月|最近}替えました。',
    ],
    answers: [
      '中継器の電源を入れ直し、センサーのボタンを5秒押して再接続してください。金属の盤の中では届かないため、アンテナを外へ出してください。',
    ],
  },
  {
    ...external,
    id: 'nb-sync',
    coverage: 'hard-to-find',
    article: 'errors/sync-not-finished',
    weight: 30,
    category: 'アプリ',
    subjects: [
      'くるくるが{終わらない|止まらない}',
      '入力した内容が{パソコンに出てこない|反映されない}',
      '現場で入れたデータが{ない|消えた}',
    ],
    requests: [
      '現場で入力した点検が、事務所の{パソコン|画面}に{出てきません|反映されません}。スマホは{くるくる回ったまま|雲のマークのまま}です。',
      'タブレットで入れたはずの{結果|データ}が{見当たりません|ありません}。消えてしまったのでしょうか。',
    ],
    answers: [
      'アプリの「未送信」を開き、電波のよい場所で「今すぐ送る」を押してください。終わるまでアプリを閉じないでください。データは端末に残っています。',
    ],
  },
  {
    ...external,
    id: 'nb-api-429',
    coverage: 'covered',
    article: 'api/rate-limits',
    weight: 14,
    category: 'API',
    subjects: ['API{が|}429{|エラー}', 'APIの{回数制限|上限}{|について}'],
    requests: [
      '夜間バッチでAPIを{呼ぶ|叩く}と429が返ります。上限は{何回ですか|いくつですか}。{スタンダードプランです。|}',
    ],
    answers: ['スタンダードは1分60回、1日2万回です。429のRetry-Afterの秒数だけ待って再試行してください。'],
  },
  {
    ...external,
    id: 'nb-offline-map',
    coverage: 'gap',
    weight: 32,
    category: 'アプリ',
    subjects: ['{地下|圏外}で図面が{開けない|見られない}', 'オフラインで図面{を見たい|が出ない}'],
    requests: [
      '地下の機械室は圏外なので、図面が{開けません|表示されません}。事前に{保存|ダウンロード}する方法はありますか。',
      'オフラインだと図面が{真っ白|灰色}になります。点検票は開けます。',
    ],
    answers: [
      '電波のある場所で図面を開き、右上の「端末に保存」を押してください。30日間はオフラインで見られます。端末の空き容量が1GB以上必要です。',
    ],
  },
  {
    ...external,
    id: 'nb-qr-reprint',
    coverage: 'gap',
    weight: 27,
    category: 'データ',
    subjects: ['QRコード{シール|ラベル}の{再印刷|貼り替え}', '設備のQRが{剥がれた|汚れて読めない}'],
    requests: [
      '設備に貼ったQRシールが{剥がれて|汚れて}しまいました。同じものを{もう一度印刷|再発行}できますか。',
      'QRラベルを{まとめて|一括で}印刷したいのですが、{用紙の型番|サイズ}を教えてください。',
    ],
    answers: [
      '「設備」で対象を選び「QRを印刷」→「24面（A-one 72224）」を選ぶと、同じQRを何度でも印刷できます。番号は変わりません。',
    ],
  },
  {
    ...external,
    id: 'nb-approval-route',
    coverage: 'gap',
    weight: 23,
    onlyAgent: 9,
    season: 'fiscal-year-start',
    category: '設定',
    subjects: ['承認{ルート|者}の{変更|設定}', '点検の承認者が{異動|退職}した'],
    requests: [
      '承認者が{異動|退職}して、点検票が「承認待ち」で{止まって|溜まって}います。承認者を{一括で|まとめて}変えられますか。',
      '承認ルートを{2段階|部門別}にしたいのですが、設定画面が{見つかりません|わかりません}。',
    ],
    answers: [
      '設定→「承認」→「代理と引き継ぎ」で、前の承認者の待ち分を新しい方へ一括で移せます。その後に「ルート」で承認者を差し替えてください。順番が逆だと待ち分が残ります。',
    ],
  },
  {
    ...external,
    id: 'nb-report-layout',
    coverage: 'gap',
    weight: 19,
    onlyAgent: 10,
    category: 'データ',
    subjects: ['帳票の{罫線|レイアウト}が崩れる', '{報告書|点検表}PDFの{ロゴ|印影}'],
    requests: [
      '点検報告書をPDFにすると{罫線がずれます|2ページ目が白紙になります}。',
      '報告書に会社の{ロゴ|角印}を入れたいのですが{できますか|方法を教えてください}。',
    ],
    answers: [
      '帳票のひな形で余白を上下15mmにし、行の高さを「自動」から「固定」に変えてください。ロゴは横400px以下のPNGを使います。',
    ],
  },
  {
    ...external,
    id: 'nb-export-english',
    locale: 'en',
    coverage: 'covered',
    article: 'data/export-records',
    weight: 12,
    category: 'Data',
    subjects: [
      'How {do I|can we} export {inspection records|all records}?',
      'Exporting {records|data} to CSV',
    ],
    requests: [
      "We need to export last year's inspection records for an audit. {Where is the export button?|Is there a way to do it in bulk?}",
    ],
    answers: [
      'Go to Settings, Import and export, choose the period and press Export as CSV. You will get a mail with a link when it is ready.',
    ],
  },
  {
    ...external,
    id: 'nb-tablet-english',
    locale: 'en',
    coverage: 'gap',
    weight: 11,
    category: 'App',
    subjects: [
      'Shared tablet {keeps asking to sign in|signs out every day}',
      'One tablet for {several|many} workers',
    ],
    requests: [
      'Our site shares one tablet between three shifts. It {asks everybody to sign in again|signs out} every morning. {Is there a kiosk mode?|}',
    ],
    answers: [
      'Turn on Shared device under Settings, Devices. Each worker then picks their name and enters a four digit PIN, and the tablet stays registered.',
    ],
  },
]

/** Noise a desk gets: it must be excluded before anything is grouped. */
export const NOISE: readonly {
  readonly id: string
  readonly weight: number
  readonly subjects: readonly string[]
  readonly requests: readonly string[]
}[] = [
  {
    id: 'noise-auto-reply',
    weight: 30,
    subjects: ['自動返信：{不在|休暇}のお知らせ', 'Automatic reply: Out of office'],
    requests: [
      '{ただいま不在にしております。|休暇をいただいております。}お急ぎの場合は代表電話までご連絡ください。',
      'I am out of the office until Monday with limited access to mail.',
    ],
  },
  {
    id: 'noise-test',
    weight: 14,
    subjects: ['テスト', 'test ticket', 'テスト送信です'],
    requests: ['テストです。無視してください。', 'test', 'てすと'],
  },
  {
    id: 'noise-greeting',
    weight: 16,
    subjects: ['{異動|退職|着任}のご挨拶'],
    requests: [
      '私事で恐縮ですが、{このたび異動することになりました|3月末で退職することになりました}。在職中は大変お世話になりました。',
    ],
  },
  {
    id: 'noise-spam',
    weight: 18,
    subjects: ['【重要】SEO対策の{ご提案|ご案内}', 'Increase your website traffic'],
    requests: [
      '貴社サイトの順位を上げるご提案です。無料相談はこちらから。',
      'We help companies rank first. Reply for a free quote.',
    ],
  },
  {
    id: 'noise-thanks',
    weight: 20,
    subjects: ['Re: ありがとうございました', 'お礼'],
    requests: [
      '{先日は|昨日は}ありがとうございました。助かりました。',
      '解決しました。ありがとうございました！',
    ],
  },
  {
    id: 'noise-no-content',
    weight: 10,
    subjects: ['（件名なし）', '至急'],
    requests: ['{お願いします。|至急折り返しください。}', '先ほどの件です。'],
  },
]
