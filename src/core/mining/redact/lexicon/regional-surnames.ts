/** Surnames of three and four kanji, most of them of Okinawa and Kagoshima, that other lists leave out; written for Sodate. */
export const REGIONAL_SURNAMES = `
饒平名 東恩納 瑞慶覧 真栄田 真栄城 真喜志 豊見山 豊見本 具志堅 喜屋武 仲宗根 渡嘉敷 渡久地 与那覇 与那城 与那原 玉那覇 我如古 安慶名 安次富 安里 阿波連 阿波根
伊波 伊礼 上江洲 上間 宇久本 大見謝 翁長 嘉手納 嘉手苅 川平 喜友名 城間 崎浜 佐久川 座間味 志喜屋 島尻 下地 新里 砂川 平良 高江洲 高良 津嘉山 津波古 桃原 渡慶次 当間
当山 仲井真 仲地 仲村渠 名嘉 名嘉山 名護 西平 比屋根 比屋定 普天間 外間 辺土名 宮平 屋宜 屋良 譜久村 譜久山 譜久里 屋富祖 山入端 饒辺 根路銘 又吉 前泊 真境名 真玉橋
前花 東江 東風平 保栄茂 勢理客 世名城 幸喜 呉屋 小波津 小橋川 知花 照喜名 平安名 平安山 兼城 金良 神谷 宜保 宜野座 儀間 許田 島仲 石原 長曽我部 東國原 東国原
勅使川原 勅使河原 小比類巻 小田島 五百旗頭 八重樫 八重沢 宇都木 木之下 山之口 堂園 前之園 上之園 中園 西之園 有村 有馬 面高 折田 帖佐 川畑 日高 肥後 蒲地
中馬 伊集院 伊地知 頴娃 鎌田 北郷 樺山 喜入 種子島 禰寝 新納 入来院 東郷 肝付 二階堂 和田上 西牟田 大牟田 牟田口 古賀野 久留須 久我原 黒瀬戸 高椋 小宮山 小清水 小笠原
`

/** Surnames of one kanji of colleagues from China and Korea that are no everyday word; written for Sodate. */
export const SURNAMES_FROM_ABROAD = `
陳 李 張 劉 楊 趙 呉 徐 孫 朱 郭 羅 鄭 梁 謝 宋 許 韓 馮 鄧 曹 彭 蕭 董 袁 潘 蒋 蔡 蘇 魏 呂 沈 姚 盧 姜 崔 鍾 譚 汪 范 廖 賈 韋 鄒 孟 邱 尹 薛 閻 侯 黎 顧 郝 龔 邵 孔 朴
`
