import { describe, expect, test } from 'vitest'
import { clusterTexts } from '#core/mining/cluster/cluster-texts.ts'

describe('grouping texts', () => {
  test.each([
    [
      'Japanese',
      [
        'VPNに繋がらない',
        'VPNが繋がらないです',
        'VPN 接続できない',
        'プリンタが紙詰まり',
        'プリンターの紙詰まりです',
        '紙詰まりが直らない プリンタ',
      ],
    ],
    [
      'English',
      [
        'cannot connect to the VPN',
        'VPN does not connect',
        'VPN connect error',
        'printer paper jam',
        'paper jam in printer',
        'the printer has a paper jam',
      ],
    ],
  ])('%s texts that ask the same are one cluster, others are not', (_, texts) => {
    const [a, b, c, x, y, z] = clusterTexts(texts)
    expect([b, c]).toEqual([a, a])
    expect([y, z]).toEqual([x, x])
    expect(x).not.toBe(a)
  })

  test.each([[[]], [['']], [['', '', 'a']], [['〈氏名1〉', '🙂', '\u0000']]])(
    '%j gives each text a number',
    texts => {
      expect(clusterTexts(texts)).toHaveLength(texts.length)
    },
  )

  test('names hidden by redaction do not make texts alike', () => {
    const [a, b] = clusterTexts(['〈氏名1〉〈電話1〉 請求書', '〈氏名1〉〈電話1〉 座席'])
    expect(a).not.toBe(b)
  })

  test('the same texts give the same clusters', () => {
    const texts = Array.from({ length: 300 }, (_, i) => `topic ${i % 7} word${i % 7} thing${i % 11}`)
    expect(clusterTexts(texts)).toEqual(clusterTexts(texts))
  })
})
