import { devStrings } from '../../strings/dev-strings.ts';
import { searchPageElements } from './search-page-elements.client.ts';

/* In the place of the search on `npm run dev`, which makes no index to look in. */
const { form, status } = searchPageElements();
status.textContent = devStrings.noSearch;
form.dataset['ready'] = ''; // what rescues readers of old browsers may rest
