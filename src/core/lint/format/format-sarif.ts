import type { Locale } from '#schemas/locale.ts'
import type { Message } from '#schemas/message.ts'

/** Messages as SARIF 2.1.0, which code-scanning tools take. Source: OASIS SARIF 2.1.0. */
export function formatSarif(messages: readonly Message[], locale: Locale): string {
  const rules = [...new Set(messages.map(message => message.rule))].sort()
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'sodate', rules: rules.map(id => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: messages.map(({ path, line, column, rule, severity, text, fix }) => ({
          ruleId: rule,
          ruleIndex: rules.indexOf(rule),
          level: severity,
          message: { text: fix ? `${text[locale]} ${fix[locale]}` : text[locale] },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(path) },
                region: { startLine: line, startColumn: column },
              },
            },
          ],
        })),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}
