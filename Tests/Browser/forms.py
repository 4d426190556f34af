"""Fills forms by the names of their inputs, with what a person would type: rows of groups, choices, photos, documents."""

from people import add_photo

DOCUMENT = b"""%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 300 200]>> endobj
trailer <</Root 1 0 R>>
%%EOF
"""


def fill(page, box: str, answers: dict) -> None:
    """By name: text, `True` and `False`, a list of options, a list of rows, a photo as bytes."""
    for name, answer in answers.items():
        if isinstance(answer, list) and answer and isinstance(answer[0], dict):
            fill_rows(page, box, name, answer)
        elif isinstance(answer, list):
            for option in answer:
                page.locator(f'{box} label:has(input[name="{name}.{option}"])').click()
        elif isinstance(answer, bool):
            press(page, box, name, "yes" if answer else "no")
        elif answer == DOCUMENT:
            page.set_input_files(
                f'{box} [name="{name}"]', {"name": "scheme.pdf", "mimeType": "application/pdf", "buffer": answer})
        elif isinstance(answer, bytes):
            add_photo(page, f'{box} [name="{name}"]', answer)
        else:
            fill_one(page, box, name, str(answer))


def fill_one(page, box: str, name: str, answer: str) -> None:
    field = page.locator(f'{box} [name="{name}"]').first
    kind = field.evaluate("one => one.tagName === 'INPUT' ? one.type : one.tagName")
    if kind == "radio":
        press(page, box, name, answer)
    elif kind == "SELECT":
        value = field.locator("option").evaluate_all(
            "(all, said) => all.find((one) => one.value === said || one.textContent.includes(said)).value", answer)
        field.select_option(value)
    else:
        field.fill(answer)


def fill_rows(page, box: str, name: str, rows: list[dict]) -> None:
    """A row that is not there yet is asked for with the button."""
    for number, row in enumerate(rows, start=1):
        first = f'{box} [name="{name}.{number}.{next(iter(row))}"]'
        if not page.locator(first).is_visible():
            page.locator(f"{box} fieldset[data-rows]:has([name^='{name}.'])").locator("[data-add-row]").click()
        fill(page, box, {f"{name}.{number}.{part}": answer for part, answer in row.items()})


def press(page, box: str, name: str, value: str) -> None:
    page.locator(f'{box} label:has(input[name="{name}"][value="{value}"])').click()


def send_as_it_is(page, box: str) -> None:
    """Presses the button without the browser's own checking, to hear what the server says."""
    page.locator(f"{box} form, form{box}").first.evaluate("form => { form.noValidate = true; }")
    with page.expect_navigation():
        page.locator(f"{box} .actions button[type=submit]").last.click()
