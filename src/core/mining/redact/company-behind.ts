const COMPANY =
  / ?,? ?(?:LLC|LLP|Inc|Ltd|Co|Corp|Company|K\.?K|GmbH|S\.?A|Pty|PLC|Holdings|Group)(?![A-Za-z])/y

/** Whether what ends at `end` goes on as a company's name does: Aoba Seiki Co., Ltd. */
export function isCompanyBehind(folded: string, end: number): boolean {
  COMPANY.lastIndex = end
  return COMPANY.test(folded)
}
