/** The namespaces of the packages, each with the address of its schema, as the specifications' own examples give them. */

type Namespace = Readonly<Record<'xmlns' | 'xmlns:xsi' | 'xsi:schemaLocation', string>>

const namespace = (xmlns: string, ...schemas: readonly string[]): Namespace => ({
  xmlns,
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': [xmlns, ...schemas].join(' '),
})

/** IEEE 1484.12.3, as QTI 2.1 packages have it. */
export const lomNamespace = 'http://ltsc.ieee.org/xsd/LOM'

export const qti12 = namespace(
  'http://www.imsglobal.org/xsd/ims_qtiasiv1p2',
  'http://www.imsglobal.org/xsd/ims_qtiasiv1p2p1.xsd',
)
export const qti21 = namespace(
  'http://www.imsglobal.org/xsd/imsqti_v2p1',
  'http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd',
)
/** IMS Content Packaging 1.1.4. */
export const packaging12 = namespace(
  'http://www.imsglobal.org/xsd/imscp_v1p1',
  'http://www.imsglobal.org/xsd/imscp_v1p1.xsd',
)
/** Its profile for QTI 2.1, of the same namespace. */
export const packaging21 = namespace(
  'http://www.imsglobal.org/xsd/imscp_v1p1',
  'http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd',
  lomNamespace,
  'http://www.imsglobal.org/xsd/imsmd_loose_v1p3p2.xsd',
)
