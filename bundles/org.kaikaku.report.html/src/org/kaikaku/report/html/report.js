(function () {
  "use strict";
  var button = document.getElementById("labels");
  var english = false;
  button.addEventListener("click", function () {
    english = !english;
    document.querySelectorAll("[data-en]").forEach(function (label) {
      if (!label.dataset.ja) {
        label.dataset.ja = label.textContent;
      }
      label.textContent = english ? label.dataset.en : label.dataset.ja;
      if (english) {
        label.setAttribute("lang", "en");
      } else {
        label.removeAttribute("lang");
      }
    });
    var other = button.dataset.other;
    button.dataset.other = button.textContent;
    button.textContent = other;
    button.setAttribute("lang", english ? "ja" : "en");
  });
})();
