"""A real browser for the tests: Debian's chromium, driven by Playwright."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from playwright.sync_api import Browser, Page, sync_playwright

from tests.review.conftest import Site

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
NOT_INSTALLED = "chromium is not installed (apt-get install chromium)"


@dataclass
class Watched:
    """A page, and everything that its scripts complained about."""

    page: Page
    complaints: list[str] = field(default_factory=list)

    def keys(self, *names: str) -> None:
        """Press keys, waiting for what each of them sets off."""
        for name in names:
            self.page.keyboard.press(name)
            # No function of ours can be waited for: the policy of the page forbids `eval`.
            self.page.locator("body:not(.busy)").wait_for()


@contextmanager
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        # Inside a container there is no user namespace for chromium's own sandbox.
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield running
        running.close()


def signed_in(running: Browser, site: Site, *, width: int = 1400, dark: bool = False) -> Watched:
    context = running.new_context(
        viewport={"width": width, "height": 900}, color_scheme="dark" if dark else "light"
    )
    page = context.new_page()
    page.set_default_timeout(20_000)
    watched = Watched(page)
    page.on("pageerror", lambda error: watched.complaints.append(str(error)))
    page.on(
        "console",
        lambda said: watched.complaints.append(said.text) if said.type == "error" else None,
    )
    context.add_cookies([{"name": "specloom", "value": site.cookie, "url": site.url}])
    return watched
