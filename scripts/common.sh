# What the scripts share: where the project is, how they speak, how they become root. To be sourced.
# shellcheck shell=bash

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# The Python environment: for the boundaries always, for the browser tests with more in it.
venv="$project/.build/venv"
export project venv

say() { printf '==> %s\n' "$*"; }

warn() { printf 'warning: %s\n' "$*" >&2; }

die() {
  printf 'error: %s\n' "$*" >&2
  exit 1
}

# Of an option and what follows it: that something does.
need_value() { [ $# -ge 2 ] || die "$1 needs a value (see --help)"; }

# Runs a command as root: directly, or through sudo.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    die "'$1' needs root and there is no sudo: run scripts/setup once as root"
  fi
}

# One step with its name before it and its time after it. The first that fails ends the script: an exit trap says which
# and when, and a step's own commands stop where they fail, which they would not behind '||'.
step() {
  step_name=$1 step_began=$SECONDS
  say "$step_name"
  "${@:2}"
  printf '    done in %d s: %s\n' $((SECONDS - step_began)) "$step_name"
  steps_done=$((${steps_done:-0} + 1))
  step_name=
}

say_how_it_ended() {
  local status=$?
  if [ -n "${step_name:-}" ]; then
    printf 'error: failed after %d s: %s\n' $((SECONDS - step_began)) "$step_name" >&2
    printf '%d passed, 1 failed\n' "${steps_done:-0}"
  fi
  return "$status"
}

# The city packs: folders with a city.yaml.
packs() {
  local file
  for file in "$project"/cities/*/city.yaml; do
    [ -e "$file" ] && dirname "$file"
  done
}
