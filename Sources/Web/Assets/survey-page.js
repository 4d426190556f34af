// The page of an anonymous survey: gets the token when the person begins, and sends the answers as nobody. Without it,
// or where the browser has no crypto, the form takes a code on paper.
"use strict";

function offerSurvey(box) {
  if (!globalThis.crypto?.subtle || typeof BigInt === "undefined") return;
  const form = document.getElementById(box.dataset.form);
  const status = box.querySelector("[data-survey-status]");
  const begin = box.querySelector("[data-survey-begin]");
  const code = form.querySelector("[data-survey-code]");
  let ready = null;
  box.hidden = false;
  begin.addEventListener("click", async () => {
    begin.disabled = true;
    try {
      ready = await beginSurvey(box);
      status.textContent = box.dataset.begun;
      code.hidden = true;
      code.querySelector("input").disabled = true;
      begin.parentElement.hidden = true;
    } catch (error) {
      status.textContent = error.text ?? box.dataset.failed;
      begin.disabled = false;
    }
  });
  form.addEventListener("submit", (event) => {
    if (!ready) return;
    event.preventDefault();
    sendSurvey(box, form, status, ready);
  });
}

async function sendSurvey(box, form, status, ready) {
  const typed = [...new FormData(form)].filter(([name, value]) => typeof value === "string" && !name.startsWith("_"));
  try {
    const said = await answerSurvey(box, ready, Object.fromEntries(typed));
    status.textContent = said.text;
    form.remove();
  } catch (error) {
    status.textContent = error.text ?? box.dataset.failed;
    delete form.dataset.sent;
  }
  box.scrollIntoView({ block: "start" });
}

document.querySelectorAll("[data-survey]").forEach(offerSurvey);
