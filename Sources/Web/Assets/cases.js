// What the case pages can do better with a script. Without it everything still works.
"use strict";

// The device's position, asked for only when the person presses the button.
function offerPosition(box) {
  if (!("geolocation" in navigator)) return;
  const status = box.querySelector("[data-position-status]");
  box.hidden = false;
  box.querySelector("[data-position-ask]").addEventListener("click", () => {
    status.textContent = box.dataset.asking;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        takePosition(box.closest("fieldset").querySelector("[data-point]"), coords);
        status.textContent = box.dataset.taken.replace("{n}", String(Math.ceil(coords.accuracy)));
      },
      (error) => {
        status.textContent = [box.dataset.missing, box.dataset.denied, box.dataset.missing, box.dataset.slow][error.code];
      },
      { enableHighAccuracy: true, timeout: 15000, maximumAge: 60000 });
  });
}

function takePosition(point, coords) {
  point.querySelector("[data-longitude]").value = coords.longitude.toFixed(5);
  point.querySelector("[data-latitude]").value = coords.latitude.toFixed(5);
  point.open = true;
  point.querySelector("[data-point-clear]").hidden = false;
}

function offerClearing(point) {
  const button = point.querySelector("[data-point-clear]");
  const inputs = [...point.querySelectorAll("input")];
  const show = () => { button.hidden = inputs.every((input) => input.value === ""); };
  button.addEventListener("click", () => {
    inputs.forEach((input) => { input.value = ""; });
    show();
    inputs[0].focus();
  });
  point.addEventListener("input", show);
  show();
}

// Small pictures of what was chosen, and a word when too many were.
function previewPhotos(input) {
  const list = document.getElementById(`${input.id}-preview`);
  input.addEventListener("change", () => {
    list.querySelectorAll("img").forEach((image) => URL.revokeObjectURL(image.src));
    list.replaceChildren(...[...input.files].map(preview));
    input.setCustomValidity(input.files.length > Number(input.dataset.atMost) ? input.dataset.tooMany : "");
    input.reportValidity();
  });
}

function preview(file) {
  const item = document.createElement("li");
  const image = document.createElement("img");
  const name = document.createElement("span");
  image.src = URL.createObjectURL(file);
  image.alt = "";
  name.textContent = file.name;
  item.append(image, name);
  return item;
}

// A word when too many documents were chosen.
function countFiles(input) {
  input.addEventListener("change", () => {
    input.setCustomValidity(input.files.length > Number(input.dataset.atMost) ? input.dataset.tooMany : "");
    input.reportValidity();
  });
}

// Rows of a group, one after the other, instead of all at once. A row that is not shown is not sent.
function offerRows(group) {
  const more = group.querySelector(":scope > [data-more-rows]");
  if (!more) return;
  const rows = [...more.querySelectorAll(":scope > .group-row")];
  const button = group.querySelector(":scope > p > [data-add-row]");
  const isEmpty = (row) => ![...row.querySelectorAll("input, select, textarea")].some(isAnswered);
  more.replaceWith(...rows);
  rows.forEach((row) => { row.hidden = row.disabled = isEmpty(row); });
  const show = () => { button.hidden = !rows.some((row) => row.hidden); };
  button.addEventListener("click", () => {
    const row = rows.find((row) => row.hidden);
    row.hidden = row.disabled = false;
    show();
    row.focus();
  });
  show();
}

function isAnswered(field) {
  if (field.type === "radio") return field.checked && field.value !== "";
  return field.type === "checkbox" ? field.checked : field.value !== "";
}

function countCharacters(area) {
  const left = document.createElement("p");
  left.className = "hint character-count";
  area.after(left);
  const show = () => {
    left.textContent = area.dataset.count.replace("{n}", String(Math.max(0, area.maxLength - area.value.length)));
  };
  area.addEventListener("input", show);
  show();
}

// A draft of what may be kept on the device: never the contact, never coordinates, never photos. A week, then it goes.
const draftDays = 7;

function keepDraft(form) {
  const key = form.dataset.draftKey;
  const fields = [...form.querySelectorAll("[data-draft]")];
  const isFresh = !fields.some(isAnswered);
  const kept = readDraft(key);
  if (kept && isFresh) restoreDraft(fields, kept);
  form.addEventListener("input", () => writeDraft(key, fields));
  document.getElementById("draft-discard").addEventListener("click", () => {
    forgetDraft(key);
    form.reset();
    document.getElementById("draft-note").hidden = true;
    fields[0].focus();
  });
}

