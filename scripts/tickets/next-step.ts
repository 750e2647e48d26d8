/** What a person does next. */
export const NEXT_STEP = {
  import: {
    ja: '取り込むには：npm run tickets -- import <ファイル> --out tickets.ndjson',
    en: 'To import: npm run tickets -- import <files> --out tickets.ndjson',
  },
  mine: { ja: '次は：npm run mine -- --from', en: 'Next: npm run mine -- --from' },
} as const
