// The browser's part in an anonymous survey. A random token is blinded before it is sent to be signed, so that whoever signs
// never sees it; the answers go with the token and its signature, without a cookie.
//
// RFC 9474, RSABSSA-SHA384-PSS-Randomized. Numbers are BigInt, which takes a time that depends on its numbers: the one that
// must stay secret is used once and only in this browser. crypto.subtle is there on https (and on localhost) only; where it
// is missing, as where scripts are, the page offers the code on paper.
"use strict";

const hashBytes = 48;
const saltBytes = 48;
const randomPartBytes = 32;

function numberOf(bytes) {
  let hex = "0x0";
  for (const byte of bytes) hex += byte.toString(16).padStart(2, "0");
  return BigInt(hex);
}

function bytesOf(number, length) {
  const hex = number.toString(16).padStart(2 * length, "0");
  return Uint8Array.from({ length }, (_, place) => parseInt(hex.slice(2 * place, 2 * place + 2), 16));
}

function joined(...parts) {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}

// Base 64 for addresses, without padding.
function encoded(bytes) {
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function decoded(text) {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
}

function power(base, exponent, modulus) {
  let result = 1n;
  let square = base % modulus;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

// The inverse by Euclid's algorithm; null where there is none.
function inverse(number, modulus) {
  let [rest, next] = [modulus, number % modulus];
  let [factor, nextFactor] = [0n, 1n];
  while (next > 0n) {
    const times = rest / next;
    [rest, next] = [next, rest - times * next];
    [factor, nextFactor] = [nextFactor, factor - times * nextFactor];
  }
  return rest === 1n ? ((factor % modulus) + modulus) % modulus : null;
}

function randomBytes(length) { return crypto.getRandomValues(new Uint8Array(length)); }

// 1 ... modulus - 1, each as likely as the others, with its inverse.
function blindingFactor(modulus, length) {
  for (;;) {
    const factor = numberOf(randomBytes(length));
    const undone = factor > 0n && factor < modulus ? inverse(factor, modulus) : null;
    if (undone !== null) return { factor, undone };
  }
}

async function sha384(bytes) { return new Uint8Array(await crypto.subtle.digest("SHA-384", bytes)); }

// MGF1 of RFC 8017, appendix B.2.1.
async function mask(seed, length) {
  let bytes = new Uint8Array(0);
  for (let counter = 0; bytes.length < length; counter += 1) {
    bytes = joined(bytes, await sha384(joined(seed, bytesOf(BigInt(counter), 4))));
  }
  return bytes.slice(0, length);
}

// EMSA-PSS-ENCODE of RFC 8017, section 9.1.1, for a modulus whose length in bits is a multiple of 8.
async function pssEncoded(message, salt, length) {
  const hash = await sha384(joined(new Uint8Array(8), await sha384(message), salt));
  const block = joined(new Uint8Array(length - saltBytes - hashBytes - 2), Uint8Array.of(1), salt);
  const masked = (await mask(hash, block.length)).map((byte, place) => byte ^ block[place]);
  masked[0] &= 0x7f;
  return joined(masked, hash, Uint8Array.of(0xbc));
}

function keyOf(modulus, exponent) {
  const bytes = decoded(modulus);
  return { n: numberOf(bytes), e: numberOf(decoded(exponent)), length: bytes.length };
}

// Blind of RFC 9474. Salt and blinding are given in tests only.
async function blind(key, message, salt = randomBytes(saltBytes), blinding = blindingFactor(key.n, key.length)) {
  const encodedMessage = numberOf(await pssEncoded(message, salt, key.length));
  if (inverse(encodedMessage, key.n) === null) throw new Error("the message divides the key");
  const blinded = (encodedMessage * power(blinding.factor, key.e, key.n)) % key.n;
  return { blinded: bytesOf(blinded, key.length), undone: blinding.undone, encodedMessage };
}

// Finalize of RFC 9474. That the signature is good is checked by what was signed, which is known here.
function finalize(key, signature, blinding) {
  const number = numberOf(signature);
  const whole = (number * blinding.undone) % key.n;
  if (number >= key.n || power(whole, key.e, key.n) !== blinding.encodedMessage) throw new Error("survey.bad-token");
  return bytesOf(whole, key.length);
}

// What is kept on the device until the answer is counted, so that a page that was closed or a lost connection costs
// nobody their voice: the token and how it was blinded. Nothing of the answers. Then it is forgotten, so that nobody can
// be made to show which token was theirs.
//
// The box's data say: `store` names survey and person, so that the next one at the same device begins anew; `modulus`,
// `exponent` are the survey's key; `signature` and `answers` are the addresses to send to; `csrf` is the form's token.
function readKept(name) {
  try { return JSON.parse(localStorage.getItem(name)); } catch { return null; }
}

function keep(name, value) {
  try { localStorage.setItem(name, JSON.stringify(value)); } catch { /* closed to us: then it holds as long as the page */ }
}

function forgetKept(name) {
  try { localStorage.removeItem(name); } catch { /* as above */ }
}

async function freshToken(key) {
  const token = randomBytes(2 * randomPartBytes);
  const blinding = await blind(key, token);
  return {
    token: encoded(token), blinded: encoded(blinding.blinded), undone: blinding.undone.toString(16),
    encodedMessage: blinding.encodedMessage.toString(16),
  };
}

async function sent(address, body, options) {
  const answer = await fetch(address, {
    method: "POST", body: JSON.stringify(body), cache: "no-store", referrerPolicy: "no-referrer", redirect: "error",
    ...options, headers: { "Content-Type": "application/json", ...options.headers },
  });
  const said = await answer.json().catch(() => ({}));
  if (!answer.ok) throw Object.assign(new Error(said.error ?? "fault"), { text: said.text });
  return said;
}

// Gets a token signed, as the person who is signed in. To be called when the person begins, not when they send: the
// minutes that answering takes are then between the two requests, and no wait has to be made up.
async function beginSurvey(box) {
  const { store, modulus, exponent, signature, csrf } = box.dataset;
  const key = keyOf(modulus, exponent);
  const kept = readKept(store) ?? await freshToken(key);
  if (kept.signature) return kept;
  keep(store, kept);
  const said = await sent(
    signature, { blinded: kept.blinded }, { credentials: "same-origin", headers: { "X-CSRF-Token": csrf } });
  const blinding = { undone: BigInt(`0x${kept.undone}`), encodedMessage: BigInt(`0x${kept.encodedMessage}`) };
  const ready = { token: kept.token, signature: encoded(finalize(key, decoded(said.signature), blinding)) };
  keep(store, ready);
  return ready;
}

// Sends the answers as nobody: no cookie goes with them, and the server asks for none.
async function answerSurvey(box, ready, answers) {
  const body = { token: ready.token, signature: ready.signature, answers };
  const said = await sent(box.dataset.answers, body, { credentials: "omit", headers: {} });
  forgetKept(box.dataset.store);
  return said;
}
