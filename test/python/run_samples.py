"""Runs programs one after another, whatever server they name led to the mock: run_samples.py FOLDER URL"""

from __future__ import annotations

import contextlib
import io
import pathlib
import runpy
import sys
import traceback

import httpx2


def lead(url: str) -> None:
    """Sends every request to the mock server, and nothing anywhere else."""
    target = httpx2.URL(url)
    for kind in (httpx2.Client, httpx2.AsyncClient):
        build = kind.build_request

        def rewritten(self, method, address, _build=build, **options):
            plain = httpx2.URL(address)
            own = plain.copy_with(scheme=target.scheme, host=target.host, port=target.port)
            return _build(self, method, own, **options)

        kind.build_request = rewritten


def main(folder: str, url: str) -> int:
    lead(url)
    failures = 0
    for program in sorted(pathlib.Path(folder).glob("*.py")):
        shown = io.StringIO()
        try:
            with contextlib.redirect_stdout(shown):
                runpy.run_path(str(program), run_name="__main__")
        except BaseException:  # noqa: BLE001
            failures += 1
            print(f"{program.name}:\n{traceback.format_exc(limit=-3)}")
        # Programs that catch what calls fail with tell so.
        caught = [row for row in shown.getvalue().splitlines() if row.startswith("Exception when")]
        if caught:
            failures += 1
            print(f"{program.name}: {caught[0]}")
    return failures


if __name__ == "__main__":
    sys.exit(1 if main(*sys.argv[1:]) else 0)
