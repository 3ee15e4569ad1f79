"""`specloom serve` with the canned worker.

python -m tests.service.canned_serve PORT
"""

from __future__ import annotations

import os
import signal
import sys
import threading

from extractor.service.logs import log_as_json
from extractor.service.parent import end_with_parent
from extractor.service.supervisor import Command, supervise


def main() -> int:
    log_as_json()
    end_with_parent(os.getppid())  # a test run that is killed leaves nothing behind
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    parent = str(os.getpid())
    python = sys.executable
    web = (python, "-m", "api.server", "--port", sys.argv[1], "--parent", parent)
    module = sys.argv[2] if len(sys.argv) > 2 else "tests.service.canned_worker"
    worker = (python, "-m", module, "--parent", parent)
    supervise([Command("web", web), Command("worker", worker)], stop)
    return 0


if __name__ == "__main__":
    sys.exit(main())
