/** `npm run chromium`: gets the browser that the tests need, while other checks go on. */
import { ensureChromium } from './chromium.ts'

console.log(ensureChromium())
