import { useLayoutEffect } from 'react'

/**
 * Style rules that are made while the page is used, as long as the component shows. They go into a
 * sheet that is there: the policy of the site lets no new style element in.
 *
 * @param rules one rule a text; the same list as long as they are the same
 */
export function useRules(rules: readonly string[]): void {
  useLayoutEffect(() => {
    const sheet = document.styleSheets[0]
    if (!sheet) return
    const added = rules.map((rule) => {
      const at = sheet.insertRule(rule, sheet.cssRules.length)
      return sheet.cssRules[at]
    })
    return () => {
      for (const rule of added) {
        const at = [...sheet.cssRules].findIndex((one) => one === rule)
        if (at >= 0) sheet.deleteRule(at)
      }
    }
  }, [rules])
}
