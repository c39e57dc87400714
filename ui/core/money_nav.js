// The screens about money, side by side under the title; each slice has its own.
import { tabs } from './tabs.js';
import { t } from './words.js';

const PLACES = [
  { name: 'cash', href: '#cash/book', key: 'ui-shell-money-cash' },
  { name: 'funds', href: '#funds/list', key: 'ui-shell-money-funds' },
  { name: 'tills', href: '#tills/day', key: 'ui-shell-money-tills' },
  { name: 'bank', href: '#bank/statement', key: 'ui-shell-money-bank' },
  { name: 'books', href: '#books/years', key: 'ui-shell-money-books' },
  { name: 'accounts', href: '#accounts/list', key: 'ui-shell-money-accounts' },
  { name: 'cheques', href: '#cheques/list', key: 'ui-shell-money-cheques' },
];

/**
 * @param {string} here the slice of the screen it stands on
 */
export function moneyNav(here) {
  return tabs({ prefix: 'money', label: t('ui-shell-money'), here, places: PLACES });
}
