import { describe, expect, test } from 'vitest'
import { judgeTyped } from '../../../../src/core/study/judging/judge.ts'
import { asked, expectVerdict, speaker, testRows } from './cards.ts'

describe('a person may be named as people name one another', () => {
  testRows(speaker, [
    ['Ilmar Tõnuvere', 'Ilmar Tõnuvere', 'right'],
    ['Ilmar Tõnuvere', '  ilmar   TÕNUVERE. ', 'right'],
    ['Ilmar Tõnuvere', 'Ilmar Tonuvere', 'right', 'differs-in-diacritics'],
    ['Łucja Wąsowska', 'Lucja Wasowska', 'right', 'differs-in-diacritics'],
    ['Søren Ægirsholm', 'Soren Aegirsholm', 'right', 'differs-in-diacritics'],
    ['Jürgen Strauß', 'Juergen Strauss', 'right'],
    ['Işıl Çağdaşlı', 'Isil Cagdasli', 'right', 'differs-in-diacritics'],
    ['Ülviyyə Nağıyeva', 'Ulviyye Nagiyeva', 'right', 'differs-in-diacritics'],
    ['Íñigo Bañares', 'Inigo Banares', 'right', 'differs-in-diacritics'],
    ['Ilmar Tonuvere', 'Ilmar Tõnuvere', 'right', 'differs-in-diacritics'],
    ['Renske Oudeland', 'Oudeland, Renske', 'right', 'name-order'],
    ['Renske Oudeland', 'Oudeland Renske', 'right', 'name-order'],
    ['Renske Oudeland', 'Oudeland', 'right', 'part-of-name'],
    ['Renske Oudeland', 'R. Oudeland', 'right', 'part-of-name'],
    ['Marta Ines Ovalleda', 'Marta Ovalleda', 'right', 'part-of-name'],
    ['Marta Ines Ovalleda', 'M. I. Ovalleda', 'right', 'part-of-name'],
    ['Marta Ines Ovalleda', 'Ovalleda, Marta Ines', 'right', 'name-order'],
    ['Renske Oudeland', 'Mrs Oudeland', 'right', 'part-of-name', 'title-added'],
    ['Renske Oudeland', 'Harbour Minister Renske Oudeland', 'right', 'title-added'],
    ['Renske Oudeland', 'Renske Oudeland, the harbour minister', 'right', 'title-added'],
    ['Joris van der Zwaan', 'van der Zwaan', 'right', 'part-of-name'],
    ['Joris van der Zwaan', 'Zwaan', 'right', 'part-of-name'],
    ['Faisal bin Murtada', 'bin Murtada', 'right', 'part-of-name'],
    ['Zinnia Hallam-Reyes', 'Zinnia Hallam Reyes', 'right'],
    ['Haifa al-Mirqab', 'Haifa el-Mirqab', 'right'],
    ['Haifa al-Mirqab', 'Mirqab', 'right', 'part-of-name'],
    ['Alden T. Marwood Jr.', 'Alden Marwood', 'right'],
    ['Alden T. Marwood Jr.', 'Marwood', 'right', 'part-of-name'],
    ['Alden Marwood', 'Alden T. Marwood', 'right'],
    ['Renske Oudeland', 'Minister Oudeland of Varnia', 'right', 'part-of-name', 'title-added'],
    ['Nuala O’Kerrigan', "nuala o'kerrigan", 'right'],
    ['Nuala O’Kerrigan', 'Nuala OKerrigan', 'right'],
    ['Renske Oudeland', 'Renske', 'near', 'part-of-name'],
    ['Renske Oudeland', 'Oudelnad', 'near', 'spelling'],
    ['Renske Oudeland', 'Renska Oudeland', 'near', 'spelling'],
    ['Renske Oudeland', 'Remco Oudeland', 'near', 'given-name-differs'],
    ['Renske Oudeland', 'Willem Oudeland', 'wrong', 'given-name-differs'],
    ['Renske Oudeland', 'not Oudeland', 'wrong', 'opposite'],
    ['Renske Oudeland', 'van der', 'wrong', 'other-answer'],
    ['Joris van der Zwaan', 'van der', 'wrong', 'other-answer'],
    ['Renske Oudeland', 'Pieter Kolk', 'wrong', 'other-answer'],
    ['Renske Oudeland', '…', 'wrong', 'empty'],
    ['Tadao Minegishi and Orla Fenwright', 'Orla Fenwright, Tadao Minegishi', 'right'],
  ])
})