function readDraft(key) {
  try {
    const kept = JSON.parse(localStorage.getItem(key));
    if (kept && Date.now() - kept.at < draftDays * 86400000) return kept.values;
    localStorage.removeItem(key);
  } catch { /* storage may be closed to us: then there is no draft */ }
  return null;
}

function writeDraft(key, fields) {
  const values = {};
  for (const field of fields) {
    if (isAnswered(field)) values[field.name] = field.value;
  }
  try { localStorage.setItem(key, JSON.stringify({ at: Date.now(), values })); } catch { /* as above */ }
}

function forgetDraft(key) {
  try { localStorage.removeItem(key); } catch { /* as above */ }
}

function restoreDraft(fields, values) {
  let isRestored = false;
  for (const field of fields) {
    const value = values[field.name];
    if (value === undefined) continue;
    if (field.type === "radio" || field.type === "checkbox") field.checked = field.value === value;
    else field.value = value;
    field.dispatchEvent(new Event("input"));
    isRestored = true;
  }
  document.getElementById("draft-note").hidden = !isRestored;
}

function offerCopy(button) {
  const link = document.getElementById(button.dataset.copy);
  link.textContent = link.href;
  if (!navigator.clipboard) return;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(link.href);
    document.getElementById("copy-status").textContent = button.dataset.copied;
  });
}

// Asks for near reports before anything is sent, so that chosen photos stay chosen.
async function askNear(form) {
  const asked = new FormData(form);
  form.querySelectorAll("input[type=file]").forEach((input) => asked.delete(input.name));
  asked.set("_near", "ask");
  const answer = await fetch(form.getAttribute("action"), { method: "POST", body: asked, credentials: "same-origin" });
  if (answer.status !== 200) return null;
  return new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("near");
}

function showNear(form, near) {
  document.getElementById("near")?.remove();
  near.querySelectorAll("[data-photos-lost]").forEach((note) => note.remove());
  form.after(document.importNode(near, true));
  const seen = document.createElement("input");
  Object.assign(seen, { type: "hidden", name: "_near", value: "seen" });
  form.append(seen);
  document.getElementById("near").focus();
}

async function sendReport(form, submitter) {
  let near = null;
  try { near = await askNear(form); } catch { /* no connection: the sending itself will say so */ }
  if (near) {
    delete form.dataset.sent;
    showNear(form, near);
  } else {
    form.dataset.asked = "yes";
    form.requestSubmit(submitter);
  }
}

// Without a connection nothing is sent: the page that cannot come would take the place of what was written.
function holdBack(form, event) {
  event.preventDefault();
  const note = document.getElementById("offline");
  form.append(note);
  note.hidden = false;
  window.addEventListener("online", () => { note.hidden = true; }, { once: true });
}

// One press is enough; the server knows a second one by its key all the same. What is downloaded may be wanted again.
function sendOnce(form) {
  if ("again" in form.dataset) return;
  form.addEventListener("submit", (event) => {
    if (!navigator.onLine) return holdBack(form, event);
    const isMapPress = event.submitter?.formNoValidate;
    if (form.dataset.sent && !form.dataset.asked) return event.preventDefault();
    if (form.dataset.near && !isMapPress && !form.dataset.asked && !form.querySelector("[name=_near]")) {
      event.preventDefault();
      sendReport(form, event.submitter);
    }
    delete form.dataset.asked;
    form.dataset.sent = "yes";
  });
  window.addEventListener("pageshow", () => { delete form.dataset.sent; });
}

document.querySelectorAll("[data-position]").forEach(offerPosition);
document.querySelectorAll("[data-point]").forEach(offerClearing);
document.querySelectorAll("input[data-photos]").forEach(previewPhotos);
document.querySelectorAll("input[data-files]").forEach(countFiles);
document.querySelectorAll("textarea[data-count]").forEach(countCharacters);
document.querySelectorAll("form[data-draft-key]").forEach(keepDraft);
document.querySelectorAll("[data-rows]").forEach(offerRows);
document.querySelectorAll("[data-draft-clear]").forEach((mark) => forgetDraft(mark.dataset.draftClear));
document.querySelectorAll("[data-copy]").forEach(offerCopy);
document.querySelectorAll("[data-print]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
});
document.querySelectorAll("form[method=post]").forEach(sendOnce);
document.querySelector("[data-focus]")?.focus();
