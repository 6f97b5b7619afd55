"""Fill a PDF in Chromium's own viewer as a person does: click, paste, tick, press Download, "With your changes".

The viewer is an extension in a frame of the page; it is reached through the browser's debugging port, only to scroll,
to ask where things are, and to hand over the saved file in place of the dialog that asks for a folder.
"""

import base64
import contextlib
import io
import json
import shutil
import threading
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pikepdf

VIEWER = "document.querySelector('pdf-viewer')"
CONTROLS = (
    f"{VIEWER}.shadowRoot.querySelector('viewer-toolbar').shadowRoot"
    ".querySelector('viewer-download-controls').shadowRoot"
)
# What stands in for the dialog "Save as", which a browser without a window has not.
SAVING = (
    "chrome.fileSystem.chooseEntry = (_, chosen) =>"
    " chosen({createWriter: (made) => made({write: (data) => { globalThis.saved = data }})}); 1"
)
SAVED = (
    "new Promise((done) => { const look = () => { if (!globalThis.saved) return setTimeout(look, 50);"
    " const reader = new FileReader(); reader.onload = () => done(reader.result.split(',')[1]);"
    " reader.readAsDataURL(globalThis.saved) }; look() })"
)
PIXELS, TOOLBAR_FREE = 96 / 72, {"width": 1100, "height": 1300}


def by_chromium(packet, values):
    """Return the packet filled; in a thread of its own, since Playwright bears one session a thread and tests share one."""
    with ThreadPoolExecutor(max_workers=1) as apart:
        return apart.submit(_filled, packet, values).result()


def _filled(packet, values):
    playwright = __import__("playwright.sync_api", fromlist=["sync_playwright"])
    with _served(packet) as address, playwright.sync_playwright() as library:
        browser = library.chromium.launch(
            executable_path=shutil.which("chromium"),
            args=["--no-sandbox"],
            ignore_default_args=["--disable-extensions", "--disable-component-extensions-with-background-pages"],
        )
        with contextlib.closing(browser):
            return _Viewer(browser, address, packet).filled(values)


class _Viewer:
    def __init__(self, browser, address, packet):
        self.places, self.heights = _places(packet)
        context = browser.new_context(viewport=TOOLBAR_FREE)
        self.clipboard = context.new_page()
        self.clipboard.set_content("<textarea></textarea>")
        self.page = context.new_page()
        self.page.goto(address)
        self.session = browser.new_browser_cdp_session()
        self.answers = {}
        self.session.on("Target.receivedMessageFromTarget", self._received)
        self.frame = self._attached()
        self._until(f"{VIEWER}?.viewport?.getPageScreenRect(0)?.width > 0")
        self._ask(f"{VIEWER}.viewport.setZoom(1)")

    def filled(self, values):
        """Return the file saved after all values were put in, page after page."""
        first = {name: self._spot(name, value) for name, value in values.items()}
        for name in sorted(values, key=lambda name: first[name][0]):
            number, box, is_text = first[name]
            x, y, margin = self._scrolled_to(number, box)
            if is_text:
                self._copy(values[name])
            self.page.mouse.click(x, y)
            self.page.wait_for_timeout(150)
            if is_text:
                self._until(f"{VIEWER}.formFieldFocus_ === 'text'")
                self.page.keyboard.press("Control+v")
                self.page.wait_for_timeout(400)
            # One leaves a field before turning the page; the viewer keeps the caret in it otherwise.
            self.page.mouse.click(margin, y)
            self.page.wait_for_timeout(150)
        self._ask(SAVING)
        for button in ("#save", "#save-edited"):
            self.page.mouse.click(*self._middle(f"{CONTROLS}.querySelector('{button}')"))
            self.page.wait_for_timeout(400)
        return base64.b64decode(self._ask(SAVED))

    def _spot(self, name, value):
        found = self.places[name]
        return next((page, box, states is None) for page, box, states in found if states is None or value in states)

    def _scrolled_to(self, number, box):
        """Return where to click for a box on a page, and a place on the margin of that page."""
        self._ask(f"{VIEWER}.viewport.goToPage({number})")
        self.page.wait_for_timeout(400)
        corner = self._ask(f"{VIEWER}.viewport.getPageScreenRect({number})")
        scroller = f"({VIEWER}.shadowRoot.querySelector('#scroller') ?? {VIEWER}.shadowRoot.querySelector('#main'))"
        frame = self._ask(f"(r => [r.x, r.y])({scroller}.getBoundingClientRect())")
        left, bottom, right, top = box
        x = frame[0] + corner["x"] + (left + right) / 2 * PIXELS
        y = frame[1] + corner["y"] + (self.heights[number] - (bottom + top) / 2) * PIXELS
        return x, y, frame[0] + corner["x"] + 15

    def _copy(self, text):
        self.clipboard.bring_to_front()
        self.clipboard.fill("textarea", text)
        self.clipboard.focus("textarea")
        self.clipboard.keyboard.press("Control+a")
        self.clipboard.keyboard.press("Control+c")
        self.page.bring_to_front()
        self.page.wait_for_timeout(200)

    def _middle(self, element):
        return self._ask(f"(r => [r.x + r.width / 2, r.y + r.height / 2])({element}.getBoundingClientRect())")

    def _attached(self):
        for _ in range(100):
            for target in self.session.send("Target.getTargets")["targetInfos"]:
                if target["url"].startswith("chrome-extension:") and target["type"] in ("iframe", "webview", "other"):
                    wanted = {"targetId": target["targetId"], "flatten": False}
                    return self.session.send("Target.attachToTarget", wanted)["sessionId"]
            self.page.wait_for_timeout(100)
        raise AssertionError("the viewer did not open")

    def _until(self, expression):
        for _ in range(100):
            if self._ask(expression) is True:
                return
            self.page.wait_for_timeout(100)
        raise AssertionError(expression)

    def _ask(self, expression):
        """Return what an expression is worth inside the viewer."""
        number = len(self.answers) + 1
        asked = {"expression": expression, "awaitPromise": True, "returnByValue": True}
        message = json.dumps({"id": number, "method": "Runtime.evaluate", "params": asked})
        self.session.send("Target.sendMessageToTarget", {"sessionId": self.frame, "message": message})
        for _ in range(400):
            if number in self.answers:
                return self.answers[number]["result"]["result"].get("value")
            self.page.wait_for_timeout(25)
        raise AssertionError(expression)

    def _received(self, event):
        message = json.loads(event["message"])
        if "id" in message:
            self.answers[message["id"]] = message


def _places(packet):
    """Return page, box and states (None for a text) of every place of every field, and how high each page is."""
    places = {}
    with pikepdf.open(io.BytesIO(packet)) as pdf:
        heights = [float(page.mediabox[3]) for page in pdf.pages]
        for number, page in enumerate(pdf.pages):
            for widget in page.get("/Annots", []):
                if "/T" not in widget and "/Parent" not in widget:
                    continue
                field = widget if "/T" in widget else widget.Parent
                states = {key[1:] for key in widget.AP.N if key != "/Off"} if str(field.FT) == "/Btn" else None
                places.setdefault(str(field.T), []).append((number, [float(edge) for edge in widget.Rect], states))
    return places, heights


@contextlib.contextmanager
def _served(packet):
    """Serve a packet to this machine only, as the viewer opens files from addresses."""

    class OnlyIt(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "application/pdf")
            self.send_header("Content-Length", str(len(packet)))
            self.end_headers()
            self.wfile.write(packet)

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), OnlyIt)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/packet.pdf"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