describe('names that are written in several ways', () => {
  testRows(speaker, [
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'right', 'other-spelling'],
    ['Volodymyr Zelensky', 'Zelenskiy', 'right', 'part-of-name'],
    ['Zelensky', 'Zelenskyy', 'right', 'other-spelling'],
    ['Aleksandr Yelagin', 'Alexander Elagin', 'right', 'other-spelling'],
    ['Alexei Korsunov', 'Aleksey Korsunov', 'right', 'other-spelling'],
    ['Sergei Korsunov', 'Korsunov, Sergey', 'right', 'name-order'],
    ['Yuri Fyodorov', 'Iurii Fedorov', 'right', 'other-spelling'],
    ['Mikhail Dmitriyev', 'Mihail Dmitriev', 'right', 'other-spelling'],
    ['Natalya Orlovskaya', 'Natalia Orlovskaia', 'right', 'other-spelling'],
    ['Mohammed al-Khazari', 'Muhammad el-Khazari', 'right', 'other-spelling'],
    ['Muammar Qadhafi', 'Gaddafi', 'right', 'part-of-name'],
    ['Khaled Hussein', 'Khalid Hussain', 'right', 'other-spelling'],
    ['Volodymyr Zelensky', 'Vladimir Zelensky', 'near', 'given-name-differs'],
    ['Ivan Petrenko', 'Ivan Petrenka', 'near', 'spelling'],
    ['Anna Korsunova', 'Anna Korsunov', 'near', 'spelling'],
    ['Maria Korsunova', 'Mario Korsunova', 'near', 'spelling'],
    ['Hamad Rizvan', 'Hamid Rizvan', 'near', 'spelling'],
    ['Karl Marxen', 'Karl Marksen', 'wrong', 'other-answer'],
    ['Bran Lyon', 'Bran Len', 'wrong', 'other-answer'],
  ])

  test('an ordinary word is no name', () => {
    expect(judgeTyped(asked('claim-content', 'A year of yeast'), 'an ear of east').standing).not.toBe('right')
  })

  test('somebody else of the deck stays somebody else', () => {
    const others = ['Olena Zelenska', 'Andrea Korsun']
    expect(judgeTyped(speaker('Volodymyr Zelensky'), 'Zelenska', { otherNames: others }).standing).toBe('wrong')
    expect(judgeTyped(speaker('Andrei Korsun'), 'Andrey Korsun', { otherNames: others }).standing).toBe('right')
    expect(judgeTyped(speaker('Andrei Korsun'), 'Andrea Korsun', { otherNames: others }).standing).toBe('wrong')
  })
})

describe('nicknames', () => {
  testRows(speaker, [
    ['Joseph Marwood', 'Joe Marwood', 'right', 'part-of-name'],
    ['Joe Marwood', 'Joseph Marwood', 'right', 'part-of-name'],
    ['Joseph T. Marwood', 'Mr Joe Marwood', 'right', 'part-of-name', 'title-added'],
    ['William Marwood', 'Bill Marwood', 'right', 'part-of-name'],
    ['Bob Marwood', 'Rob Marwood', 'right', 'part-of-name'],
    ['William Marwood', 'Bob Marwood', 'wrong', 'given-name-differs'],
    ['Christine Marwood', 'Christopher Marwood', 'near', 'given-name-differs'],
    ['Joseph Marwood', 'Joe', 'wrong', 'other-answer'],
    ['Joseph Marwood', 'Joe Harlan', 'wrong', 'other-answer'],
  ])

  test('that fit two of one family say too little', () => {
    expectVerdict(speaker('Samuel Reyle'), ['Sam Reyle', 'near', 'ambiguous-name'], { otherNames: ['Samantha Reyle'] })
    expectVerdict(speaker('Samuel Reyle'), ['Sam Reyle', 'right', 'part-of-name'], { otherNames: ['Petra Reyle'] })
    expectVerdict(speaker('William Reyle'), ['Bill Reyle', 'right', 'part-of-name'], { otherNames: ['Petra Reyle'] })
  })
})

describe('scripts other than Latin', () => {
  testRows(speaker, [
    ['Пётр Замятников', 'петр замятников', 'right', 'differs-in-diacritics'],
    ['Пётр Замятников', 'Замятников', 'right', 'part-of-name'],
    ['Пётр Замятников', 'Замятников Пётр', 'right', 'name-order'],
    ['Пётр Замятников', 'Пётр Замятинков', 'near', 'spelling'],
    ['مَرْوان الخُزامي', 'مروان الخزامي', 'right', 'differs-in-diacritics'],
    ['مروان الخزامي', 'الخزامي', 'right', 'part-of-name'],
    ['مروان الخزامي', 'مـــروان الخزامى', 'right', 'differs-in-diacritics'],
    ['אביגיל שדמון', 'אביגיל שדמון', 'right'],
    ['אֲבִיגַיִל שדמון', 'אביגיל שדמון', 'right', 'differs-in-diacritics'],
    ['אביגיל שדמון', 'שדמון', 'right', 'part-of-name'],
    ['Ζωή Καραβέλη', 'Ζωη Καραβελη', 'right', 'differs-in-diacritics'],
    ['林 美佐子', '林美佐子', 'right'],
    ['आशा वर्तनी', 'आशा वर्तना', 'near', 'spelling'],
  ])
})

