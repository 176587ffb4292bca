import { devStrings } from '../../strings/dev-strings.ts';
import { searchPageElements } from './search-page-elements.client.ts';

/* Replaces the search on `npm run dev`, which builds no index. */
const { form, status } = searchPageElements();
status.textContent = devStrings.noSearch;
form.dataset['ready'] = ''; // tells the fallback for old browsers not to start
