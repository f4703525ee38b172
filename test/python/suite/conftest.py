from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator

import pytest
from flagforge_launchdarkly import HttpRequest, HttpResponse, LaunchDarkly, Send


class Recorder:
    """Keeps the body of the last answer."""

    content = b""

    def __call__(self, request: HttpRequest, send: Send) -> HttpResponse:
        response = send(request)
        self.content = response.content
        return response


@pytest.fixture(scope="session")
def recorder() -> Recorder:
    return Recorder()


@pytest.fixture(scope="session")
def client(recorder: Recorder) -> Iterator[LaunchDarkly]:
    with LaunchDarkly(
        "api-test-key",
        server=os.environ["MOCK"],
        middleware=[recorder],
        max_retries=0,
        # The mock refuses what the suite asks it to refuse.
        rate_limits=False,
    ) as made:
        yield made


@pytest.fixture(scope="session")
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    made = asyncio.new_event_loop()
    yield made
    made.close()
