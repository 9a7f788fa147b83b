'use client'

import { type Dispatch, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeskAction } from '@/lib/letter/reducer'
import { readSenderLines } from '@/lib/letter/sender-lines'
import { countryName } from '@/lib/mail/country-names'
import { formats } from '@/lib/print/formats'
import type { EnvelopeFormatId } from '@/lib/print/forms/envelopes'
import { envelopesThatHold, piecesOf, replyEnvelope } from '@/lib/print/in-envelope'
import type { Job } from '@/lib/print/types'
import type { Paper, StepProps } from '../desk-types'
import { sizeOf } from './facts'
import { envelopesFor, type SheetPaper } from './offer'
import { Piece } from './piece'
import { Radios } from './radios'
import { WeightScale } from './weight-scale'

type Props = Pick<StepProps, 'lang' | 'addressee' | 'state' | 'go'> & {
  likely: SheetPaper
  /** Sheets of the letter, the ruled one not counted; 1 for a card. */
  sheets: number
  posted: NonNullable<Job['posted']>
  /** Where the writer posts from, when they have said so. */
  country: string | null
  dispatch: Dispatch<DeskAction<Paper>>
}

/** The envelope for what was written: which one, what it weighs, its print; and one for the answer. */
export function EnvelopeShop(props: Props) {
  const { lang, addressee, state, go, likely, sheets, posted, country, dispatch } = props
  const { t } = useTranslation('printshop')
  const { paper, sender } = state
  const [wantsReply, setWantsReply] = useState(false)
  const format = formats[paper.format]
  const isLetter = format.kind === 'letter'
  const [forCard, setForCard] = useState<EnvelopeFormatId>('c6')
  const offered = format.kind === 'card' ? envelopesThatHold(format.form) : envelopesFor[likely]
  const chosen = isLetter ? paper.envelope : forCard
  const envelope = offered.includes(chosen) ? chosen : offered[0]!
  const lines = useMemo(() => readSenderLines(sender), [sender])
  const hasReply = wantsReply && lines.length > 0
  const base = useMemo(
    (): Omit<Job, 'format'> => ({
      kind: 'envelope',
      lang,
      sender: { lines },
      letters: [{ recipient: addressee.recipient, text: '' }],
      posted,
      stampHint: paper.stampHint,
    }),
    [lang, lines, addressee.recipient, posted, paper.stampHint],
  )
  const job = useMemo((): Job => ({ ...base, format: envelope }), [base, envelope])
  const countryRu = country === null ? null : countryName(country, 'ru')
  const answer = useMemo(
    (): Job => ({ ...base, format: replyEnvelope, reply: { countryRu } }),
    [base, countryRu],
  )
  const made = { filesMade: state.filesMade, onMade: () => dispatch({ type: 'madeFile' }) }
  const isWindow = envelope === 'dl-window'
  return (
    <>
      <Radios
        name="envelope"
        title={t('envelope.legend')}
        isTitleHidden
        options={offered.map((value) => ({
          value,
          label: t(`envelope.${value}`),
          note: `${value === 'dl-window' ? '' : `${sizeOf(value, lang, t)}. `}${t(isLetter ? `envelopeNote.${value}` : `envelopeCardNote.${value}`)}`,
        }))}
        chosen={envelope}
        onChoose={(value) => {
          if (isLetter) dispatch({ type: 'chosePaper', paper: { envelope: value } })
          else setForCard(value)
        }}
      />
      {isLetter && (
        <label className="tick">
          <input
            type="checkbox"
            checked={paper.replySheet}
            onChange={({ target }) => dispatch({ type: 'chosePaper', paper: { replySheet: target.checked } })}
          />
          <span>
            {t('reply.sheet')}
            <span className="note">{t('reply.sheetNote')}</span>
          </span>
        </label>
      )}
      <label className="tick">
        <input
          type="checkbox"
          checked={wantsReply}
          onChange={({ target }) => setWantsReply(target.checked)}
        />
        <span>
          {t('reply.envelope')}
          <span className="note">{t('reply.envelopeNote')}</span>
        </span>
      </label>
      {wantsReply && lines.length === 0 && (
        <p role="status">
          {t('reply.noSender')}{' '}
          <button type="button" className="plain" onClick={() => go('compose', 'sender')}>
            {t('reply.toSender')}
          </button>
        </p>
      )}
      <WeightScale
        lang={lang}
        pieces={piecesOf({
          paper: paper.format,
          sheets,
          envelope,
          replySheet: isLetter && paper.replySheet,
          hasReplyEnvelope: hasReply,
        })}
      />
      {isWindow ? (
        <>
          <p>{t('envelope.nothing')}</p>
          <details className="panel">
            <summary className="panel__title panel__title--small">{t('envelope.byHand')}</summary>
            <Piece job={job} name={t('piece.window')} go={go} {...made} />
          </details>
        </>
      ) : (
        <Piece job={job} name={t('piece.envelope')} go={go} {...made} />
      )}
      {hasReply && (
        <>
          <Piece job={answer} name={t('piece.reply')} go={go} {...made} />
          {countryRu === null && posted === 'abroad' && <p className="note">{t('reply.noCountry')}</p>}
        </>
      )}
    </>
  )
}
