import { themes } from '@/lib/print/designs/types'
import { papers } from './papers'
import type { OwnCard, PackOptions, PackOutput, PackPaper, PackPlan } from './types'

export type PlanAction =
  /** Adds people, or takes them out. */
  | { type: 'picked'; ids: readonly string[]; on: boolean }
  /** Chance has chosen: these instead of those before, but for people whose card has a text already. */
  | { type: 'drew'; ids: readonly string[] }
  | { type: 'gaveOwn'; id: string; own: OwnCard }
  | { type: 'set'; options: Partial<PackOptions> }
  | { type: 'setOutput'; output: Partial<PackOutput> }
  | { type: 'changedPaper'; paper: PackPaper }

const formsOn = (paper: PackPaper) => ({
  paper,
  cards: papers[paper].cards[0]!,
  envelopes: papers[paper].envelopes[0]!,
  labels: papers[paper].labels[0]!,
})

/** An evening with cards, profiles and the sheets on the table, as one file; nobody chosen yet. */
export const emptyPlan: PackPlan = {
  chosen: new Set(),
  own: {},
  options: {
    parts: ['cards', 'profiles', 'tally', 'hints', 'phrases'],
    ...formsOn('a4'),
    pictures: { mode: 'turns', themes },
    ruled: true,
    face: 'serif',
    sender: '',
    posted: 'abroad',
    flip: 'long',
    colours: 'full',
  },
  output: { files: 'one', named: false },
}

export const hasText = ({ own }: PackPlan, id: string): boolean => (own[id]?.text ?? '').trim() !== ''

export function reducePlan(plan: PackPlan, action: PlanAction): PackPlan {
  switch (action.type) {
    case 'picked': {
      const chosen = new Set(plan.chosen)
      for (const id of action.ids) {
        if (action.on) chosen.add(id)
        else chosen.delete(id)
      }
      return { ...plan, chosen }
    }
    case 'drew': {
      const written = [...plan.chosen].filter((id) => hasText(plan, id))
      return { ...plan, chosen: new Set([...written, ...action.ids]) }
    }
    case 'gaveOwn':
      return { ...plan, own: { ...plan.own, [action.id]: { ...plan.own[action.id], ...action.own } } }
    case 'set':
      return { ...plan, options: { ...plan.options, ...action.options } }
    case 'setOutput':
      return { ...plan, output: { ...plan.output, ...action.output } }
    case 'changedPaper':
      return { ...plan, options: { ...plan.options, ...formsOn(action.paper) } }
  }
}
