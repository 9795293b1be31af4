/** Knows which given names people go by: Joe is Joseph, and Bob is not William. */

/** A name, and what its bearers are called. */
const groups = `alexander alex alec sandy sasha
  alexandra alex sandra sasha
  andrew andy drew
  anthony tony
  antonio tony toni
  benjamin ben benny
  bernard bernie
  catherine cathy kate katie cat
  katherine kathy kate katie
  charles charlie chuck
  christian chris
  christine chris
  christopher chris kit
  daniel dan danny
  david dave davey
  deborah deb debbie
  dmitri dima
  donald don donny
  douglas doug
  edward ed eddie ted
  elizabeth liz beth betty lizzie eliza
  eugene gene
  francis frank
  franklin frank
  frederick fred freddie
  gerald gerry jerry
  gregory greg
  henry harry hank
  jacob jake
  james jim jimmy jamie
  jeffrey jeff
  jennifer jen jenny
  jerome jerry
  john johnny jack
  jonathan jon
  joseph joe joey
  kenneth ken kenny
  kimberly kim
  lawrence larry
  leonard leo len lenny
  louis lou
  margaret maggie meg peggy
  matthew matt
  michael mike mick mickey
  mikhail misha
  nicholas nick nicky
  patricia pat patty trish
  patrick pat paddy
  peter pete
  philip phil
  phillip phil
  raymond ray
  rebecca becky
  richard rick dick rich ricky
  robert bob rob bobby robbie bert
  ronald ron ronnie
  samantha sam
  samuel sam sammy
  stanley stan
  stephen steve
  steven steve
  susan sue susie
  theodore ted theo teddy
  thomas tom tommy
  timothy tim
  victoria vicky
  vincent vince
  vladimir volodya
  walter walt
  william bill will billy willie`
const namesOf = new Map<string, Set<string>>()
for (const line of groups.split('\n')) {
  const [name = '', ...nicknames] = line.trim().split(' ')
  for (const nickname of nicknames) namesOf.set(nickname, (namesOf.get(nickname) ?? new Set()).add(name))
}

/** Both in lower case, without diacritics: one a nickname of the other, or both of one name. */
export function isSameGivenName(one: string, other: string): boolean {
  const [names, others] = [namesOf.get(one), namesOf.get(other)]
  if (names?.has(other) === true || others?.has(one) === true) return true
  return names !== undefined && others !== undefined && [...names].some((name) => others.has(name))
}
