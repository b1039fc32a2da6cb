import { describeEverySentence } from './every-sentence-suite.ts'

describeEverySentence('nb', { backs: true })
