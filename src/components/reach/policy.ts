/** What every page may load: our own files, nothing inline, nothing from elsewhere. */
const EVERY_PAGE = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
]

/** The policy of the site's pages. The full-text search is WebAssembly of our own. */
export const PAGE_POLICY = [
  ...EVERY_PAGE,
  "script-src 'self' 'wasm-unsafe-eval'",
  "frame-src 'self'",
  "manifest-src 'self'",
].join('; ')

/** The policy of the page inside the widget's frame. */
export const FRAME_POLICY = [...EVERY_PAGE, "script-src 'self'"].join('; ')
