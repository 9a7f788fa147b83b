import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Addressee } from '@/components/desk/desk-types'
import { NameLineChoice, proposalFor, useNameLine } from '@/components/desk/name-line'
import { SentencesProvider } from '@/components/desk/sentences'
import en from '@/locales/en/desk.json'
import { makeRecipient } from '@/tests/factories/recipient'

const nominative = makeRecipient({ addresseeRu: 'Примеров Иван Сергеевич', addresseeCase: 'nominative' })
const addresseeOf = (recipient: typeof nominative): Addressee => ({
  recipient,
  name: 'Ivan Primerov',
  verifiedOn: '1 March 2026',
  isOld: false,
  cautions: [], today: '2026-11-21',
})

function Step({ recipient, wanted }: { recipient: typeof nominative; wanted?: boolean }) {
  const { addressee, nameLine } = useNameLine(addresseeOf(recipient))
  return (
    <>
      <p>{addressee.recipient.addresseeRu}</p>
      <NameLineChoice nameLine={{ ...nameLine, isWanted: wanted ?? nameLine.isWanted }} />
    </>
  )
}
const draw = (recipient: typeof nominative) =>
  renderToStaticMarkup(
    <SentencesProvider lang="en" sentences={{ desk: en }}>
      <Step recipient={recipient} />
    </SentencesProvider>,
  )

describe('the name line at the print step', () => {
  it('keeps the nominative and offers the proposed dative, unticked, with the reason', () => {
    const html = draw(nominative)
    expect(html).toContain('<p>Примеров Иван Сергеевич</p>')
    expect(html).toContain('<b lang="ru" translate="no">Примерову Ивану Сергеевичу</b>')
    expect(html).toMatch(/<input type="checkbox"[^>]*\/>/)
    expect(html).not.toContain('checked')
    expect(html).toContain(en.nameLine.note)
  })

  it('says nothing where a source has printed the dative itself, whatever the rules would say', () => {
    const dative = makeRecipient({ addresseeRu: 'Примерому Ивану', addresseeCase: 'dative' })
    expect(proposalFor(dative)).toBeNull()
    expect(draw(dative)).toBe('<p>Примерому Ивану</p>')
  })

  it('says nothing where the dative would be the same', () => {
    const same = { surnameRu: 'Скочко', givenRu: 'Алсу', patronymicRu: null, sex: 'f' } as const
    const unchanging = makeRecipient({ ...same, addresseeRu: 'Скочко Алсу', addresseeCase: 'nominative' })
    expect(proposalFor(unchanging)).toBeNull()
  })

  it('proposes from the parts of the name, not from the printed line', () => {
    expect(proposalFor({ ...nominative, addresseeRu: 'Примеров И. С.' })).toBe('Примерову Ивану Сергеевичу')
  })
})
