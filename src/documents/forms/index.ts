import type { Block, Document } from '#model/document.ts'
import { decisionForm } from './decision.ts'
import { planForm } from './plan.ts'
import { submissionForm } from './submission.ts'

const forms = {
  decision: ['Biểu mẫu Quyết định', decisionForm],
  submission: ['Biểu mẫu Tờ trình', submissionForm],
  plan: ['Biểu mẫu Phương án', planForm],
} as const satisfies Record<string, readonly [string, readonly Block[]]>

/** Name of a document that can be had as a template. */
export type FormName = keyof typeof forms

/** The names, in the order of help. */
export const formNames = Object.keys(forms) as readonly FormName[]

/** One of our own documents as a template: its layout, with tags in place of what a proposal says. */
export function form(name: FormName): Document {
  const [title, blocks] = forms[name]
  return { title, language: 'vi', blocks, data: () => ({ schemaVersion: 1 }) }
}
