/** What a package says of itself in IEEE LOM: title, language, description, authors and licence of the deck, tags of a card. */
import type { Card, Deck } from '../../deck/deck.ts'
import { element, flowing, type XmlElement } from '../xml-tree.ts'
import { lomNamespace } from './ims-namespaces.ts'

export function lomOfDeck({ title, language, description, authors, licence }: Deck): XmlElement {
  const isKnown = language !== 'und'
  const said = (name: string, text: string): XmlElement =>
    element(name, {}, flowing('string', isKnown ? { language } : {}, text))
  return element(
    'lom',
    { xmlns: lomNamespace },
    element(
      'general',
      {},
      said('title', title),
      ...(isKnown ? [flowing('language', {}, language)] : []),
      ...(description.trim() === '' ? [] : [said('description', description)]),
    ),
    ...(authors.length === 0 ? [] : [element('lifeCycle', {}, ...authors.map(contribution))]),
    ...(licence.trim() === ''
      ? []
      : [
          element(
            'rights',
            {},
            element('copyrightAndOtherRestrictions', {}, source, flowing('value', {}, 'yes')),
            said('description', licence),
          ),
        ]),
  )
}

/** Null where there is nothing to say. */
export const lomOfCard = ({ tags }: Card): XmlElement | null =>
  tags.length === 0
    ? null
    : element(
        'lom',
        { xmlns: lomNamespace },
        element('general', {}, ...tags.map((tag) => element('keyword', {}, flowing('string', {}, tag)))),
      )

const source = flowing('source', {}, 'LOMv1.0')

const contribution = (name: string): XmlElement =>
  element('contribute', {}, element('role', {}, source, flowing('value', {}, 'author')), entity(name))

/** A vCard 3.0 (RFC 2426): N and FN are required, a name that is not divided is all family name. */
function entity(name: string): XmlElement {
  const escaped = name.replace(/[\\,;]/g, (sign) => `\\${sign}`)
  return flowing('entity', {}, `BEGIN:VCARD\nVERSION:3.0\nN:${escaped};;;;\nFN:${escaped}\nEND:VCARD`)
}
