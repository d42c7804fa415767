// Everything a page may use. An element that is not on the page costs only its definition.
import "./shared/requests.js";
import "./shared/focus.js";
import "./shared/drafts.js";
import "./keyboard-shortcuts.js";
import "./theme-switch.js";
import "./modal-dialog.js";
import "./triage-list.js";
import "./span-picker.js";
import "./claim-links.js";
import "./evidence-rows.js"; // before review-form, which reads the rows that stand
import "./review-form.js";
import "./lease-countdown.js";
import "./filter-preview.js";
import "./copy-once.js";
import "./story-grid.js";
import "./print-button.js";
