/** Surnames of three and four kanji, most of them of Okinawa and Kagoshima, that other lists leave out; written for Sodate. */
export const REGIONAL_SURNAMES = `
饒平名 東恩納 瑞慶覧 真栄田 真栄城 真喜志 豊見山 豊見本 具志堅 喜屋武 仲宗根 渡嘉敷 渡久地 与那覇 与那城 与那原 玉那覇 我如古 安慶名 安次富 安里 阿波連 阿波根
伊波 伊礼 上江洲 上間 宇久本 大見謝 翁長 嘉手納 嘉手苅 川平 喜友名 城間 崎浜 佐久川 座間味 志喜屋 島尻 下地 新里 砂川 平良 高江洲 高良 津嘉山 津波古 桃原 渡慶次 当間
当山 仲井真 仲地 仲村渠 名嘉 名嘉山 名護 西平 比屋根 比屋定 普天間 外間 辺土名 宮平 屋宜 屋良 譜久村 譜久山 譜久里 屋富祖 山入端 饒辺 根路銘 又吉 前泊 真境名 真玉橋
前花 東江 東風平 保栄茂 勢理客 世名城 幸喜 呉屋 小波津 小橋川 知花 照喜名 平安名 平安山 兼城 金良 神谷 宜保 宜野座 儀間 許田 島仲 石原 長曽我部 東國原 東国原
勅使川原 勅使河原 小比類巻 小田島 五百旗頭 八重樫 八重沢 宇都木 木之下 山之口 堂園 前之園 上之園 中園 西之園 有村 有馬 面高 折田 帖佐 川畑 日高 肥後 蒲地
中馬 伊集院 伊地知 頴娃 鎌田 北郷 樺山 喜入 種子島 禰寝 新納 入来院 東郷 肝付 二階堂 和田上 西牟田 大牟田 牟田口 古賀野 久留須 久我原 黒瀬戸 高椋 小宮山 小清水 小笠原
伊禮 上江田 及部 小倉山 嘉陽 佐藤田 田中丸 中尾根 三觜 三縄 渡會 麻生田 家入 伊佐治 今給黎 上之段 久高 久場 重永 地頭所
高江 津覇 鶴丸 當間 當山 中釜 仲嶺 平敷 本坊 満留 屋嘉比
`

/** Surnames of one kanji of colleagues from China and Korea that are no everyday word; written for Sodate. */
export const SURNAMES_FROM_ABROAD = `
陳 李 張 劉 楊 趙 呉 徐 孫 朱 郭 羅 鄭 梁 謝 宋 許 韓 馮 鄧 曹 彭 蕭 董 袁 潘 蒋 蔡 蘇 魏 呂 沈 姚 盧 姜 崔 鍾 譚 汪 范 廖 賈 韋 鄒 孟 邱 尹 薛 閻 侯 黎 顧 郝 龔 邵 孔 朴
`

/**
 * Surnames that are places or words as well and that the lists from IPADIC and UniDic left out; the first ones are no everyday
 * words. From both (licences: rare-surnames.ts, unidic-surnames.ts).
 */
export const MORE_AMBIGUOUS_SURNAMES = `
三代 下元 下國 下道 中北 中坊 中奥 丸形 乗越 亀石 二階 五家 人部 伊爾根覚羅 儀同 光行 入舟 八乙女 八戸 出山 分島 分部 刈田 初雁 前住 前橋 前羽 勘解由小路 千世 千塚 千成 古儀 古柳 味酒
坊門 堂内 塔中 大祝 大羽 大鳳 天沢 宇治 宗田 宮垣 寿福 小枝 小桜 小溝 小紫 小鮒 尾黒 岩地 岩峰 川道 帚木 平戸 平音 庭池 恋塚 悠木 掃部 掛札 新畑 日出間 日前 明楽 有光 木枝 杉戸 村下
枝木 柞木 植手 椴木 椿山 楢林 横本 横石 橋下 檜垣 正角 民保 水河 池中 池北 沢水 河尻 洞院 流泉 海保 海口 海東 渡口 渡川 湯口 溝水 犬神 猿子 田家 田芹 甲本 矢切 矢竹 石子 石屋 神垣 神足
神門 秋上 種川 稲木 稲置 穴太 空山 竜口 竹垣 籠山 細馬 茂林 草津 草道 萱原 蘆原 西門 角道 角鹿 調所 谷合 貝子 赤魚 越河 辰己 辻子 都司 都城 里山 野守 野寺 野見 釘貫 釧本 鈴鹿 鍋屋 長綱
陣幕 陰山 隼人 雄鹿 青本 青松 青柿 青笹 青羽 鞍作 鞍掛 須知 館林 高三 高丘 高平 高枝 高槻 高草 鷲頭 黒尾
`

/** The same, of everyday words: names only beside another sign. */
export const SURNAMES_LIKE_WORDS = `
丸木 出水 初音 張本 征矢 後山 新宅 猪子 築山 花見 衣笠 金平 高砂 黒山 夏山 唐松 岩屋 法眼 水月 暦本 納所 綾織 花屋 高士 銭形 宮家 大政 東雲 合志 石動 神門 中間 大麻 勢力 飯盛 町村 加護 古里 山畑 藍染 野山 富家
荻 蔦 薗 郡 轟 鶴 鴨 笠 笹 篠 筧 粂 紺 窪 槇 槙 池 沼 瀬 桜 桑 栗 梅 椋 杢 杣 嵐 岬 峠 庄 葛 葵 蒲 薮 藪 畠 硲 碇 礒 辺 阪 隈 鮎 昆 忍 巴 米 菊 芹 蓮 虎 熊 猪 鴻 鎌
鑓 鎗 宍 柄 栃 渚 湯 温 渡 鈴 須 葉 楢 樋 樫 檜 桧 萩 旭 蕨 茂 茅 笛 竺 窄 碓 壇 堂 垣 園 國 圓 団 塩 塚
`
