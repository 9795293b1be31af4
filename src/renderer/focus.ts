/** Attachments that put the focus where a person expects it when something appears. */

export const takeFocus = (element: HTMLElement): void => element.focus({ preventScroll: true })

export function selectAll(field: HTMLInputElement | HTMLTextAreaElement): void {
  field.focus()
  field.select()
}

/** Scrolls only where the element is out of sight; keys do not wait for motion, and neither does who asks for none. */
export function bringIntoView(element: Element | null | undefined, motion: 'smooth' | 'instant' = 'instant'): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  element?.scrollIntoView({ block: 'nearest', behavior: still ? 'instant' : motion })
}
