import { nearest } from '#core/text/nearest.ts'
import { type ArticleRule, atField } from '../rule.ts'

/**
 * ja: owner と escalate.team は teams.yaml にあるチームの id です。知らない名前では、誰にも見直しの連絡が届きません。
 * en: owner and escalate.team are ids of teams in teams.yaml. Nobody is asked to review an article of an unknown team.
 *
 * @example ok ja
 * owner: service-desk
 * @example bad ja
 * owner: service-dsk
 * @example bad en
 * owner: nobody
 */
export const knownOwner: ArticleRule = {
  id: 'known-owner',
  check: (subject, { teams }) => {
    const ids = teams.map(team => team.id)
    const { owner, escalate } = subject.article
    const named = [{ key: 'owner', id: owner }, ...(escalate ? [{ key: 'escalate', id: escalate.team }] : [])]
    return named
      .filter(({ id }) => !ids.includes(id))
      .map(({ key, id }) => {
        const near = nearest(id, ids)
        return atField(subject, key, {
          rule: 'known-owner',
          severity: 'error',
          text: {
            ja: `チーム「${id}」は teams.yaml にありません。`,
            en: `Unexpected team "${id}", expected an id from teams.yaml.`,
          },
          fix: near
            ? { ja: `「${near}」ではありませんか。`, en: `Did you mean "${near}"?` }
            : {
                ja: `あるチーム: ${ids.slice(0, 10).join('・')}`,
                en: `There are: ${ids.slice(0, 10).join(', ')}.`,
              },
        })
      })
  },
}
