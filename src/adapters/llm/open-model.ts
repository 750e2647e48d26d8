import { createHash } from 'node:crypto'
import { z } from 'zod'
import { openCache } from '#adapters/cache/cache.ts'
import type { Prompt } from '#core/mining/written-draft.ts'

/** Where a model answers and how much it may cost. Off unless URL and model are named. */
export type ModelSettings = Readonly<{ url: string; model: string; key: string | undefined; budget: number }>

/** Answers a prompt, or undefined where the budget is spent or the model does not answer. */
export type Model = Readonly<{
  ask: (prompt: Prompt) => Promise<string | undefined>
  usedTokens: () => number
}>

const ANSWER_TOKENS = 1000
const TIMEOUT_MS = 60_000
const DEFAULT_BUDGET = 50_000

const answerSchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
  usage: z.object({ total_tokens: z.number().min(0) }).optional(),
})
const cachedSchema = z.object({ answer: z.string() })

/** SODATE_LLM_URL (as …/v1), SODATE_LLM_MODEL, SODATE_LLM_KEY, SODATE_LLM_BUDGET in tokens a run; undefined: off. */
export function modelSettings(env: Readonly<Record<string, string | undefined>>): ModelSettings | undefined {
  const url = env['SODATE_LLM_URL']
  const model = env['SODATE_LLM_MODEL']
  if (!url || !model) return undefined
  const budget = Number(env['SODATE_LLM_BUDGET'] || DEFAULT_BUDGET)
  if (!Number.isFinite(budget) || budget < 0) throw new Error('SODATE_LLM_BUDGET must be a number of tokens')
  return { url: url.replace(/\/+$/, ''), model, key: env['SODATE_LLM_KEY'] || undefined, budget }
}

/**
 * Opens a model behind any OpenAI-compatible endpoint. The same prompt is asked once: answers are kept by content.
 * A prompt that could go beyond the budget is not sent; one letter is counted as one token, which is never too few
 * for Japanese and far too many for English.
 */
export function openModel(settings: ModelSettings, folder: string): Model {
  const cache = openCache(folder)
  let used = 0
  return {
    usedTokens: () => used,
    async ask(prompt) {
      const body = JSON.stringify({
        model: settings.model,
        temperature: 0,
        max_tokens: ANSWER_TOKENS,
        messages: [
          { role: 'system', content: prompt.system },
          { role: 'user', content: prompt.user },
        ],
      })
      const name = `${createHash('sha256').update(`${settings.url}\n${body}`).digest('hex')}.json`
      const known = cachedSchema.safeParse(cache.read(name))
      if (known.success) return known.data.answer
      const most = prompt.system.length + prompt.user.length + ANSWER_TOKENS
      if (used + most > settings.budget) return undefined
      // Whatever becomes of the answer, it may be paid for: where nobody says how much, the most it can be.
      used += most
      try {
        const response = await fetch(`${settings.url}/chat/completions`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            // A kept connection that the server has closed meanwhile would lose the request.
            connection: 'close',
            ...(settings.key ? { authorization: `Bearer ${settings.key}` } : {}),
          },
          body,
          // The key must not follow to another host.
          redirect: 'error',
          signal: AbortSignal.timeout(TIMEOUT_MS),
        })
        if (!response.ok) return undefined
        const parsed = answerSchema.safeParse(await response.json())
        if (!parsed.success) return undefined
        const { choices, usage } = parsed.data
        if (usage) used += usage.total_tokens - most
        const answer = choices[0]?.message.content
        if (answer !== undefined) cache.write(name, { answer })
        return answer
      } catch {
        // Never needed: without an answer the extractive draft stays.
        return undefined
      }
    },
  }
}
