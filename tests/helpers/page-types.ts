const QUERY = { ja: 'パスワードを忘れました', en: 'forgot my password' } as const

/** One page of every type readers see, by address below the site's. */
export const READERS_PAGES: readonly string[] = [
  ...(['ja', 'en'] as const).flatMap(locale =>
    [
      '',
      'account/',
      'articles/',
      'changes/',
      'sign-in/cannot-sign-in/',
      'sign-in/cannot-sign-in/#reset',
      'account/reset-password/',
      'vpn-network/set-up-vpn/',
      'search/',
      `search/?q=${encodeURIComponent(QUERY[locale])}`,
      'contact/',
      `contact/?query=${encodeURIComponent(QUERY[locale])}`,
      'offline/',
      '404/',
    ].map(path => `${locale}/${path}`),
  ),
  '404.html',
]

/** One page of every type that only the internal build has. */
export const DESK_PAGES = (['ja', 'en'] as const).flatMap(locale =>
  [
    'guide/',
    'guide/components/',
    'guide/rules/',
    'guide/fields/',
    'guide/growing-faqs/',
    'health/',
    'demand/',
  ].map(path => `${locale}/${path}`),
)
