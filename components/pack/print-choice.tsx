import type { Dispatch } from 'react'
import { useTranslation } from 'react-i18next'
import { SenderField } from '@/components/desk/sender-field'
import { papers } from '@/lib/pack/papers'
import type { PlanAction } from '@/lib/pack/plan'
import type { PackOptions } from '@/lib/pack/types'
import { type PackPart, type PrintProblem, packParts } from '@/lib/print/types'
import { Choose } from './choose'
import { PictureChoice } from './picture-choice'

type Props = {
  options: PackOptions
  problems: readonly PrintProblem[]
  dispatch: Dispatch<PlanAction>
}

/** What the evening prints. What most need stands open, the rest folded. */
export function PrintChoice({ options, problems, dispatch }: Props) {
  const { t } = useTranslation('pack')
  const { parts, paper, cards, envelopes, labels } = options
  const set = (change: Partial<PackOptions>) => dispatch({ type: 'set', options: change })
  const has = (part: PackPart) => parts.includes(part)
  return (
    <section aria-labelledby="what" className="pack-part">
      <h2 id="what">{t('what.title')}</h2>
      <fieldset className="choice">
        <legend>{t('what.parts')}</legend>
        {packParts.map((part) => (
          <label key={part} className="choice__one">
            <input
              type="checkbox"
              checked={has(part)}
              onChange={(event) =>
                set({
                  parts: packParts.filter((each) => (each === part ? event.target.checked : has(each))),
                })
              }
            />
            <span>
              {t(`part.${part}`)}
              <span className="note">{t(`part.${part}Note`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <PictureChoice pictures={options.pictures} onChange={(pictures) => set({ pictures })} />
      <details className="panel">
        <summary className="panel__title panel__title--small">{t('what.more')}</summary>
        <div className="pack-more">
          <Choose
            id="paper"
            label={t('paper.label')}
            value={paper}
            values={['a4', 'letter']}
            say={(value) => t(`paper.${value}`)}
            onChange={(value) => dispatch({ type: 'changedPaper', paper: value })}
          />
          <Choose
            id="cards"
            label={t('format.cards')}
            value={cards}
            values={papers[paper].cards}
            say={(value) => t(`format.${value}`)}
            onChange={(value) => set({ cards: value })}
          />
          {has('envelopes') && (
            <Choose
              id="envelopes"
              label={t('format.envelopes')}
              value={envelopes}
              values={papers[paper].envelopes}
              say={(value) => t(`format.${value}`)}
              onChange={(value) => set({ envelopes: value })}
            />
          )}
          {has('labels') && (
            <Choose
              id="labels"
              label={t('format.labels')}
              value={labels}
              values={papers[paper].labels}
              say={(value) => t(`format.${value}`)}
              onChange={(value) => set({ labels: value })}
            />
          )}
          <Choose
            id="ruled"
            label={t('ruled.label')}
            value={options.ruled ? 'lines' : 'blank'}
            values={['lines', 'blank']}
            say={(value) => t(`ruled.${value}`)}
            onChange={(value) => set({ ruled: value === 'lines' })}
          />
          <Choose
            id="face"
            label={t('face.label')}
            value={options.face}
            values={['serif', 'hand']}
            say={(value) => t(`desk:letter.${value}`)}
            onChange={(face) => set({ face })}
          />
          <Choose
            id="posted"
            label={t('posted.label')}
            value={options.posted}
            values={['abroad', 'russia']}
            say={(value) => t(`posted.${value}`)}
            onChange={(posted) => set({ posted })}
          />
          <Choose
            id="flip"
            label={t('flip.label')}
            value={options.flip}
            values={['long', 'short']}
            say={(value) => t(`flip.${value}`)}
            onChange={(flip) => set({ flip })}
          />
          <Choose
            id="colours"
            label={t('colours.label')}
            value={options.colours}
            values={['full', 'grey', 'saver']}
            say={(value) => t(`colours.${value}`)}
            onChange={(colours) => set({ colours })}
          />
          <SenderField sender={options.sender} problems={problems} onSign={(sender) => set({ sender })} />
        </div>
      </details>
    </section>
  )
}
