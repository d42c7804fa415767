// Everything a page may use. Elements that are not on the page cost nothing but their definition.
import "./shared/requests.js";
