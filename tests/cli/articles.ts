/** Fictional articles for the command line's tests. */

export const harbour = `Port of Velmora reopens after storm, minister says
Transport Minister Ilse Brandvold said on Tuesday that the port of Velmora had reopened and that ferries to Kestrel Island would run again by the weekend.
“We have cleared the channel faster than anyone expected,” Brandvold told reporters in Velmora.
The port, run by the Northern Harbour Authority (NHA), closed on March 3 after a storm damaged two cranes.
Opposition leader Tomas Akande accused the government of ignoring warnings, and said an inquiry must begin soon.
The NHA was founded in May 1987. It employs 1,400 people in Velmora and in the capital, Aldersund.
According to the NHA, the repairs cost 12 million crowns.
`

export const german = `Die Regierung hat am Montag angekündigt, dass der Hafen nach dem Sturm wieder geöffnet wird. Der Minister sagte, die Fähren würden ab dem Wochenende wieder fahren, und die Schäden seien nicht so groß wie befürchtet.`

export const factless = `it rained a little and then it stopped and nobody who was there said very much about it because there was nothing much to say about rain that stops when it has rained enough for everybody`
