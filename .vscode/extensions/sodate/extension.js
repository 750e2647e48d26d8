// @ts-check
// The part that talks to Visual Studio Code; what is said, and where, is decided in lib/.

const { readFileSync } = require('node:fs')
const { join, relative } = require('node:path')
const vscode = require('vscode')
const { checkFiles, openQueue } = require('./lib/check.js')
const { placeInTag, namedAt } = require('./lib/component.js')
const { marksOf, together } = require('./lib/diagnostics.js')
const { placeInHead, fieldAt, headOf } = require('./lib/frontmatter.js')
const { idsOf, idsOfPaths, siteAddress } = require('./lib/ids.js')
const { suggestionsAt, explanationOf } = require('./lib/suggest.js')

const HELP = 'schemas/generated/editor-help.json'
const ARTICLES = 'content/articles/**/*.mdx'
/** Everything the check has something to say of. */
const CHECKED = /^content\/.+\.(?:mdx|ya?ml)$/
/** A save of several files is one run. */
const PAUSE = 150

/** @param {vscode.ExtensionContext} context */
function activate(context) {
  for (const folder of vscode.workspace.workspaceFolders ?? [])
    if (folder.uri.scheme === 'file' && read(folder.uri.fsPath, HELP)) open(folder, context)
}

/** Opens one project of the workspace. @param {vscode.WorkspaceFolder} folder @param {vscode.ExtensionContext} context */
function open(folder, context) {
  const root = folder.uri.fsPath
  const articles = { scheme: 'file', pattern: new vscode.RelativePattern(folder, ARTICLES) }
  const checker = openChecker(root)
  const inFolder = () => vscode.workspace.textDocuments.flatMap(one => pathIn(root, one) ?? [])
  context.subscriptions.push(
    checker,
    vscode.languages.registerCompletionItemProvider(articles, completions(root), '<', ' ', '"', ':', '-'),
    vscode.languages.registerHoverProvider(articles, hovers(root)),
    vscode.languages.registerCodeActionsProvider(articles, checker.actions, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, FIX_ALL],
    }),
    vscode.workspace.onDidOpenTextDocument(one => checker.ask(pathIn(root, one))),
    // A change of one file can mend or break what is open beside it.
    vscode.workspace.onDidSaveTextDocument(one => pathIn(root, one) && checker.ask(...inFolder())),
    vscode.workspace.onDidCloseTextDocument(one => checker.forget(one)),
    vscode.commands.registerCommand('sodate.check', () => checker.ask(...inFolder())),
  )
  checker.ask(...inFolder())
}

/** The path of a document as messages have it; undefined where the check has nothing to say. @param {string} root @param {vscode.TextDocument} document */
function pathIn(root, document) {
  if (document.uri.scheme !== 'file') return undefined
  const path = relative(root, document.uri.fsPath).replaceAll('\\', '/')
  return CHECKED.test(path) ? path : undefined
}

/** @returns {'ja' | 'en'} */
function locale() {
  const chosen = vscode.workspace.getConfiguration('sodate').get('language', 'auto')
  if (chosen === 'ja' || chosen === 'en') return chosen
  return vscode.env.language.startsWith('ja') ? 'ja' : 'en'
}

/** @param {string} root @param {string} path */
function read(root, path) {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    return ''
  }
}

/** What is known now: files of content/ may have changed since. @param {string} root */
async function knownIn(root) {
  const uris = await vscode.workspace.findFiles(new vscode.RelativePattern(root, ARTICLES), null, 5000)
  const paths = uris.map(uri => relative(root, uri.fsPath).replaceAll('\\', '/'))
  const from = (/** @type {string} */ name) => idsOf(read(root, `content/${name}.yaml`))
  return {
    help: JSON.parse(read(root, HELP)),
    lists: {
      teams: from('teams'),
      categories: from('categories'),
      products: from('products'),
      glossary: from('glossary'),
      articles: idsOfPaths(paths),
    },
    locale: locale(),
    today: new Intl.DateTimeFormat('sv-SE').format(new Date()),
  }
}

/** @param {string} root @returns {vscode.CompletionItemProvider} */
function completions(root) {
  return {
    async provideCompletionItems(document, position) {
      const lines = document.getText().split(/\r?\n/)
      const inHead = position.line < (headOf(lines)?.end ?? 0)
      const before = document.getText(new vscode.Range(new vscode.Position(0, 0), position))
      const place = inHead
        ? placeInHead(lines, { line: position.line, column: position.character })
        : placeInTag(before)
      if (!place) return []
      const start = position.translate(0, -place.word.length)
      return suggestionsAt(place, await knownIn(root)).map(one =>
        toItem(one, new vscode.Range(start, position)),
      )
    },
  }
}

/** @param {import('./lib/suggest.js').Suggestion} one @param {vscode.Range} range */
function toItem({ label, insert, isSnippet, detail, about, asksOn, order }, range) {
  const item = new vscode.CompletionItem({ label, description: detail }, vscode.CompletionItemKind.Property)
  item.insertText = isSnippet ? new vscode.SnippetString(insert) : insert
  item.range = range
  item.documentation = new vscode.MarkdownString(about)
  item.sortText = String(order).padStart(4, '0')
  if (asksOn) item.command = { command: 'editor.action.triggerSuggest', title: '' }
  return item
}

