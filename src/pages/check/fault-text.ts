import type { SetFault } from '../../claims/saved-set.ts'
import type { Language } from '../../domain/indicator.ts'
import { CHECK_TEXT } from './text.ts'

/** `unread`: the browser could not read the file at all. */
export type Fault = SetFault | { readonly kind: 'unread' }

/** What is wrong with a set or file, and what to do about it. */
export const faultText = (fault: Fault, language: Language): string => {
  const words = CHECK_TEXT[language].fault
  return fault.kind === 'malformed' ? words.malformed(fault.where) : words[fault.kind]
}
