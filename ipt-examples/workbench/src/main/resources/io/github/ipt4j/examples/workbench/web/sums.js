// Adds up the answers of a scale while they are filled in. Without it, the sum is shown once the form was sent.
"use strict";
for (const scale of document.querySelectorAll("fieldset.summed")) {
  const total = scale.querySelector(":scope > [data-total]");
  const answers = Array.from(scale.querySelectorAll(":scope > .fields select"));
  const add = () => {
    const given = answers.filter((answer) => answer.value !== "").map((answer) => Number(answer.value));
    const sum = given.reduce((all, score) => all + score, 0);
    const missing = answers.length - given.length;
    total.querySelector("output").textContent =
      given.length === 0 ? ""
        : total.dataset.total + " " + sum + (missing === 0 ? "" : " (" + total.dataset.unanswered + " " + missing + ")");
  };
  scale.addEventListener("change", add);
  add();
}
