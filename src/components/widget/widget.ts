// `/widget.js`: one file that a portal or a product loads with one script tag. It stands alone: no import at run time.
// Everything is made through the DOM and constructed style sheets, so a host's strict CSP (and Trusted Types) is kept:
// the host allows our address in script-src and frame-src, and nothing else.

type Settings = Readonly<{
  site: URL
  locale: 'ja' | 'en'
  left: boolean
  colour: string
  label: string
  query: string
}>

;(() => {
  const WORDS = {
    ja: {
      label: 'ヘルプ',
      name: 'ヘルプを検索',
      close: '閉じる',
      failed: 'ここにヘルプを表示できませんでした。',
      elsewhere: 'ヘルプサイトを開く',
    },
    en: {
      label: 'Help',
      name: 'Search the help site',
      close: 'Close',
      failed: 'The help site could not be shown here.',
      elsewhere: 'Open the help site',
    },
  }
  const PATIENCE_MS = 10_000
  const PHONE = '(width < 36rem), (height < 30rem)'
  const STYLE = `
:host { all: initial; position: fixed; z-index: 2147483000; inset-block-end: max(1rem, env(safe-area-inset-bottom)); inset-inline-end: 1rem; color-scheme: light dark; font: 16px/1.5 system-ui, "Hiragino Sans", "BIZ UDPGothic", "Noto Sans JP", sans-serif }
:host([data-left]) { inset-inline: 1rem auto }
button { font: inherit; cursor: pointer }
:focus-visible { outline: 3px solid light-dark(#0b57d0, #9cc4ff); outline-offset: 2px }
.open { display: inline-flex; gap: .5rem; align-items: center; min-height: 3rem; padding: .4rem 1.2rem .4rem 1rem; border: 2px solid transparent; border-radius: 99px; background: var(--colour, #1c6549); color: var(--on-colour, #fff); font-weight: 600; box-shadow: 0 2px 12px rgb(0 0 0 / 25%) }
svg { width: 1.4em; height: 1.4em; fill: none; stroke: currentcolor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round }
dialog { box-sizing: border-box; flex-direction: column; padding: 0; border: 1px solid light-dark(#dcdad0, #303832); border-radius: 10px; background: light-dark(#faf9f5, #131714); color: light-dark(#1d2320, #e7eae4); overflow: hidden }
dialog[open] { display: flex }
dialog:not(:modal) { position: fixed; inset: auto 1rem calc(4.75rem + env(safe-area-inset-bottom)) auto; margin: 0; width: min(25rem, calc(100vw - 2rem)); height: min(var(--height, 30rem), 40rem, calc(100dvh - 6.5rem)); box-shadow: 0 8px 40px rgb(0 0 0 / 28%) }
:host([data-left]) dialog:not(:modal) { inset-inline: 1rem auto }
dialog:modal { width: 100%; max-width: 100%; height: 100dvh; max-height: 100dvh; margin: 0; border: 0; border-radius: 0 }
.bar { display: flex; align-items: center; justify-content: space-between; padding-inline-start: 1.125rem; border-bottom: 1px solid light-dark(#dcdad0, #303832) }
.bar p { margin: 0; font-weight: 600; font-size: .9rem }
.close { display: grid; place-items: center; width: 2.75rem; height: 2.75rem; border: 0; background: none; color: inherit }
.close:focus-visible { outline-offset: -4px }
iframe { flex: 1; width: 100%; min-height: 0; border: 0 }
.failed { padding: 1.125rem }
.failed a { color: inherit }
[hidden] { display: none !important }
@media print { :host { display: none } }
@media (forced-colors: active) { .open { border-color: ButtonText } }`

  function settingsOf(script: HTMLScriptElement): Settings {
    const { locale, position, color, colour, label, query } = script.dataset
    const language = (locale ?? document.documentElement.lang).toLowerCase().startsWith('en') ? 'en' : 'ja'
    return {
      site: new URL('.', script.src),
      locale: language,
      left: position === 'left',
      colour: colour ?? color ?? '',
      label: label ?? WORDS[language].label,
      query: query ?? '',
    }
  }

  function element<K extends keyof HTMLElementTagNameMap>(
    name: K,
    attributes: Readonly<Record<string, string>>,
    ...children: readonly (Node | string)[]
  ): HTMLElementTagNameMap[K] {
    const made = document.createElement(name)
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
    made.append(...children)
    return made
  }

  function icon(path: string): SVGElement {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
    svg.setAttribute('viewBox', '0 0 24 24')
    svg.setAttribute('aria-hidden', 'true')
    const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path')
    shape.setAttribute('d', path)
    svg.append(shape)
    return svg
  }

  /** White or near-black, whichever reads better on a colour (WCAG contrast). */
  function textOn(colour: string): string {
    const channels = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(value => {
      const part = Number(value) / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    const [red = 0, green = 0, blue = 0] = channels
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? '#111' : '#fff'
  }

  function start({ site, locale, left, colour, label, query }: Settings): void {
    const words = WORDS[locale]
    const root = element('div', { lang: locale, 'data-sodate-widget': '' })
    if (left) root.dataset['left'] = ''
    const shadow = root.attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(STYLE)
    shadow.adoptedStyleSheets = [sheet]
    const open = element(
      'button',
      { type: 'button', class: 'open', 'aria-haspopup': 'dialog', 'aria-expanded': 'false' },
      icon('M9.1 9a3 3 0 0 1 5.8 1c0 2-3 2.6-3 4M12 17.5h.01M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z'),
      element('span', {}, label),
    )
    const close = element(
      'button',
      { type: 'button', class: 'close', 'aria-label': words.close },
      icon('M6 6l12 12M18 6L6 18'),
    )
    const failed = element(
      'p',
      { class: 'failed', role: 'alert', hidden: '' },
      `${words.failed} `,
      element('a', { href: `${site.href}${locale}/`, target: '_blank', rel: 'noopener' }, words.elsewhere),
    )
    const dialog = element(
      'dialog',
      { 'aria-label': words.name },
      element('div', { class: 'bar' }, element('p', {}, words.name), close),
      failed,
    )
    shadow.append(open, dialog)
    document.body.append(root)
    if (colour && CSS.supports('color', colour)) {
      root.style.setProperty('--colour', colour)
      root.style.setProperty('--on-colour', textOn(getComputedStyle(open).backgroundColor))
    }

    let frame: HTMLIFrameElement | undefined
    let isReady = false
    let wanted = query
    const tell = () => {
      if (!isReady || !frame || !dialog.open) return
      frame.focus()
      frame.contentWindow?.postMessage({ sodate: 'open', query: wanted }, site.origin)
      wanted = ''
    }
    const load = () => {
      frame = element('iframe', {
        title: words.name,
        sandbox: 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox',
        allow: 'clipboard-write',
        referrerpolicy: 'no-referrer',
        src: `${site.href}widget/${locale}/#host=${encodeURIComponent(location.origin)}`,
      })
      dialog.append(frame)
      // Signed out, offline, or not allowed here: say so instead of showing an empty box.
      setTimeout(() => {
        failed.hidden = isReady
      }, PATIENCE_MS)
    }
    const show = (asked?: string) => {
      if (asked) wanted = asked
      if (!dialog.open) {
        // Where the panel fills the screen nothing behind it may be reached.
        if (matchMedia(PHONE).matches) dialog.showModal()
        else dialog.show()
        open.setAttribute('aria-expanded', 'true')
      }
      if (!frame) load()
      tell()
    }
    const hide = () => {
      if (!dialog.open) return
      dialog.close()
    }
    dialog.addEventListener('close', () => {
      open.setAttribute('aria-expanded', 'false')
      open.focus()
    })
    open.addEventListener('click', () => (dialog.open ? hide() : show()))
    close.addEventListener('click', hide)
    dialog.addEventListener('keydown', event => {
      if (event.key === 'Escape') hide()
    })
    addEventListener('message', event => {
      // Only our own frame, at our own address, may say anything.
      if (event.source !== frame?.contentWindow || event.origin !== site.origin) return
      const { sodate, height } = (event.data ?? {}) as { sodate?: unknown; height?: unknown }
      if (sodate === 'ready') {
        isReady = true
        failed.hidden = true
        tell()
      } else if (sodate === 'close') hide()
      else if (sodate === 'height' && typeof height === 'number' && height > 0 && height < 10_000)
        root.style.setProperty('--height', `${Math.round(Math.max(height, 260)) + 46}px`)
    })
    // For a product's own button: document.dispatchEvent(new CustomEvent('sodate:open', { detail: { query: '…' } })).
    document.addEventListener('sodate:open', event => {
      const asked = event instanceof CustomEvent ? event.detail?.query : undefined
      show(typeof asked === 'string' ? asked : undefined)
    })
  }

  const script = document.currentScript ?? document.querySelector('script[src$="/widget.js"]')
  if (!(script instanceof HTMLScriptElement)) return
  const settings = settingsOf(script)
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => start(settings))
  else start(settings)
})()
