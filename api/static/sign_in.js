"use strict";
// `specloom serve` prints a link with the first key behind a #: browsers never send that part.
const key = new URLSearchParams(window.location.hash.slice(1)).get("key");
if (key) {
  history.replaceState(null, "", window.location.pathname + window.location.search);
  document.getElementById("key").value = key;
  document.getElementById("sign-in").submit();
}
