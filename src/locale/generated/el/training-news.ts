// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'empty.agenda': `Δεν υπάρχει ακόμη πρόγραμμα.`,
  'empty.item': `Η ανακοίνωση δεν υπάρχει ή έχει αποσυρθεί.`,
  'empty.news': `Δεν υπάρχουν ακόμη ανακοινώσεις.`,
  'empty.past': `Δεν υπάρχουν ακόμη παλαιότερες επιμορφώσεις.`,
  'empty.upcoming': `Δεν υπάρχουν προσεχείς επιμορφώσεις αυτή τη στιγμή.`,
  'item.untitled': `Χωρίς τίτλο`,
  'list.count': `{0} από {1}`,
  'list.more': `Εμφάνιση περισσότερων`,
  'news.back': `Όλες οι ανακοινώσεις`,
  'news.pinned': `Καρφιτσωμένη`,
  'news.tags': `Ετικέτες`,
  'progress.day': `Ημέρα {0} από {1}`,
  'progress.now': `Σε εξέλιξη`,
  'progress.over': `Ολοκληρώθηκε`,
  'state.failed': `Δεν ήταν δυνατή η φόρτωση των ανακοινώσεων.`,
  'state.loading': `Φόρτωση…`,
  'state.partial': `Δεν ήταν δυνατή η φόρτωση ορισμένων ανακοινώσεων.`,
  'state.retry': `Νέα προσπάθεια`,
  'state.stale': `Στοιχεία έως {0}. Δεν ήταν δυνατή η φόρτωση νεότερων ανακοινώσεων.`,
  'state.updated': `Οι ανακοινώσεις είναι ενημερωμένες.`,
  'status.cancelled': `Ακυρώθηκε`,
  'status.movedOnline': `Θα γίνει διαδικτυακά`,
  'status.postponed': `Αναβλήθηκε`,
  'status.previousDate': `Προηγούμενη ημερομηνία: {0}`,
  'status.rescheduled': `Νέα ημερομηνία`,
  'when.firstToLast': `από {0} της πρώτης ημέρας έως {1} της τελευταίας`,
  'when.nextDay': `{0}–{1} (της επόμενης ημέρας)`,
  'when.yours': `Στη δική σας ζώνη ώρας: {0}`,
  'zone.kyiv': `ώρα Κιέβου ({0})`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","other"],
};
