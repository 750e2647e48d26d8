/**
 * Articles that answer a topic planted as a gap: the sample's content grew after its tickets were made up.
 * To measure planted coverage they are taken away; with them there, the same topics must no longer be gaps.
 */
export const HELD_OUT: Readonly<Record<string, readonly string[]>> = {
  'attendance-closing': ['business-systems/kintai-forgot-punch'],
  'expense-invoice-number': ['business-systems/keihi-month-end', 'business-systems/keihi-receipt-photo'],
  'year-end-adjustment': ['business-systems/year-end-adjustment'],
  'label-printer-offset': ['printer/label-printer-nagano'],
  'printer-auth': ['printer/cannot-print', 'printer/print-anywhere-setup'],
  'meeting-echo': ['meetings/no-sound'],
  'shared-folder-access': ['files/request-folder-access'],
  'onedrive-sync': ['microsoft-365/onedrive-not-syncing'],
  'overseas-sim': ['phones/phone-abroad'],
  'nb-report-layout': ['data/print-report'],
  'nb-qr-reprint': ['errors/camera-qr-not-reading'],
}