/** @param {string} root @returns {vscode.HoverProvider} */
function hovers(root) {
  return {
    async provideHover(document, { line, character }) {
      const lines = document.getText().split(/\r?\n/)
      const inHead = line < (headOf(lines)?.end ?? 0)
      const named = inHead ? fieldAt(lines, line) : namedAt(lines[line] ?? '', character)
      if (!named || character < named.from || character > named.to) return undefined
      const text = explanationOf(named, await knownIn(root))
      return text
        ? new vscode.Hover(
            new vscode.MarkdownString(text),
            new vscode.Range(line, named.from, line, named.to),
          )
        : undefined
    },
  }
}

const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('sodate')

/** Underlines what the check says of the documents that are open, and offers its safe repairs. @param {string} root */
function openChecker(root) {
  const collection = vscode.languages.createDiagnosticCollection('sodate')
  const output = vscode.window.createOutputChannel('Sodate', { log: true })
  const status = vscode.languages.createLanguageStatusItem('sodate', {
    scheme: 'file',
    pattern: '**/content/**',
  })
  status.name = 'Sodate'
  /** What was said of which version: a repair fits only the text it was made for. @type {Map<string, { version: number, marks: readonly import('./lib/diagnostics.js').Mark[] }>} */
  const known = new Map()
  const queue = openQueue({
    delay: PAUSE,
    run: (files, signal) => {
      status.busy = true
      const versions = new Map(vscode.workspace.textDocuments.map(one => [one.uri.fsPath, one.version]))
      return checkFiles({ root, files, locale: locale(), signal }).then(messages => ({ messages, versions }))
    },
    onAnswer: ({ messages, versions }, files) => {
      status.busy = false
      status.severity = vscode.LanguageStatusSeverity.Information
      status.text = messages.length === 0 ? '✓' : String(messages.length)
      const guide = siteAddress(read(root, 'content/site.yaml'))
      const paths = new Set([...files, ...messages.map(({ path }) => path)])
      for (const path of paths) {
        const uri = vscode.Uri.file(join(root, path))
        const document = vscode.workspace.textDocuments.find(one => one.uri.fsPath === uri.fsPath)
        const own = messages.filter(one => one.path === path)
        const text = document?.isDirty ? read(root, path) : (document?.getText() ?? read(root, path))
        const marks = marksOf(own, { text, locale: locale(), guide })
        const isSame = document && !document.isDirty && versions.get(uri.fsPath) === document.version
        known.set(path, { version: isSame ? document.version : -1, marks })
        collection.set(uri, marks.map(toDiagnostic))
      }
    },
    onError: error => {
      status.busy = false
      status.severity = vscode.LanguageStatusSeverity.Error
      status.text = error instanceof Error ? error.message : String(error)
      output.error(status.text)
    },
  })
  return {
    ask: (/** @type {(string | undefined)[]} */ ...paths) => {
      const some = paths.flatMap(path => path ?? [])
      if (some.length > 0) queue.ask(...some)
    },
    forget: (/** @type {vscode.TextDocument} */ document) => {
      const path = pathIn(root, document)
      if (!path) return
      known.delete(path)
      collection.delete(document.uri)
    },
    /** @type {vscode.CodeActionProvider} */
    actions: {
      provideCodeActions: (document, range, { only }) => {
        const path = pathIn(root, document)
        const said = path ? known.get(path) : undefined
        if (!said || said.version !== document.version) return []
        const edits = together(said.marks.flatMap(({ edit }) => edit ?? []))
        const all = only && FIX_ALL.intersects(only) ? repair(document, FIX_ALL, ALL[locale()], edits) : []
        if (only && !only.intersects(vscode.CodeActionKind.QuickFix)) return all
        const here = said.marks.filter(mark => mark.line >= range.start.line && mark.line <= range.end.line)
        return [
          ...all,
          ...here.flatMap(mark => {
            const title = `${ONE[locale()]} (${mark.rule})`
            const [action] = mark.edit
              ? repair(document, vscode.CodeActionKind.QuickFix, title, [mark.edit])
              : []
            if (!action) return []
            action.diagnostics = [toDiagnostic(mark)]
            action.isPreferred = true
            return [action]
          }),
          ...(edits.length > 1 && here.some(({ edit }) => edit)
            ? repair(document, vscode.CodeActionKind.QuickFix, ALL[locale()], edits)
            : []),
        ]
      },
    },
    dispose: () => {
      queue.stop()
      collection.dispose()
      status.dispose()
      output.dispose()
    },
  }
}

const ONE = { ja: '検査の提案どおりに直す', en: 'Mend it as the check would' }
const ALL = { ja: '安全に直せるものをすべて直す', en: 'Mend everything that is safe to mend' }

/** @param {vscode.TextDocument} document @param {vscode.CodeActionKind} kind @param {string} title @param {readonly import('./lib/check.js').Edit[]} edits */
function repair(document, kind, title, edits) {
  if (edits.length === 0) return []
  const action = new vscode.CodeAction(title, kind)
  action.edit = new vscode.WorkspaceEdit()
  for (const { start, end, text } of edits)
    action.edit.replace(
      document.uri,
      new vscode.Range(document.positionAt(start), document.positionAt(end)),
      text,
    )
  return [action]
}

/** @param {import('./lib/diagnostics.js').Mark} mark */
function toDiagnostic({ line, from, to, text, rule, isError, about }) {
  const { Error: error, Warning: warning } = vscode.DiagnosticSeverity
  const one = new vscode.Diagnostic(new vscode.Range(line, from, line, to), text, isError ? error : warning)
  one.source = 'sodate'
  one.code = about ? { value: rule, target: vscode.Uri.parse(about) } : rule
  return one
}

module.exports = { activate }
