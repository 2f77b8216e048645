// WPS shows pages in Chromium 69 to 104. Comes before all else that a page imports.
import './language';
import './document';
import './weak-references';