describe('names of others in the deck', () => {
  const others = ['Maarten Oudeland', 'Renzo Oudeman', 'The Lock Keepers’ Guild', 'Pieter Kolk']
  testRows(
    speaker,
    [
      ['Renske Oudeland', 'Pieter Kolk', 'wrong', 'other-name'],
      ['Renske Oudeland', 'Oudeland', 'near', 'ambiguous-name'],
      ['Renske Oudeland', 'R. Oudeland', 'right', 'part-of-name'],
      ['Renske Oudeland', 'Oudeman', 'wrong', 'other-name'],
      ['Renske Oudeland', 'Oudemand', 'wrong', 'other-name'],
      ['Renske Oudeland', 'Renske Oudeland or Pieter Kolk', 'wrong', 'several-answers'],
      ['The Lock Builders’ Guild', 'Lock Keepers Guild', 'wrong', 'other-name'],
    ],
    { otherNames: others },
  )

  test('a name of the same actor under another form stands in nobody’s way', () => {
    const card = speaker('Renske Oudeland', 'Oudeland')
    expect(judgeTyped(card, 'Oudelnd', { otherNames: ['Oudeland', 'renske oudeland'] }).standing).toBe('near')
    expect(judgeTyped(card, 'Oudeland', { otherNames: ['Maarten Oudeland'] }).standing).toBe('right')
  })

  test('one country is no slip for another, also where the deck names only one', () => {
    const card = asked('cloze', 'Iran', {}, 'The tanker had sailed from ____ (place).')
    expect(judgeTyped(card, 'Iraq')).toMatchObject({
      standing: 'wrong',
      remarks: [{ code: 'other-name', name: 'Iraq' }],
    })
    expect(judgeTyped(asked('cloze', 'Slovakia'), 'slovenia').standing).toBe('wrong')
    expect(judgeTyped(asked('cloze', 'Slovakia'), 'slovakai').standing).toBe('near')
  })

  test('two countries are no answer to one', () => {
    for (const typed of ['Norway, Sweden', 'Sweden and Norway', 'Norway or Sweden', 'Norway/Sweden'])
      expect(judgeTyped(asked('cloze', 'Norway'), typed)).toMatchObject({
        standing: 'wrong',
        remarks: [{ code: 'several-answers' }],
      })
  })

  test('one country has many names', () => {
    for (const typed of ['US', 'the U.S.', 'usa', 'America', 'united states'])
      expect(judgeTyped(asked('cloze', 'United States'), typed).standing).toBe('right')
  })

  test('of a place of two words the second is not enough', () => {
    expect(judgeTyped(asked('cloze', 'North Varnia'), 'Varnia').standing).not.toBe('right')
    expect(judgeTyped(asked('cloze', 'North Varnia'), 'South Varnia').standing).toBe('wrong')
    expect(judgeTyped(asked('cloze', 'Orla Fenwright', { accepted: ['Fenwright'] }), 'Fenwright, Orla').standing).toBe(
      'right',
    )
  })
})

describe('bodies', () => {
  testRows(speaker, [
    ['The Crane Operators’ Union', 'crane operators union', 'right'],
    ['The Crane Operators’ Union', 'a Crane Operators Union', 'right'],
    ['The Crane Operators’ Union', 'Crane Operator’s Union', 'right'],
    ['The People’s Harbour Front', 'peoples harbour front', 'right'],
    ['The harbour ministry', 'Ministry of Harbours', 'wrong', 'other-answer'],
    ['The harbour ministry', 'Ministry of the Harbour', 'right'],
    ['OVK', 'Ostervik Voters’ Klub', 'right', 'initials-of-name'],
    ['OVK', 'Ostervik Sailors’ Klub', 'wrong', 'other-answer'],
    ['The Third Republic', '3rd republic', 'right'],
    ['The Crane Operators’ Union', 'Operators’ Union', 'near', 'missing-words'],
    ['The Crane Operators’ Union', 'Union', 'wrong', 'other-answer'],
    ['The Crane Operators’ Union', 'C.O.U.', 'right', 'initials-of-name'],
    ['The Crane Operators’ Union', 'cou', 'right', 'initials-of-name'],
    ['The Crane Operators’ Union', 'CTU', 'wrong', 'other-answer'],
    ['Bank of Ostervik', 'BoO', 'right', 'initials-of-name'],
    ['The O.V.K.', 'OVK', 'right'],
    ['OVK', 'o. v. k.', 'right'],
    ['Ministry of Rivers & Roads', 'ministry of rivers and roads', 'right'],
    ['The Harbour Defence Centre', 'Harbor Defense Center', 'right'],
    ['The Group of Eight', 'group of 8', 'right'],
    ['The Group of Eight', 'Group of Nine', 'wrong', 'number-differs'],
    ['The Northern Alliance', 'Southern Alliance', 'wrong', 'opposite'],
    ['The Line Signallers’ Union', 'Union Line Signallers', 'near', 'word-order'],
  ])

  test('an acronym is no answer to what it stands for', () => {
    expect(judgeTyped(asked('acronym', 'Crane Operators Union'), 'COU').standing).toBe('wrong')
  })
})
