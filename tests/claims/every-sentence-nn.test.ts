import { describeEverySentence } from './every-sentence-suite.ts'

describeEverySentence('nn', { backs: false })
